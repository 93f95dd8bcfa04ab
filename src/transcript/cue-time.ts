// Writes a time as WebVTT has it.

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Takes seconds; gives `01:02:03.500`, rounded to milliseconds. See https://www.w3.org/TR/webvtt1/#webvtt-timestamp */
export const cueTime = (seconds: number): string => {
  const milliseconds = Math.round(seconds * 1000)
  const wholeSeconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(wholeSeconds / 3600), Math.floor(wholeSeconds / 60) % 60]
  return `${padded(hours, 2)}:${padded(minutes, 2)}:${padded(wholeSeconds % 60, 2)}.${padded(milliseconds % 1000, 3)}`
}
