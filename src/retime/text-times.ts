// Finds the times of transcripts in plain text, Markdown and HTML: when paragraphs begin.
import { parseClockTime } from '../transcript/clock-time.ts'
import { type HtmlPiece, htmlPieces } from '../transcript/html/html-pieces.ts'
import { parseHtmlTime } from '../transcript/html/parse-html-time.ts'
import { headedLines } from '../transcript/text/parse-text.ts'
import { textBlocks } from '../transcript/text/text-blocks.ts'
import { weighHeads } from '../transcript/text/weigh-heads.ts'
import { clockToken, type TimeToken } from './spell-time.ts'
import { type PlacedLine, placedLines, type TimedEntry, type TimedText } from './timed-entry.ts'

const clock = String.raw`\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.,:;]\d{1,3})?`
const untilTime = new RegExp(String.raw`^[ \t]*(?:-+>|[-–—→])[ \t]*(${clock})`, 'd')
const bare = /^#|(?:-\d)?#$/g

const clockAt = (offset: number, text: string): readonly TimeToken[] => {
  const seconds = parseClockTime(text)
  return seconds === undefined ? [] : [clockToken(offset, text, seconds)]
}

interface TimedLine {
  readonly at: number
  readonly starts: readonly TimeToken[]
  readonly ends: readonly TimeToken[]
}

const tokensIn = (line: PlacedLine, found: string): Omit<TimedLine, 'at'> => {
  // As f4transkript writes it, a time has hashes around it.
  const time = found.replace(bare, '')
  const column = line.text.indexOf(found) + found.indexOf(time)
  const starts = clockAt(line.from + column, time)
  const behind = column + time.length
  const until = untilTime.exec(line.text.slice(behind))
  const [, place] = until?.indices ?? []
  const ends = until && place ? clockAt(line.from + behind + place[0], until[1] ?? '') : []
  return { starts, ends }
}

const entriesBetween = (
  timed: readonly TimedLine[],
  lines: readonly PlacedLine[],
  text: string,
): readonly TimedEntry[] =>
  timed.map(({ at, starts }, index) => {
    const next = timed[index + 1]
    const limit = next === undefined ? lines.length : next.at
    const heading = lines.slice(at + 1, limit).findIndex((line) => /^ {0,3}#{1,6}[ \t]/.test(line.text))
    const end = heading === -1 ? limit : at + 1 + heading
    return {
      starts,
      ends: [],
      inside: [],
      removal: { from: lines[at]?.from ?? 0, to: lines[end]?.from ?? text.length },
    }
  })

/** Takes plain text or Markdown and its name; gives its paragraphs with a time. What only looks like a time is none. */
export const plainTextTimes = (text: string, file: string): TimedText => {
  const isMarkdown = /\.(?:md|markdown)$/i.test(file)
  const headed = headedLines(textBlocks(text, isMarkdown), isMarkdown)
  const { isTime } = weighHeads(headed)
  const lines = placedLines(text)
  const timed = headed.flatMap((line): readonly TimedLine[] => {
    const { time } = line.head
    const place = lines[line.line - 1]
    if (!isTime(line) || time?.seconds === undefined || place === undefined) return []
    return [{ at: line.line - 1, ...tokensIn(place, time.found) }]
  })
  const atEnds = lines.flatMap(({ text: line, from }) => {
    const found = /#(\d{1,2}:\d{2}:\d{2})(?:-\d)?#[ \t]*$/d.exec(line)
    const [, place] = found?.indices ?? []
    const isHead = timed.some(({ starts }) => starts[0]?.offset === from + (place?.[0] ?? 0))
    return found && place && !isHead ? clockAt(from + place[0], found[1] ?? '') : []
  })
  return {
    kind: 'starts',
    entries: entriesBetween(timed, lines, text),
    moments: [...timed.flatMap(({ ends }) => ends), ...atEnds],
  }
}

type TimePiece = HtmlPiece & { readonly kind: 'time' }

/** Inside of a paragraph `time` is a label only before any text, like everywhere in this house. */
const labelTimes = (pieces: readonly HtmlPiece[]): readonly TimePiece[] => {
  let said = ''
  return pieces.flatMap((piece): readonly TimePiece[] => {
    if (piece.kind === 'text') said += piece.text
    else if (piece.kind === 'time' && piece.isInParagraph && said.trim() !== '') said += piece.text
    else {
      said = piece.kind === 'cite' && piece.isInParagraph ? said : ''
      return piece.kind === 'time' ? [piece] : []
    }
    return []
  })
}

const tagAndText = /<time\b([^>]*)>([^<]*)<\/time\s*>/diy

const htmlTokens = (text: string, { offset }: TimePiece) => {
  tagAndText.lastIndex = offset
  const found = tagAndText.exec(text)
  const [, attributes, inner] = found?.indices ?? []
  if (!found || attributes === undefined || inner === undefined) return undefined
  const shown = new RegExp(clock, 'd').exec(found[2] ?? '')
  const [place] = shown?.indices ?? []
  const written = /datetime\s*=\s*["']?([^"'\s>]+)/di.exec(found[1] ?? '')
  const [, value] = written?.indices ?? []
  return {
    end: offset + found[0].length,
    starts: [
      ...(shown && place ? clockAt(inner[0] + place[0], shown[0]) : []),
      ...(written && value ? clockAt(attributes[0] + value[0], written[1] ?? '') : []),
    ],
    hasDuration: /^PT?\d/i.test(written?.[1] ?? ''),
  }
}

/** Takes HTML; gives its paragraphs with a time. Undefined where a time is written in a way that cannot be respelled. */
export const htmlTimes = (text: string): TimedText | undefined => {
  const times = labelTimes(htmlPieces(text).pieces)
  const entries: TimedEntry[] = []
  for (const piece of times) {
    if (parseHtmlTime(piece.text, piece.datetime) === undefined) continue
    const tokens = htmlTokens(text, piece)
    if (tokens === undefined || tokens.hasDuration || tokens.starts.length === 0) return undefined
    // Nothing is cut out of HTML: who knows what stands around it.
    const range = { from: piece.offset, to: piece.offset }
    entries.push({ starts: tokens.starts, ends: [], inside: [], removal: range })
  }
  return { kind: 'starts', entries }
}
