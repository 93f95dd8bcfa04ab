// Repairs times that are written in another form than `12:34`.
import { formatTimecode } from '../model/format-timecode.ts'
import { type Draft, type RepairPlace, type RepairTable, replaced } from './draft.ts'

const clock = /\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?/
const everyNumberWithUnit = /^(?:\d+\s?[a-zäöü]+\.?\s*)+$/i
const minutesOnly = /^\d{1,3}:[0-5]\d(?:[.,]\d+)?$/

const numbersIn = (time: string): string =>
  (time.match(/\d+/g) ?? [])
    .map(Number)
    .join(' ')
    .replace(/^(?:0 )+|(?: 0)+$/g, '')

/** Tells whether two spellings name the same hours, minutes and seconds. */
const sayTheSame = (one: string, other: string): boolean => numbersIn(one) === numbersIn(other)

/** The sentences show an example where nobody can know what was meant. */
const isExample = (time: string, found: string): boolean =>
  /^(?:00:)?12:34$/.test(time) && !sayTheSame(time, found)

const isSafe = (found: string, time: string): boolean =>
  minutesOnly.test(found) ||
  everyNumberWithUnit.test(found) ||
  (/[^\d]/.test(found) && sayTheSame(found, time))

const unitBehind =
  /^\s?(?:(h|std|stunden?|hours?)|(m|min|minuten?|minutes?)|(?:s|sek|sekunden?|seconds?))(?![\p{L}\d])\.?/iu

/** A number in front of a title: its unit was taken for the first word of the title. */
const withUnitBehind = (place: RepairPlace, found: string, at: number): Draft | undefined => {
  const [unit, hours, minutes] = unitBehind.exec(place.line.text.slice(at + found.length)) ?? []
  if (unit === undefined) return undefined
  const seconds = Number(found) * (hours ? 3600 : minutes ? 60 : 1)
  const edits = [replaced(place, place.line.startOffset + at, found + unit, formatTimecode(seconds))]
  return { isSafe: true, edits }
}

const time = (
  { found, write }: { readonly found: string; readonly write: string },
  place: RepairPlace,
): Draft | undefined => {
  const { offset, line } = place
  const at = line.text.indexOf(found, offset - line.startOffset)
  if (at === -1) return undefined
  const inUnits = /^\d+$/.test(found) ? withUnitBehind(place, found, at) : undefined
  if (inUnits !== undefined) return inUnits
  const right = clock.exec(write)?.[0]
  if (right === undefined || isExample(right, found)) return undefined
  return { isSafe: isSafe(found, right), edits: [replaced(place, line.startOffset + at, found, right)] }
}

/** Takes the times on both sides of an arrow: a whole line. */
const timing = (
  { found, suggestion }: { readonly found: string; readonly suggestion: string | undefined },
  place: RepairPlace,
): Draft | undefined => {
  const { line } = place
  const at = line.text.indexOf(found)
  if (suggestion === undefined || at === -1 || found.endsWith('…')) return undefined
  const edits = [replaced(place, line.startOffset + at, found, suggestion)]
  return { isSafe: sayTheSame(found.replace(/[^\d:.,]+/g, ' '), suggestion), edits }
}

export const timeRepairs: RepairTable = {
  'timecode-unreadable': time,
  'timecode-sixty': time,
  'transcript-timing-unreadable': timing,
  'transcript-srt-timing-unreadable': timing,
  'transcript-text-time-unreadable': timing,
}
