// Finds the times of chapter files, of every kind that is read.
import { chapterKind } from '../chapters/chapter-kind.ts'
import { parseClock, parseSeconds } from '../chapters/chapter-time.ts'
import { vttTimes } from './caption-times.ts'
import { type JsonNode, jsonNodes, jsonToken } from './json-nodes.ts'
import { clockToken, numberToken, type TimeToken } from './spell-time.ts'
import { type PlacedLine, placedLines, type TimedEntry, type TimedText } from './timed-entry.ts'

const tokenAt = (offset: number, text: string): readonly TimeToken[] => {
  const ms = parseClock(text, String).value
  if (ms !== undefined) return [clockToken(offset, text, ms / 1000)]
  return parseSeconds(text) === undefined ? [] : [numberToken(offset, text, 1)]
}

/** Takes the places of groups 1 and 2 of a match in a line: a start and perhaps an end. */
const lineEntry = (line: PlacedLine, pattern: RegExp): readonly TimedEntry[] => {
  const found = pattern.exec(line.text)
  if (!found?.indices) return []
  const [starts = [], ends = []] = [1, 2].map((group) => {
    const place = found.indices?.[group]
    return place === undefined ? [] : tokenAt(line.from + place[0], found[group] ?? '')
  })
  return starts.length === 0 ? [] : [{ starts, ends, inside: [], removal: line }]
}

const linePatterns = {
  mp4chaps: /^\s*(\d[\d:.,]*)(?=\s|$)/d,
  list: /^\s*(?:[-*•]\s+)?[([]?(\d(?:[\d:.,]*\d)?)(?:\s*[-–—]\s*(\d{1,3}:\d\d(?::\d\d)?)(?=[)\]]?\s+\S))?/d,
  audacity: /^\s*(\d+(?:[.,]\d+)?)[\t ]+(\d+(?:[.,]\d+)?)(?=[\t ]|$)/d,
} as const

const byLine = (text: string, pattern: RegExp): readonly TimedEntry[] =>
  placedLines(text).flatMap((line) => lineEntry(line, pattern))

/** Labels of Audacity may be followed by a line of frequencies, which goes with them; points end where they start. */
const audacityEntries = (text: string): readonly TimedEntry[] => {
  const lines = placedLines(text)
  return lines.flatMap((line, at) =>
    lineEntry(line, linePatterns.audacity).map((entry) => {
      const isPoint = entry.starts[0]?.seconds === entry.ends[0]?.seconds
      const next = lines[at + 1]
      const to = next !== undefined && /^\s*\\[\t ]/.test(next.text) ? next.to : line.to
      const tokens = isPoint ? { starts: [...entry.starts, ...entry.ends], ends: [] } : {}
      return { ...entry, ...tokens, removal: { from: line.from, to } }
    }),
  )
}

const ogmEntries = (text: string): readonly TimedEntry[] => {
  const lines = placedLines(text)
  return lines.flatMap((line, at) =>
    lineEntry(line, /^\s*CHAPTER\d{1,4}\s*=\s*(\d[\d:.,]*)\s*$/di).map((entry) => {
      let end = at
      while (/^\s*CHAPTER\d{1,4}(?:NAME|URL)\s*=/i.test(lines[end + 1]?.text ?? '')) end += 1
      return { ...entry, removal: { from: line.from, to: lines[end]?.to ?? line.to } }
    }),
  )
}

/** Times count in units of TIMEBASE, and may stand in any order in their section. */
const ffmetadataEntries = (text: string): readonly TimedEntry[] => {
  const lines = placedLines(text)
  const heads = lines.flatMap((line, at) => (/^\[\w+\]\s*$/.test(line.text) ? [at] : []))
  return heads.flatMap((head, index): readonly TimedEntry[] => {
    const end = heads[index + 1] ?? lines.length
    const section = lines.slice(head, end)
    if (!/^\[chapter\]/i.test(section[0]?.text ?? '')) return []
    const [, numerator, denominator] =
      section.map(({ text: line }) => /^timebase=\s*(\d+)\/(\d+)/i.exec(line)).find((found) => found) ?? []
    const perSecond = Number(denominator) / Number(numerator)
    const tokensFor = (pattern: RegExp): readonly TimeToken[] =>
      section.flatMap((line) => {
        const found = pattern.exec(line.text)
        const place = found?.indices?.[1]
        return found && place ? [unitToken(line.from + place[0], found[1] ?? '', perSecond)] : []
      })
    const starts = tokensFor(/^start=\s*(\d{1,15})\s*$/di)
    const removal = { from: lines[head]?.from ?? 0, to: lines[end]?.from ?? text.length }
    return starts.length === 0 || !(perSecond > 0)
      ? []
      : [{ starts, ends: tokensFor(/^end=\s*(\d{1,15})\s*$/di), inside: [], removal }]
  })
}

