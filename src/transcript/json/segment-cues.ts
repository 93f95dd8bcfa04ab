// Makes cues of the segments of a transcript in JSON.
import type { Position } from '../../model/problem.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { PlacedCue } from '../transcript.ts'
import { alignWords } from './align-words.ts'
import { type JsonReading, noteOddity } from './json-reading.ts'
import type { SpokenWord } from './spoken-words.ts'
import { cueOf, groupWords, runsBackwards, withSpeakers } from './words-to-cues.ts'

/** One entry of a transcript, whatever its format calls it. */
export interface SpokenSegment {
  readonly position: Position
  readonly startSeconds: number
  /** Undefined where the file gives none. */
  readonly endSeconds: number | undefined
  readonly speaker: string | undefined
  /** As written, line breaks and spaces included. */
  readonly text: string
  /** Empty where the file times no words. */
  readonly words: readonly SpokenWord[]
}

/** A segment with an end. */
export interface EndedSegment extends SpokenSegment {
  readonly endSeconds: number
}

/** What nobody can read at once as a caption is cut at its sentences, where the words are timed. */
const tooLongCharacters = 200

/** Gives the groups of words as cues that fill the time of the segment, each from its first timed word on. */
const cuesIn = (groups: readonly (readonly SpokenWord[])[], segment: EndedSegment): readonly PlacedCue[] => {
  const { position } = segment
  let reached = segment.startSeconds
  return groups.map((group, at) => {
    const first = group.find((word) => word.startSeconds !== undefined)?.startSeconds
    const last = group.findLast((word) => word.endSeconds !== undefined)?.endSeconds
    const next = groups[at + 1]?.find((word) => word.startSeconds !== undefined)?.startSeconds
    const start = at === 0 ? segment.startSeconds : Math.max(first ?? reached, reached)
    const isLast = at === groups.length - 1
    const end = isLast
      ? segment.endSeconds
      : Math.max(start, Math.min(last ?? next ?? start, segment.endSeconds))
    reached = end
    return { position, cue: cueOf(group, start, end) }
  })
}

/**
 * Takes a segment; gives it as one cue, as several where its words have different speakers or where it is too long
 * for a caption and its words are timed; none where it has no text. Notes `words-differ` and `words-backwards`.
 */
export const segmentCues = (reading: JsonReading, segment: EndedSegment): readonly PlacedCue[] => {
  const { position, startSeconds, endSeconds, speaker } = segment
  const text = plainText(segment.text)
  if (isBlank(text)) {
    noteOddity(reading, 'without-text', position)
    return []
  }
  const whole = { position, cue: { startSeconds, endSeconds, speaker, text, words: [] } }
  if (segment.words.length === 0) return [whole]
  const aligned = alignWords(segment.text, segment.words)
  if (aligned === undefined) {
    noteOddity(reading, 'words-differ', position)
    return [whole]
  }
  if (runsBackwards(aligned)) noteOddity(reading, 'words-backwards', position)
  const words = withSpeakers(aligned, speaker)
  const isOneVoice = words.every((word) => word.speaker === words[0]?.speaker)
  if (isOneVoice && text.length <= tooLongCharacters) return cuesIn([words], segment)
  const groups = text.length <= tooLongCharacters ? byVoice(words) : groupWords(words)
  return cuesIn(groups, segment).filter(({ cue }) => !isBlank(cue.text))
}

const byVoice = (words: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] => {
  const groups: SpokenWord[][] = []
  for (const word of words) {
    const group = groups.at(-1)
    if (group?.[0]?.speaker === word.speaker && group !== undefined) group.push(word)
    else groups.push([word])
  }
  return groups
}
