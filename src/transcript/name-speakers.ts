// Finds out which person of the registry is meant by a name in a transcript.
import type { Person } from '../model/registries.ts'
import type { Cue, Transcript } from './transcript.ts'

type Meant = { readonly id: string; readonly name: string }

/** Everyone in the registry by every way to write them; built once for all transcripts. */
export interface SpeakerRegistry {
  readonly byId: ReadonlyMap<string, Meant>
  /** By name and alias; several where two people share one. */
  readonly byName: ReadonlyMap<string, readonly Meant[]>
}

const nameKey = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** `Simone_Gaul`, `simone gaul` and `simone-gaul` are one id; `SPEAKER_00` and `Speaker 00` are one label. */
const idKey = (text: string): string => nameKey(text).replace(/[ _-]+/g, '-')

/** Takes the people of `people.yaml`; gives them by every id, name and alias, however it is capitalised or spaced. */
export const speakerRegistry = (people: Iterable<Person>): SpeakerRegistry => {
  const byId = new Map<string, Meant>()
  const byName = new Map<string, readonly Meant[]>()
  for (const person of people) {
    byId.set(idKey(person.id), person)
    for (const key of new Set([person.name, ...person.aliases].map(nameKey))) {
      byName.set(key, [...(byName.get(key) ?? []), person])
    }
  }
  return { byId, byName }
}

/** `speakers` of an episode: ids by label. */
export type SpeakerLabels = ReadonlyMap<string, string>

/** Gives the key of an episode's `speakers` that stands for a name as the transcript has it. */
export const labelOf = (written: string, labels: SpeakerLabels): string | undefined => {
  if (labels.has(written)) return written
  const key = idKey(written)
  return labels.size === 0 ? undefined : [...labels.keys()].find((label) => idKey(label) === key)
}

/**
 * Takes a name as the transcript has it, and what the episode says of its labels; gives who may be meant: one, none,
 * or several where two people share a name. The episode's own word comes first, then ids, names and aliases.
 */
export const peopleMeant = (
  written: string,
  labels: SpeakerLabels,
  { byId, byName }: SpeakerRegistry,
): readonly Meant[] => {
  const label = labelOf(written, labels)
  const mapped = label === undefined ? undefined : byId.get(idKey(labels.get(label) ?? ''))
  if (mapped !== undefined) return [mapped]
  const withId = byId.get(idKey(written))
  if (withId !== undefined && !/\s/.test(written.trim())) return [withId]
  return byName.get(nameKey(written)) ?? (withId === undefined ? [] : [withId])
}

/**
 * Gives the transcript with every speaker named as in the registry where one person is meant, and as written
 * otherwise. Two labels of one person become one speaker.
 */
export const nameSpeakers = (
  transcript: Transcript,
  labels: SpeakerLabels,
  registry: SpeakerRegistry,
): Transcript => {
  const names = new Map<string, string>()
  for (const written of transcript.speakers) {
    const [meant, another] = peopleMeant(written, labels, registry)
    if (meant !== undefined && another === undefined && meant.name !== written) names.set(written, meant.name)
  }
  if (names.size === 0) return transcript
  const named = (cue: Cue): Cue => {
    const name = cue.speaker === undefined ? undefined : names.get(cue.speaker)
    return name === undefined ? cue : { ...cue, speaker: name }
  }
  return {
    ...transcript,
    speakers: [...new Set(transcript.speakers.map((written) => names.get(written) ?? written))],
    cues: transcript.cues.map(named),
  }
}

const voice = '(?:speaker|spkr?|sprecher(?:in)?|teilnehmer(?:in)?|participant|channel|kanal)'
const unknown = String.raw`(?:unknown|unbekannte?r?)(?:[\s_-]*${voice})?(?:[\s_-]*\d{1,4})?`
const counted = String.raw`${voice}[\s_#:-]*(?:\d{1,4}|[a-z])`
const machineLabel = new RegExp(`^(?:${counted}|${unknown}|speaker)$`, 'i')

/** Says whether a name is what programs call voices that they only tell apart: `SPEAKER_00`, `Sprecher 2`, `S1`. */
export const isMachineLabel = (name: string): boolean =>
  machineLabel.test(name) || /^[A-Z]\d{0,3}$/.test(name)
