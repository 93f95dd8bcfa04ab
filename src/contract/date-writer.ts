// Writes a moment as an editor would write it into front matter.

const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0')

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`

/**
 * Takes an IANA time zone; gives a function that takes a moment in milliseconds since 1970-01-01T00:00Z and gives
 * `2021-11-09 09:00 +01:00`, with seconds where there are any. The offset is said because clocks repeat an hour once a year.
 */
export const dateWriter = (timeZone: string): ((epochMs: number) => string) => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (epochMs) => writtenDate(format.formatToParts(epochMs), epochMs)
}

const writtenDate = (parts: readonly Intl.DateTimeFormatPart[], epochMs: number): string => {
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const minutes = Math.round((wall - Math.floor(epochMs / 1000) * 1000) / 60_000)
  const clock = `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`
  return `${year}-${two(month)}-${two(day)} ${clock} ${offsetText(minutes)}`
}
