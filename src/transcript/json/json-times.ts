// Reads the times of a transcript in JSON, whatever unit its format counts in.
import { errorAt, type JsonEntry, type JsonReading, shownValue } from './json-reading.ts'

/** How a format writes times: as a number of seconds or of thousandths, or as `00:01:02.500`. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'clock'

/** More than eleven days: nobody speaks so long, and nothing can be told from it. */
const longestSeconds = 1_000_000

const clock = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?$/

/** Takes `01:02:03.500`, `01:02:03,500` or `02:03`; gives seconds, undefined for anything else. */
const clockSeconds = (text: string): number | undefined => {
  const match = clock.exec(text.trim())
  if (match === null) return undefined
  const [, hours = '0', minutes = '', seconds = '', fraction = ''] = match
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (whole * 1000 + Number(fraction.padEnd(3, '0'))) / 1000
}

const secondsIn = (value: unknown, unit: TimeUnit): number | undefined => {
  if (unit === 'clock') return typeof value === 'string' ? clockSeconds(value) : undefined
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  const seconds = unit === 'seconds' ? value : value / 1000
  return seconds >= 0 && seconds <= longestSeconds ? Math.round(seconds * 1000) / 1000 : undefined
}

const examples: Readonly<Record<TimeUnit, string>> = {
  seconds: '62.5',
  milliseconds: '62500',
  clock: '"00:01:02.500"',
}

/** What was probably meant by a time that is none. */
const meant = (value: unknown, unit: TimeUnit): string => {
  const text = typeof value === 'string' ? value.trim() : ''
  const number = /^\d{1,9}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
  const seconds = clockSeconds(text)
  if (unit === 'clock') return examples.clock
  if (number !== undefined) return String(number)
  if (seconds !== undefined) return String(unit === 'seconds' ? seconds : Math.round(seconds * 1000))
  return typeof value === 'number' && value < 0 ? '0' : examples[unit]
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

/** Gives seconds, undefined where there is no value. Reports `transcript-json-time-unfit`. */
export const readTime = (
  reading: JsonReading,
  { record, path, number }: JsonEntry,
  key: string,
  unit: TimeUnit,
): number | undefined => {
  const value = record[key]
  if (isAbsent(value)) return undefined
  const seconds = secondsIn(value, unit)
  if (seconds === undefined) {
    const facts = { entry: number, key, found: shownValue(value), write: `"${key}": ${meant(value, unit)}` }
    reading.errors.push({ ...errorAt(reading, [...path, key]), code: 'transcript-json-time-unfit', facts })
  }
  return seconds
}

/** Gives seconds, 0 beside an error. Reports `transcript-json-time-missing` and `transcript-json-time-unfit`. */
export const readStart = (reading: JsonReading, entry: JsonEntry, key: string, unit: TimeUnit): number => {
  if (isAbsent(entry.record[key])) {
    const facts = { entry: entry.number, key, write: `"${key}": ${examples[unit]}` }
    const common = errorAt(reading, [...entry.path, key])
    reading.errors.push({ ...common, code: 'transcript-json-time-missing', facts })
  }
  return readTime(reading, entry, key, unit) ?? 0
}

/** Gives the time of a word in seconds, undefined where it has none that can be used: the text is kept anyway. */
export const wordTime = (value: unknown, unit: TimeUnit): number | undefined => secondsIn(value, unit)
