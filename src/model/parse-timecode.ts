// Turns a time such as 12:34 into seconds.
import type { Reading } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import { formatTimecode } from './format-timecode.ts'

const WRITTEN = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/
const UNITS =
  /^(?:(\d{1,3})\s?(?:h|std\.?|stunden?|hours?))?\s?(?:(\d{1,4})\s?(?:m|min\.?|minuten?|minutes?))?\s?(?:(\d{1,5})\s?(?:s|sek\.?|sekunden?|seconds?)?)?$/i

/** Shows a right timecode as it would stand in the file. */
type InContext = (timecode: string) => string

/**
 * Takes `MM:SS` or `HH:MM:SS`, with fractions of a second after a point or comma; gives seconds.
 * Refuses everything else, and minutes or seconds above 59, with the right form where it can be worked out.
 */
export const parseTimecode = (text: string, inContext: InContext = String): Reading<number> => {
  const match = WRITTEN.exec(text)
  if (match === null) {
    const write = inContext(fromUnits(text) ?? '12:34')
    return { complaint: { code: 'timecode-unreadable', facts: { found: excerpt(text), write } } }
  }
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1, 4).map((part) => Number(part ?? 0))
  const total = 3600 * hours + 60 * minutes + seconds
  if (minutes > 59 || seconds > 59) {
    const write = inContext(formatTimecode(total))
    return { complaint: { code: 'timecode-sixty', facts: { found: excerpt(text), write } } }
  }
  return { value: total + Number(`0.${match[4] ?? 0}`) }
}

const fromUnits = (text: string): string | undefined => {
  const match = UNITS.exec(text.slice(0, 40).trim())
  if (match === null || match[0] === '') return undefined
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1, 4).map((part) => Number(part ?? 0))
  return formatTimecode(3600 * hours + 60 * minutes + seconds)
}
