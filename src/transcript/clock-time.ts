// Reads and writes times as people write them beside a text: `0:05`, `12:34`, `1:02:03`.

const clock = /^(?:(\d{1,4}):([0-5]?\d)|(\d{1,4})):([0-5]\d)(?:[.,](\d{1,3}))?$/

/**
 * Takes `12:34`, `1:02:03` or `00:01:02.500` (a comma is taken for a dot); gives seconds, undefined for anything
 * else. The minutes of a time without hours may pass 59.
 */
export const parseClockTime = (text: string): number | undefined => {
  const match = clock.exec(text)
  if (match === null) return undefined
  const [, hours = '0', minutesOfHour, minutes = '0', seconds, fraction = ''] = match
  const wholeSeconds = Number(hours) * 3600 + Number(minutesOfHour ?? minutes) * 60 + Number(seconds)
  return (wholeSeconds * 1000 + Number(fraction.padEnd(3, '0'))) / 1000
}

const padded = (value: number): string => String(value).padStart(2, '0')

const partsOf = (seconds: number) => {
  const whole = Math.floor(seconds)
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 }
}

/** Takes seconds; gives `0:05`, `12:34` or `1:02:03`, the second in which it is. */
export const clockTime = (startSeconds: number): string => {
  const { hours, minutes, seconds } = partsOf(startSeconds)
  return hours === 0 ? `${minutes}:${padded(seconds)}` : `${hours}:${padded(minutes)}:${padded(seconds)}`
}

/** Takes seconds; gives `00:12:34`, the second in which it is. */
export const longClockTime = (startSeconds: number): string => {
  const { hours, minutes, seconds } = partsOf(startSeconds)
  return [hours, minutes, seconds].map(padded).join(':')
}
