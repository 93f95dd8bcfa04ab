// Reads from an address from which second to play, and until which.

export interface MediaTime {
  readonly startSeconds: number
  /** Undefined where it plays on. */
  readonly endSeconds: number | undefined
}

const clock = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/

const secondsOf = (text: string): number | undefined => {
  const [, hours = 0, minutes = 0, seconds] = clock.exec(text) ?? []
  return seconds === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/**
 * Takes the fragment or the query of an address, such as `#t=754`, `?t=12:34`, `#t=npt:754,771` or `#t=,30`; undefined
 * where it names no time. An end that is not after the start counts as none.
 * See https://www.w3.org/TR/media-frags/#naming-time.
 */
export const mediaTime = (text: string): MediaTime | undefined => {
  const time = new URLSearchParams(text.slice(1)).get('t')?.replace(/^npt:/, '') ?? ''
  const [start = '', end] = time.split(',', 2)
  const startSeconds = start === '' && end ? 0 : secondsOf(start)
  if (startSeconds === undefined) return undefined
  const endSeconds = end === undefined ? undefined : secondsOf(end)
  if (end && endSeconds === undefined) return undefined
  return {
    startSeconds,
    endSeconds: endSeconds !== undefined && endSeconds > startSeconds ? endSeconds : undefined,
  }
}
