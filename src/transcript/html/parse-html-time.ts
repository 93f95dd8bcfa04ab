// Reads what an element `time` says: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
import { parseClockTime } from '../clock-time.ts'
import { plainText } from '../plain-text.ts'

const duration = /^PT?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.(\d{1,3})\d*)?S)?$/i

/** Takes `PT1H2M3.5S`; gives seconds, undefined for anything else. */
const parseDuration = (text: string): number | undefined => {
  const match = duration.exec(text)
  if (match === null || !/\d/.test(text)) return undefined
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (whole * 1000 + Number(fraction.padEnd(3, '0'))) / 1000
}

/**
 * Takes the text of the element and its attribute `datetime`; gives seconds, undefined where neither says a time
 * of the recording. The text counts first: people correct what they see. Brackets around it are left out.
 */
export const parseHtmlTime = (text: string, datetime: string): number | undefined => {
  const shown = plainText(text).replace(/^[[(]|[\])]$/g, '')
  return parseClockTime(shown) ?? parseDuration(datetime.trim()) ?? parseClockTime(datetime.trim())
}
