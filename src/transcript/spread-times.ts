// Makes cues of paragraphs of which only the starts are known, or not even these.
import type { Position } from '../model/problem.ts'
import { sentencesOf } from './sentences.ts'
import type { PlacedCue, Timing } from './transcript.ts'

/** German and English are spoken at about fifteen characters a second. */
const charactersPerSecond = 15

/** What one speaker says in one go. */
export interface SpokenParagraph {
  readonly position: Position
  readonly speaker: string | undefined
  /** Undefined where the file does not say it. */
  readonly startSeconds: number | undefined
  /** Plain, not blank. */
  readonly text: string
}

/** Paragraphs between two known starts. */
interface Stretch {
  readonly startSeconds: number
  readonly paragraphs: SpokenParagraph[]
}

interface Spread {
  readonly placed: readonly PlacedCue[]
  readonly timing: Timing
}

const cueOf = (paragraph: SpokenParagraph, text: string, startSeconds: number, endSeconds: number) => ({
  position: paragraph.position,
  cue: { startSeconds, endSeconds, speaker: paragraph.speaker, text, words: [] },
})

/** Begins a stretch with every paragraph that has a time; what comes before the first one starts at 0. */
const stretchesOf = (paragraphs: readonly SpokenParagraph[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1)
    if (last !== undefined && paragraph.startSeconds === undefined) last.paragraphs.push(paragraph)
    else stretches.push({ startSeconds: paragraph.startSeconds ?? 0, paragraphs: [paragraph] })
  }
  return stretches
}

/** Gives for each stretch when it starts and ends; those that start at once share the second that they name. */
const spansOf = (stretches: readonly Stretch[]) => {
  const counts = new Map<number, number>()
  for (const { startSeconds } of stretches) counts.set(startSeconds, (counts.get(startSeconds) ?? 0) + 1)
  const starts = [...counts.keys()].sort((a, b) => a - b)
  const nextOf = new Map(starts.map((start, at) => [start, starts[at + 1]]))
  const passed = new Map<number, number>()
  return stretches.map(({ startSeconds }) => {
    const [count, at] = [counts.get(startSeconds) ?? 1, passed.get(startSeconds) ?? 0]
    passed.set(startSeconds, at + 1)
    const next = nextOf.get(startSeconds)
    const shared = Math.min(Math.floor(startSeconds) + 1, next ?? Number.POSITIVE_INFINITY) - startSeconds
    const start = startSeconds + (shared * at) / count
    return { start, end: at + 1 < count ? startSeconds + (shared * (at + 1)) / count : next }
  })
}

/** Milliseconds, unless that would leave nothing of a cue. */
const rounded = (seconds: number, shortest: number): number =>
  shortest < 0.002 ? seconds : Math.round(seconds * 1000) / 1000

const spread = ({ paragraphs }: Stretch, start: number, end: number | undefined): readonly PlacedCue[] => {
  const said = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text).map((text) => ({ paragraph, text, length: text.length + 1 })),
  )
  const characters = said.reduce((sum, { length }) => sum + length, 0)
  const perCharacter = end === undefined ? 1 / charactersPerSecond : (end - start) / characters
  const shortest = perCharacter * said.reduce((least, { length }) => Math.min(least, length), characters)
  let passed = 0
  return said.map(({ paragraph, text, length }) => {
    const from = passed === 0 ? start : rounded(start + passed * perCharacter, shortest)
    passed += length
    const isLast = passed === characters && end !== undefined
    return cueOf(paragraph, text, from, isLast ? end : rounded(start + passed * perCharacter, shortest))
  })
}

/**
 * Takes paragraphs in the order of their file; gives a cue for each sentence. Between two known starts time is
 * spread by characters, from the last one on by fifteen characters a second. Where no paragraph has a start the
 * timing is `none` and all times are 0.
 */
export const spreadTimes = (paragraphs: readonly SpokenParagraph[]): Spread => {
  if (paragraphs.every(({ startSeconds }) => startSeconds === undefined)) {
    const untimed = (paragraph: SpokenParagraph) =>
      sentencesOf(paragraph.text).map((text) => cueOf(paragraph, text, 0, 0))
    return { timing: 'none', placed: paragraphs.flatMap(untimed) }
  }
  const stretches = stretchesOf(paragraphs)
  const spans = spansOf(stretches)
  const placed = stretches.flatMap((stretch, at) => {
    const { start, end } = spans[at] ?? { start: stretch.startSeconds, end: undefined }
    return spread(stretch, start, end)
  })
  return { timing: 'starts', placed }
}
