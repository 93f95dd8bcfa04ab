// Finds names in transcripts that nobody in the registry bears, and says how to tell who is meant.
import { excerpt } from '../model/excerpt.ts'
import { nearest } from '../model/nearest.ts'
import type { Position, Problem } from '../model/problem.ts'
import { yamlText } from '../model/quoted-line.ts'
import type { Person } from '../model/registries.ts'
import {
  isMachineLabel,
  labelOf,
  peopleMeant,
  type SpeakerRegistry,
  speakerRegistry,
} from '../transcript/name-speakers.ts'
import type { Content, ContentEpisode, ContentTranscript } from './content.ts'

// Beyond, comparing every name with every name would take minutes; those of the episode still are compared.
const mostCompared = 300

/** Many names of people are alike: only a slip of the finger is taken for one. */
const lettersPerStep = 5

interface Look {
  readonly content: Content
  readonly registry: SpeakerRegistry
  /** Every name and alias with its person; empty where there are too many. */
  readonly names: ReadonlyMap<string, Person>
  /** What was found near a name before. */
  readonly near: Map<string, Person | undefined>
}

const namesOf = (people: Iterable<Person>): ReadonlyMap<string, Person> =>
  new Map([...people].flatMap((person) => [person.name, ...person.aliases].map((name) => [name, person])))

/** Those who appear in an episode, as its front matter and its season say. */
const castOf = (
  { show, people }: Content,
  { hosts, guests, seasonNumber }: ContentEpisode,
): readonly Person[] => {
  const ofSeason = show.seasons.find(({ number }) => number === seasonNumber)?.hostIds ?? []
  const ids = [
    ...(hosts?.map(({ personId }) => personId) ?? ofSeason),
    ...guests.map(({ personId }) => personId),
  ]
  return [...new Set(ids)].flatMap((id) => people.get(id) ?? [])
}

const nearIn = (written: string, names: ReadonlyMap<string, Person>): Person | undefined =>
  names.get(nearest(written, names.keys(), lettersPerStep) ?? '')

const nearlyNamed = (written: string, cast: readonly Person[], look: Look): Person | undefined => {
  const inCast = nearIn(written, namesOf(cast))
  if (inCast !== undefined) return inCast
  if (!look.near.has(written)) look.near.set(written, nearIn(written, look.names))
  return look.near.get(written)
}

/** Gives the one of the episode who bears this as one of several names: `Simone`, `Frau Gaul`. */
const partlyNamed = (written: string, cast: readonly Person[]): Person | undefined => {
  const words = written
    .toLowerCase()
    .replace(/^(?:frau|herr|dr\.|prof\.)\s+/g, '')
    .split(/\s+/)
  const [found, another] = cast.filter(({ name }) => {
    const own = name.toLowerCase().split(/\s+/)
    return words.every((word) => word.length > 1 && own.includes(word))
  })
  return another === undefined ? found : undefined
}

const mostShown = 20

/** A text in which every line looks like a name has thousands of speakers; the first hundred show what is wrong. */
const mostChecked = 100

/** The lines of `speakers` that are there, and those to add; who is meant is left open where `idOf` knows nobody. */
const linesFor = (
  { speakers }: ContentEpisode,
  labels: readonly string[],
  idOf: (label: string) => string | undefined,
): readonly { readonly label: string; readonly id: string | undefined }[] => [
  ...[...speakers].map(([label, id]) => ({ label: yamlText(label), id })),
  ...labels.slice(0, mostShown).map((label) => ({ label: yamlText(label), id: idOf(label) })),
]

const machineLabels = (
  episode: ContentEpisode,
  transcript: ContentTranscript,
  cast: readonly Person[],
): readonly Problem[] => {
  const found = transcript.speakers.filter(
    ({ name }) => isMachineLabel(name) && labelOf(name, episode.speakers) === undefined,
  )
  const [first] = found
  if (first === undefined) return []
  const labels = found.map(({ name }) => name)
  const facts = {
    labels: labels.slice(0, mostShown).map(excerpt),
    episode: episode.locate([]).file,
    lines: linesFor(episode, labels, () => undefined),
    cast: cast.map(({ id }) => id),
  }
  return [adviceAt(first.position, { code: 'transcript-speaker-label', facts })]
}

type SpeakerAdvice =
  | Pick<Extract<Problem, { code: 'transcript-speaker-label' }>, 'code' | 'facts'>
  | Pick<Extract<Problem, { code: 'transcript-speaker-nearly' }>, 'code' | 'facts'>
  | Pick<Extract<Problem, { code: 'transcript-speaker-ambiguous' }>, 'code' | 'facts'>

const adviceAt = (position: Position, advice: SpeakerAdvice): Problem => ({
  ...advice,
  ...position,
  severity: 'advice',
  field: undefined,
})

const checkName = (
  look: Look,
  episode: ContentEpisode,
  cast: readonly Person[],
  { name, position }: ContentTranscript['speakers'][number],
): readonly Problem[] => {
  if (isMachineLabel(name) || labelOf(name, episode.speakers) !== undefined) return []
  const meant = peopleMeant(name, episode.speakers, look.registry)
  const common = { name: excerpt(name), episode: episode.locate([]).file }
  if (meant.length > 1) {
    const lines = linesFor(episode, [name], () => undefined)
    const facts = { ...common, ids: meant.map(({ id }) => id), lines }
    return [adviceAt(position, { code: 'transcript-speaker-ambiguous', facts })]
  }
  const person = meant.length === 1 ? undefined : (nearlyNamed(name, cast, look) ?? partlyNamed(name, cast))
  if (person === undefined) return []
  const facts = { ...common, nearest: person.name, lines: linesFor(episode, [name], () => person.id) }
  return [adviceAt(position, { code: 'transcript-speaker-nearly', facts })]
}

const idleLabels = ({ speakers, transcripts, locate }: ContentEpisode): readonly Problem[] => {
  if (transcripts.length === 0) return []
  const there = [...new Set(transcripts.flatMap((transcript) => transcript.speakers.map(({ name }) => name)))]
  const used = new Set(there.map((name) => labelOf(name, speakers)))
  return [...speakers]
    .filter(([label]) => !used.has(label))
    .map(([label, id]) => ({
      ...locate(['speakers', label]),
      code: 'speaker-label-idle',
      severity: 'advice',
      field: 'speakers',
      facts: {
        label: excerpt(label),
        id,
        there: there.slice(0, mostShown).map(excerpt),
        nearest: nearest(label, there.slice(0, mostChecked)),
      },
    }))
}

/**
 * Takes the whole content. Advice: `transcript-speaker-label` (a program's label that the episode does not explain),
 * `transcript-speaker-nearly` (a name that is nearly one of the registry), `transcript-speaker-ambiguous` (two people
 * share it) and `speaker-label-idle` (the episode explains a label that is in none of its transcripts).
 */
export const checkSpeakers = (content: Content): readonly Problem[] => {
  const names = namesOf(content.people.values())
  const look: Look = {
    content,
    registry: speakerRegistry(content.people.values()),
    names: names.size > mostCompared ? new Map() : names,
    near: new Map(),
  }
  return content.episodes.flatMap((episode) => {
    const cast = castOf(content, episode)
    return [
      ...idleLabels(episode),
      ...episode.transcripts.flatMap((transcript) => [
        ...machineLabels(episode, transcript, cast),
        ...transcript.speakers
          .slice(0, mostChecked)
          .flatMap((speaker) => checkName(look, episode, cast, speaker)),
      ]),
    ]
  })
}
