// Shows how far a copy is once it takes longer than a second.
import { performance } from 'node:perf_hooks'
import type { NewWords } from '../words/new-de.ts'

export interface CopyProgress {
  readonly add: (bytes: number) => void
  /** Wipes the line. */
  readonly clear: () => void
}

const patienceMs = 1000
const leastMsBetween = 200

/** Takes the name and size of a file and where to write: a terminal gets one line that changes, anything else one sentence. */
export const copyProgress = (
  file: string,
  sizeBytes: number,
  words: NewWords,
  output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): CopyProgress => {
  let copied = 0
  let shownMs = performance.now() + patienceMs - leastMsBetween
  let isSaid = false
  return {
    add: (bytes) => {
      copied += bytes
      const nowMs = performance.now()
      if (nowMs - shownMs < leastMsBetween) return
      shownMs = nowMs
      if (!isSaid) output.write(`${words.copying({ file })}\n`)
      isSaid = true
      const percent = Math.min(100, Math.floor((copied / Math.max(1, sizeBytes)) * 100))
      if (output.isTTY) output.write(`\r\u001b[K${words.copied(percent)}`)
    },
    clear: () => {
      if (isSaid && output.isTTY) output.write('\r\u001b[K')
    },
  }
}
