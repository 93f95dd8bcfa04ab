// Reads the timing line of a SubRip card.

/** What a timing line says; `suggestion` is the line as it was probably meant, where that can be told. */
export type SrtTiming =
  | { readonly kind: 'times'; readonly startSeconds: number; readonly endSeconds: number }
  | { readonly kind: 'text-behind'; readonly timing: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly suggestion: string | undefined }

// Hours or thousandths may be missing, but not both: 01:02 might be hours and minutes.
const timestamp = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[,.](\d{3})$|^(\d{1,4}):([0-5]?\d):([0-5]?\d)$/
const timingLine = /^[ \t]*([\d:.,]+)[ \t]*-->[ \t]*([\d:.,]+)(.*)$/
const nearlyTimestamp = /^(?:(\d{1,4})[:.])?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3})|:(\d{3}))?$/
const setting = /^(?:[XY][12]:-?\d+|[a-z]+:[^:\s]\S*)$/

const parseTime = (text: string): number | undefined => {
  const match = timestamp.exec(text)
  if (match === null) return undefined
  const [, hours, minutes, seconds, thousandths = '0', bareHours, bareMinutes, bareSeconds] = match
  const wholeMinutes = Number(hours ?? bareHours ?? 0) * 60 + Number(minutes ?? bareMinutes)
  return ((wholeMinutes * 60 + Number(seconds ?? bareSeconds)) * 1000 + Number(thousandths)) / 1000
}

const asMeant = (text: string): string | undefined => {
  const match = nearlyTimestamp.exec(text.replace(/[ \t]/g, ''))
  if (match === null) return undefined
  const [, hours, minutes = '', seconds = '', fraction = '', thousandths = fraction] = match
  // Only without hours can there be more minutes than an hour has.
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined
  const wholeHours = Number(hours ?? 0) + Math.floor(Number(minutes) / 60)
  const [h, m, s] = [wholeHours, Number(minutes) % 60, seconds].map((part) => String(part).padStart(2, '0'))
  return `${h}:${m}:${s},${thousandths.padEnd(3, '0')}`
}

const suggestionFor = (line: string): string | undefined => {
  const [start = '', end = '', ...more] = line.trim().split(/[ \t]*-+[ \t]?-*>[ \t]*/)
  const [meantStart, meantEnd] = [asMeant(start), asMeant(end) ?? asMeant(end.split(/[ \t]/, 1)[0] ?? '')]
  if (more.length > 0 || meantStart === undefined || meantEnd === undefined) return undefined
  return `${meantStart} --> ${meantEnd}`
}

const strayArrow = /^[ \t]*\d+:\d+:\d[\d.,: \t]*-+[ \t]?-*>[ \t]*\d+:\d+:\d[\d.,:]*[ \t]*$/

/** Says whether a line is or was meant as timing: an arrow between times, or under a number. */
export const looksLikeSrtTiming = (line: string, lineBefore: string): boolean => {
  if (line.includes('-->')) return /^[ \t]*[-\d]/.test(line) || /^[ \t]*\d+[ \t]*$/.test(lineBefore)
  return line.length < 200 && strayArrow.test(line)
}

/**
 * Takes a line that looks like timing. Hours have one to four digits or are missing; a dot is as good as a comma;
 * coordinates (`X1:63 X2:223 Y1:43 Y2:58`) and the settings of WebVTT may follow.
 */
export const parseSrtTiming = (line: string): SrtTiming => {
  const [, start = '', end = '', behind = ''] = timingLine.exec(line) ?? []
  const [startSeconds, endSeconds] = [parseTime(start), parseTime(end)]
  if (startSeconds === undefined || endSeconds === undefined)
    return { kind: 'unreadable', suggestion: line.length < 200 ? suggestionFor(line) : undefined }
  const settings = behind.split(/[ \t\f]+/).filter((part) => part !== '')
  if (!settings.every((part) => setting.test(part)))
    return { kind: 'text-behind', timing: `${start} --> ${end}`, text: settings.join(' ') }
  return { kind: 'times', startSeconds, endSeconds }
}
