// Reads and writes the times of chapter files, in whole milliseconds.
import type { Reading } from '../model/complaint.ts'
import { excerpt } from '../model/excerpt.ts'

const clock = /^(?:(\d{1,3}):(?=\d\d:))?(\d{1,3}):(\d\d)(?:[.,](\d{1,9}))?$/
const nearlyClock = /^(?:(\d{1,2})[:.,])?(\d{1,2})[:.,](\d{1,2})$/
const plainNumber = /^\d{1,9}(?:[.,]\d{1,9})?$/

/** No recording is longer. */
export const dayMs = 24 * 3600 * 1000

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Takes milliseconds; gives whole seconds as `01:02:03`, fractions cut off. */
export const clockSeconds = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}:${padded(seconds % 60, 2)}`
}

/** Takes milliseconds; gives `01:02:03.500`. */
export const clockTime = (ms: number): string => `${clockSeconds(ms)}.${padded(ms % 1000, 3)}`

const millisecondsOf = (hours: string, minutes: string, seconds: string, fraction: string): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
  Math.round(Number(`0.${fraction || '0'}`) * 1000)

/** A number alone is in seconds, a long one or one that is filled up with zeros in milliseconds. */
const asMeant = (text: string): string => {
  const [, hours = '0', minutes, seconds] = nearlyClock.exec(text) ?? []
  if (minutes !== undefined && seconds !== undefined && Number(minutes) < 60 && Number(seconds) < 60)
    return clockSeconds(millisecondsOf(hours, minutes, seconds, ''))
  const ms = /^0\d|^\d{6}/.test(text) ? Number(text) : parseSeconds(text)
  return ms !== undefined && Number.isInteger(ms) && ms < dayMs ? clockTime(ms) : '00:12:34'
}

/**
 * Takes `SS`, `SS.fff` or, as some programs write it, `SS,fff`; gives milliseconds, undefined for all else.
 * See https://www.w3.org/TR/media-frags/#naming-time
 */
export const parseSeconds = (text: string): number | undefined =>
  plainNumber.test(text) ? Math.round(Number(text.replace(',', '.')) * 1000) : undefined

/**
 * Takes `MM:SS` or `HH:MM:SS`, with or without fractions of a second; gives milliseconds. Complains of all else as
 * `timecode-unreadable`, and of more than 59 minutes or seconds as `timecode-sixty`; `inContext` shows the right time
 * as it would stand in the file.
 */
export const parseClock = (text: string, inContext: (time: string) => string): Reading<number> => {
  const [, hours = '0', minutes, seconds, fraction = ''] = clock.exec(text) ?? []
  const found = excerpt(text)
  if (minutes === undefined || seconds === undefined)
    return { complaint: { code: 'timecode-unreadable', facts: { found, write: inContext(asMeant(text)) } } }
  const ms = millisecondsOf(hours, minutes, seconds, fraction)
  if (Number(minutes) < 60 && Number(seconds) < 60) return { value: ms }
  const write = inContext(fraction === '' ? clockSeconds(ms) : clockTime(ms))
  return { complaint: { code: 'timecode-sixty', facts: { found, write } } }
}
