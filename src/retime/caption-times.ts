// Finds the times of WebVTT and SubRip: those of cues and, in WebVTT, those of words.
import { parseSrtTiming } from '../transcript/srt/parse-srt-timing.ts'
import { srtCards } from '../transcript/srt/srt-cards.ts'
import { parseVttTime, parseVttTiming } from '../transcript/vtt/parse-vtt-timing.ts'
import { vttBlocks } from '../transcript/vtt/vtt-blocks.ts'
import { clockToken } from './spell-time.ts'
import { type InsideTime, type PlacedLine, placedLines, type TimedText } from './timed-entry.ts'

const timing = /^[ \t]*([\d:.,]+)[ \t]*-->[ \t]*([\d:.,]+)/d

interface Times {
  readonly startSeconds: number
  readonly endSeconds: number
}

const tokensOf = (line: PlacedLine, { startSeconds, endSeconds }: Times) => {
  const found = timing.exec(line.text)
  const [, start, end] = found?.indices ?? []
  if (!found || start === undefined || end === undefined) return undefined
  return {
    starts: [clockToken(line.from + start[0], found[1] ?? '', startSeconds)],
    ends: [clockToken(line.from + end[0], found[2] ?? '', endSeconds)],
  }
}

/** Times inside a cue; https://www.w3.org/TR/webvtt1/#webvtt-cue-timestamp */
const insideTimes = (lines: readonly PlacedLine[]): readonly InsideTime[] =>
  lines.flatMap((line) =>
    [...line.text.matchAll(/<([\d:.,]+)>/g)].flatMap(({ index, 0: tag, 1: time = '' }) => {
      const seconds = parseVttTime(time)
      if (seconds === undefined) return []
      const from = line.from + index
      return [
        {
          starts: [clockToken(from + 1, time, seconds)],
          ends: [],
          removal: { from, to: from + tag.length },
        },
      ]
    }),
  )

/** Gives where a block ends, the blank lines behind it with it. */
const endBehind = (lines: readonly PlacedLine[], at: number): number => {
  let end = at
  while (lines[end + 1] !== undefined && lines[end + 1]?.text.trim() === '') end += 1
  return lines[end]?.to ?? 0
}

/** Takes the text of a WebVTT file; gives its cues. Comments, styles and identifiers are none, whatever they look like. */
export const vttTimes = (text: string): TimedText => {
  const lines = placedLines(text)
  const entries = [...vttBlocks(lines.map((line) => line.text))].flatMap((block) => {
    const at = block.start + block.before.length
    const line = lines[at]
    const times = block.timing === undefined ? undefined : parseVttTiming(block.timing)
    if (line === undefined || times?.kind !== 'times') return []
    const tokens = tokensOf(line, times)
    if (tokens === undefined) return []
    const last = at + block.text.length
    const removal = { from: lines[block.start]?.from ?? line.from, to: endBehind(lines, last) }
    return [{ ...tokens, inside: insideTimes(lines.slice(at + 1, last + 1)), removal }]
  })
  return { kind: 'cues', entries }
}

/** Takes the text of a SubRip file; gives its cards. Their numbers stay as they are: nobody counts them. */
export const srtTimes = (text: string): TimedText => {
  const lines = placedLines(text)
  const { cards } = srtCards(lines.map((line) => line.text))
  const headOf = ({ number, timingAt }: (typeof cards)[number]): number => {
    if (number === undefined) return timingAt
    return /^[ \t]*\d/.test(lines[timingAt - 1]?.text ?? '') ? timingAt - 1 : timingAt - 2
  }
  const entries = cards.flatMap((card, index) => {
    const line = lines[card.timingAt]
    const times = parseSrtTiming(card.timing)
    const tokens = line === undefined || times.kind !== 'times' ? undefined : tokensOf(line, times)
    if (tokens === undefined) return []
    const next = cards[index + 1]
    const to = next === undefined ? text.length : (lines[headOf(next)]?.from ?? text.length)
    return [{ ...tokens, inside: [], removal: { from: lines[headOf(card)]?.from ?? 0, to } }]
  })
  return { kind: 'cues', entries }
}
