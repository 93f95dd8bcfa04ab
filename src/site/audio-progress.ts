// Shows on a terminal how far recordings are, and when they will be done.
import type { AudioWords } from '../words/audio-de.ts'

export interface AudioProgress {
  /** Takes the number of a job and gives what listens to ffmpeg at work on it. */
  readonly watch: (job: number) => (seconds: number, announcedSeconds: number | undefined) => void
  readonly done: (job: number) => void
  /** Wipes the line. */
  readonly clear: () => void
}

interface Output {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const barLength = 24
const leastMsBetween = 200
/** Below, an estimate says nothing. */
const leastFraction = 0.05
const leastMsToEstimate = 1000

const bar = (fraction: number): string => {
  const full = Math.round(fraction * barLength)
  return `[${'#'.repeat(full)}${' '.repeat(barLength - full)}]`
}

/** Counts runs of ffmpeg: each begins again at zero. */
const fractionOf = (passes: number, tell: (fraction: number) => void) => {
  let [finished, last] = [0, 0]
  return (seconds: number, announced: number | undefined): void => {
    if (seconds < last) finished += 1
    last = seconds
    const inPass = announced === undefined || announced <= 0 ? 0.5 : Math.min(1, seconds / announced)
    tell(Math.min(0.99, (finished + inPass) / passes))
  }
}

/**
 * Takes the sizes of the jobs in bytes, how often each is listened to, and where to write: a terminal gets one line that
 * changes, anything else gets nothing. `nowMs` tells the time.
 */
export const audioProgress = (
  sizes: readonly number[],
  passes: number,
  words: AudioWords,
  output: Output,
  nowMs: () => number,
): AudioProgress => {
  const fractions = sizes.map(() => 0)
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  const startedMs = nowMs()
  let shownMs = Number.NEGATIVE_INFINITY
  const show = (): void => {
    const atMs = nowMs()
    if (output.isTTY !== true || atMs - shownMs < leastMsBetween) return
    shownMs = atMs
    const fraction = fractions.reduce((sum, part, index) => sum + part * (sizes[index] ?? 0), 0) / total
    const secondsLeft =
      fraction < leastFraction || atMs - startedMs < leastMsToEstimate
        ? undefined
        : ((atMs - startedMs) / 1000 / fraction) * (1 - fraction)
    const percent = Math.floor(fraction * 100)
    output.write(`\r\u001b[K${bar(fraction)} ${words.progress({ percent, secondsLeft })}`)
  }
  const tellFor =
    (job: number) =>
    (fraction: number): void => {
      fractions[job] = Math.max(fractions[job] ?? 0, fraction)
      show()
    }
  return {
    watch: (job) => fractionOf(passes, tellFor(job)),
    done: (job) => tellFor(job)(1),
    clear: () => {
      if (output.isTTY) output.write('\r\u001b[K')
    },
  }
}
