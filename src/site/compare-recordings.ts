// Listens to the old and the new recording of an episode and finds out how they differ.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { findFfmpeg } from '../audio/find-ffmpeg.ts'
import { type Energy, readEnergy } from '../audio/read-energy.ts'
import { alignRecordings } from '../retime/align-recordings.ts'
import type { Words } from '../words/words-for.ts'
import { audioProgress } from './audio-progress.ts'
import { Refusal } from './refusal.ts'
import type { Comparison } from './retime-report.ts'
import { untilInterrupted } from './until-interrupted.ts'

type Environment = Readonly<Record<string, string | undefined>>

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) throw new Refusal('retime-recording-missing', { found: path })
  return found.size
}

const hearBoth = async (
  paths: readonly [string, string],
  environment: Environment,
  words: Words,
): Promise<readonly Energy[]> => {
  const sizes = await Promise.all(paths.map(sizeOf))
  const { path: ffmpegPath } = await findFfmpeg(environment)
  console.error(words.retime.listening)
  const progress = audioProgress(sizes, 1, words.audio, process.stderr, () => performance.now())
  try {
    return await untilInterrupted((signal) =>
      Promise.all(
        paths.map((source, at) => readEnergy({ ffmpegPath, source, signal, onSeconds: progress.watch(at) })),
      ),
    )
  } finally {
    progress.clear()
  }
}

/**
 * Takes absolute paths of both recordings. Throws a `Refusal` where one is missing, silent or of another episode, an `AudioFault`
 * where ffmpeg cannot read one.
 */
export const compareRecordings = async (
  from: string,
  to: string,
  environment: Environment,
  words: Words,
): Promise<Comparison> => {
  const [old, fresh] = await hearBoth([from, to], environment, words)
  const names = { from: basename(from), to: basename(to) }
  if (old === undefined || fresh === undefined) throw new Refusal('retime-silent', names)
  const alignment = alignRecordings(old, fresh)
  if (alignment.kind !== 'found') throw new Refusal(`retime-${alignment.kind}`, names)
  const { map, changed } = alignment
  return { map, changed, oldSeconds: old.durationSeconds, newSeconds: fresh.durationSeconds }
}