const unitToken = (offset: number, text: string, perSecond: number): TimeToken => ({
  offset,
  text,
  seconds: Number(text) / perSecond,
  stepSeconds: 1 / perSecond,
  spell: (seconds) => String(Math.round(seconds * perSecond)),
})

const cueFrames = 75

const frameToken = (offset: number, text: string): TimeToken => {
  const [minutes = 0, seconds = 0, frames = 0] = text.split(':').map(Number)
  const two = (value: number): string => String(value).padStart(2, '0')
  const spell = (moved: number): string => {
    const all = Math.round(moved * cueFrames)
    const whole = Math.floor(all / cueFrames)
    return [Math.floor(whole / 60), whole % 60, all % cueFrames].map(two).join(':')
  }
  return {
    offset,
    text,
    seconds: minutes * 60 + seconds + frames / cueFrames,
    stepSeconds: 1 / cueFrames,
    spell,
  }
}

const frameTokens = (lines: readonly PlacedLine[], pattern: RegExp): readonly TimeToken[] =>
  lines.flatMap((line) => {
    const found = pattern.exec(line.text)
    const place = found?.indices?.[1]
    return found && place ? [frameToken(line.from + place[0], found[1] ?? '')] : []
  })

/** Pauses before tracks, which nobody reads. */
const pausesIn = (text: string): readonly TimeToken[] =>
  frameTokens(placedLines(text), /^\s*INDEX\s+00?\s+(\d{1,4}:\d\d:\d\d)\s*$/di)

const cueSheetEntries = (text: string): readonly TimedEntry[] => {
  const lines = placedLines(text)
  const heads = lines.flatMap((line, at) => (/^\s*TRACK\s/i.test(line.text) ? [at] : []))
  return heads.flatMap((head, index) => {
    const end = heads[index + 1] ?? lines.length
    const starts = frameTokens(lines.slice(head, end), /^\s*INDEX\s+0?1\s+(\d{1,4}:\d\d:\d\d)\s*$/di)
    const removal = { from: lines[head]?.from ?? 0, to: lines[end]?.from ?? text.length }
    return starts.length === 0 ? [] : [{ starts, ends: [], inside: [], removal }]
  })
}

const podloveEntries = (text: string): readonly TimedEntry[] =>
  [
    ...text.matchAll(/<(?:[\w-]+:)?chapter\b[^<>]*?\sstart\s*=\s*(["'])\s*([\d:.,]+)\s*\1[^<>]*>\s*/dg),
  ].flatMap((found): readonly TimedEntry[] => {
    const [whole, , place] = found.indices ?? []
    const starts = place === undefined ? [] : tokenAt(place[0], found[2] ?? '')
    if (whole === undefined || starts.length === 0) return []
    const closing = /^<\/(?:[\w-]+:)?chapter\s*>\s*/.exec(text.slice(whole[1]))?.[0].length ?? 0
    return [{ starts, ends: [], inside: [], removal: { from: whole[0], to: whole[1] + closing } }]
  })

const listIn = (root: JsonNode): JsonNode | undefined =>
  [root, root.children.get('chapters'), root.children.get('data')?.children.get('chapters')].find(
    (node) => node?.kind === 'list',
  )

/** Auphonic writes one moment several times; what counts in the finished recording is what moves. */
const jsonEntries = (text: string): readonly TimedEntry[] => {
  const siblings = [...(listIn(jsonNodes(text))?.children.values() ?? [])]
  const isProduced = siblings.some(
    ({ children }) => children.has('start_output') || children.has('start_output_sec'),
  )
  const keys = isProduced ? ['start_output_sec', 'start_output'] : ['startTime', 'start_sec', 'start']
  return siblings.flatMap((node) => {
    const starts = keys.flatMap((key) => jsonToken(node.children.get(key), 1))
    const ends = jsonToken(node.children.get('endTime'), 1)
    return starts.length === 0 ? [] : [{ starts, ends, inside: [], removal: node, siblings }]
  })
}

const entriesIn = (text: string): readonly TimedEntry[] => {
  switch (chapterKind(text)) {
    case 'mp4chaps':
      return byLine(text, linePatterns.mp4chaps)
    case 'list':
      return byLine(text, linePatterns.list)
    case 'audacity':
      return audacityEntries(text)
    case 'ogm':
      return ogmEntries(text)
    case 'ffmetadata':
      return ffmetadataEntries(text)
    case 'cue':
      return cueSheetEntries(text)
    case 'podlove':
      return podloveEntries(text)
    case 'podcast':
    case 'auphonic':
      return jsonEntries(text)
    case 'vtt':
      return vttTimes(text).entries
    default:
      return []
  }
}

/** Takes the text of a chapter file; gives its chapters. Whether all of them were found, reading the result must show. */
export const chapterTimes = (text: string): TimedText => ({
  kind: 'chapters',
  entries: entriesIn(text),
  moments: chapterKind(text) === 'cue' ? pausesIn(text) : [],
})
