// Reads the timing line of a WebVTT cue.

/** What a timing line says; `suggestion` is the line as it was probably meant, where that can be told. */
export type VttTiming =
  | {
      readonly kind: 'times'
      readonly startSeconds: number
      readonly endSeconds: number
      readonly hasComma: boolean
    }
  | { readonly kind: 'text-behind'; readonly timing: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly suggestion: string | undefined }

const timestamp = /^(?:(?:(\d{1,4}):)?([0-5]\d):)?([0-5]\d)[.,](\d{3})$/
const timingLine = /^[ \t]*([\d:.,]+)[ \t]*-->[ \t]*([\d:.,]+)(.*)$/
const arrow = /[ \t]*(?:-+[ \t]?-*>|[–—]>?|→)[ \t]*/
const nearlyTimestamp = /^(?:(\d{1,2})[:.])?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?$/

/**
 * Takes `01:02:03.500`, `02:03.500` or `03.500` (a comma is taken for a dot); gives seconds, undefined for
 * anything else. See https://www.w3.org/TR/webvtt1/#webvtt-timestamp
 */
export const parseVttTime = (text: string): number | undefined => {
  const match = timestamp.exec(text)
  if (match === null) return undefined
  const [, hours = '0', minutes = '0', seconds, thousandths] = match
  const wholeSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (wholeSeconds * 1000 + Number(thousandths)) / 1000
}

const asMeant = (text: string): string | undefined => {
  const match = nearlyTimestamp.exec(text)
  if (match === null) return undefined
  const [, hours = '0', minutes = '', seconds = '', fraction = ''] = match
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const [h, m, s] = [hours, minutes, seconds].map((part) => part.padStart(2, '0'))
  return `${h}:${m}:${s}.${fraction.padEnd(3, '0')}`
}

const suggestionFor = (line: string): string | undefined => {
  const [start = '', end = '', ...more] = line.trim().split(arrow)
  const [meantStart, meantEnd] = [asMeant(start), asMeant(end.split(/[ \t]/, 1)[0] ?? '')]
  if (more.length > 0 || meantStart === undefined || meantEnd === undefined) return undefined
  return `${meantStart} --> ${meantEnd}`
}

/** Says whether a line without `-->` was probably meant as a timing line: two times and another arrow. */
export const looksLikeTiming = (line: string): boolean =>
  line.length < 200 && /^[ \t]*\d+[:.]\d[\d:.,]*[ \t]*(?:-+[ \t]?-*>|[–—]>?|→)[ \t]*\d+[:.]\d/.test(line)

/** Takes a line that holds `-->`; see https://www.w3.org/TR/webvtt1/#collect-webvtt-cue-timings-and-settings */
export const parseVttTiming = (line: string): VttTiming => {
  const [, start = '', end = '', behind = ''] = timingLine.exec(line) ?? []
  const [startSeconds, endSeconds] = [parseVttTime(start), parseVttTime(end)]
  if (startSeconds === undefined || endSeconds === undefined)
    return { kind: 'unreadable', suggestion: line.length < 200 ? suggestionFor(line) : undefined }
  const settings = behind.split(/[ \t\f]+/).filter((setting) => setting !== '')
  if (!settings.every((setting) => /^[a-z]+:[^:\s]/.test(setting)))
    return { kind: 'text-behind', timing: `${start} --> ${end}`, text: settings.join(' ') }
  return { kind: 'times', startSeconds, endSeconds, hasComma: `${start}${end}`.includes(',') }
}
