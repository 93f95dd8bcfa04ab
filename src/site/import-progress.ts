// Shows how far an import is: a line that changes at a terminal, a line from time to time everywhere else.
import type { ImportWords } from '../words/import-de.ts'

export interface Progress {
  readonly addBytes: (count: number) => void
  readonly addEpisode: () => void
  readonly finish: () => void
}

const REFRESH_MS = 250
const BAR = 20

interface Output {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const barOf = (done: number, of: number): string => {
  const filled = of === 0 ? BAR : Math.floor((done / of) * BAR)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] `
}

/** Takes how many episodes there are and where to print (stderr); `nowMs` tells the time. */
export const showProgress = (
  of: number,
  words: ImportWords,
  output: Output,
  nowMs: () => number,
): Progress => {
  const startedMs = nowMs()
  let [bytes, done, printedMs, printedTenth] = [0, 0, 0, 0]
  const line = (): string => {
    const seconds = Math.max((nowMs() - startedMs) / 1000, 0.001)
    return words.progress({ done, of, bytes, bytesPerSecond: bytes / seconds })
  }
  const refresh = (): void => {
    if (output.isTTY !== true || nowMs() - printedMs < REFRESH_MS) return
    printedMs = nowMs()
    output.write(`\r${barOf(done, of)}${line()}\u001B[K`)
  }
  return {
    addBytes: (count) => {
      bytes += count
      refresh()
    },
    addEpisode: () => {
      done += 1
      refresh()
      const tenth = Math.floor((done / of) * 10)
      if (output.isTTY === true || tenth === printedTenth) return
      printedTenth = tenth
      output.write(`${line()}\n`)
    },
    finish: () => {
      if (output.isTTY === true) output.write(`\r${line()}\u001B[K\n`)
    },
  }
}
