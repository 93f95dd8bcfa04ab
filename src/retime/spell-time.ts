// Writes a time the way another one is written: with as many digits, with or without hours.

/** A time in the text of a file. */
export interface TimeToken {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly text: string
  readonly seconds: number
  /** The least difference that this spelling can show, in seconds. */
  readonly stepSeconds: number
  readonly spell: (seconds: number) => string
}

const clock = /^(?:(?:(\d+):)?(\d+):)?(\d{1,2})(?:([.,])(\d+))?$/
const plain = /^\d+(?:([.,])(\d+))?$/

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Takes `1:02:03.5` and its like; gives the same with other seconds. Hours are added where 59 minutes are not enough. */
const spelledClock = (text: string, seconds: number): string => {
  const [, hours, minutes, rest = '', point = '', fraction = ''] = clock.exec(text) ?? []
  const units = Math.round(Math.max(0, seconds) * 10 ** fraction.length)
  const whole = Math.floor(units / 10 ** fraction.length)
  const behind = point + (fraction === '' ? '' : padded(units % 10 ** fraction.length, fraction.length))
  const ending = (minutes === undefined ? padded(whole % 60, 2) : padded(whole % 60, rest.length)) + behind
  const passesHour = hours === undefined && Number(minutes ?? 0) > 59
  if (hours !== undefined || (whole >= 3600 && !passesHour)) {
    const digits = hours?.length ?? (fraction === '' ? 1 : 2)
    const within = padded(Math.floor(whole / 60) % 60, hours === undefined ? 2 : (minutes?.length ?? 2))
    return `${padded(Math.floor(whole / 3600), digits)}:${within}:${ending}`
  }
  if (minutes === undefined && whole < 60) return padded(whole, rest.length) + behind
  return `${padded(Math.floor(whole / 60), minutes?.length ?? 2)}:${ending}`
}

const stepOf = (text: string): number => 10 ** -(/[.,](\d+)$/.exec(text)?.[1]?.length ?? 0)

/** Takes a time such as `12:34`, `1:02:03.500` or `00:01:02,500`, where it stands, and its seconds. */
export const clockToken = (offset: number, text: string, seconds: number): TimeToken => ({
  offset,
  text,
  seconds,
  stepSeconds: stepOf(text),
  spell: (moved) => spelledClock(text, moved),
})

/** Thousandths, unless the number has more digits; zeros at the end only where there were some. */
const spelledNumber = (text: string, value: number): string => {
  const [, point = '.', fraction = ''] = plain.exec(text) ?? []
  if (!text.includes(point)) return String(Number(value.toFixed(3)))
  if (fraction.length > 3) return value.toFixed(fraction.length).replace('.', point)
  const short = value.toFixed(Math.max(3, fraction.length)).replace(/0+$/, '')
  const least = short.length + Math.max(0, fraction.length - (short.split('.')[1]?.length ?? 0))
  return (fraction.endsWith('0') ? short.padEnd(least, '0') : short.replace(/\.$/, '.0')).replace('.', point)
}

/** Takes a number as it is written and how many of its units a second has: 1, or 1000 for thousandths. */
export const numberToken = (offset: number, text: string, perSecond: number): TimeToken => {
  const seconds = Number(text.replace(',', '.')) / perSecond
  const spell = (moved: number): string =>
    perSecond === 1
      ? spelledNumber(text, Math.max(0, moved))
      : String(Math.round(Math.max(0, moved) * perSecond))
  return { offset, text, seconds, stepSeconds: perSecond === 1 ? 0.001 : 1 / perSecond, spell }
}
