// Reads the second to play from out of an address.

const clock = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/

/**
 * Takes the fragment of an address, such as `#t=754`, `#t=12:34` or `#t=754,771`; gives the start in seconds, undefined
 * where it names none. See https://www.w3.org/TR/media-frags/#naming-time.
 */
export const startOfFragment = (fragment: string): number | undefined => {
  const time = new URLSearchParams(fragment.slice(1)).get('t')?.replace(/^npt:/, '').split(',')[0]
  const [, hours = 0, minutes = 0, seconds] = clock.exec(time ?? '') ?? []
  return seconds === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
