// Finds the silence before the first and after the last sound of a recording.
import type { FfmpegReport, Watching } from './run-ffmpeg.ts'
import { runFfmpeg } from './run-ffmpeg.ts'

/** What is kept of a recording, in seconds from its start. */
export interface Cut {
  readonly startSeconds: number
  readonly endSeconds: number
}

export interface SilenceTask extends Watching {
  readonly ffmpegPath: string
  /** Absolute path. */
  readonly source: string
  readonly integratedLufs: number
}

/** So much below its loudness nothing of a voice is heard. */
const silentBelowLu = 30
/** Breath before the first word, and the end of the last one. */
const keptSeconds = 0.3
const shortestSeconds = 0.5

/** Reads what `silencedetect` prints (https://ffmpeg.org/ffmpeg-filters.html#silencedetect) and gives what to keep. */
function parseSilence({ lines, durationSeconds }: Omit<FfmpegReport, 'announcedSeconds'>): Cut {
  const figures = (name: string): readonly number[] =>
    lines.flatMap((line) => {
      const found = new RegExp(`\\] ${name}: (-?[\\d.]+(?:e-?\\d+)?)`).exec(line)?.[1]
      return found === undefined ? [] : [Number(found)]
    })
  const [starts, ends] = [figures('silence_start'), figures('silence_end')]
  const isSilentAtStart = (starts[0] ?? 1) <= 0.05 && ends[0] !== undefined
  // Some versions end every silence, also the one that the file ends with.
  const lastStart = starts.at(-1)
  const isSilentAtEnd = starts.length > ends.length || durationSeconds - (ends.at(-1) ?? 0) < 0.05
  const startSeconds = isSilentAtStart ? Math.max(0, (ends[0] ?? 0) - keptSeconds) : 0
  const endSeconds =
    isSilentAtEnd && lastStart !== undefined && lastStart > startSeconds
      ? Math.min(durationSeconds, lastStart + keptSeconds)
      : durationSeconds
  return { startSeconds, endSeconds }
}

/** Listens to a recording of known loudness and gives what to keep of it. Throws an `AudioFault` where ffmpeg fails. */
export async function findSilence(task: SilenceTask): Promise<Cut> {
  const { ffmpegPath, source, integratedLufs, signal, onSeconds } = task
  const noise = Math.max(-90, integratedLufs - silentBelowLu).toFixed(1)
  const report = await runFfmpeg({
    ffmpegPath,
    source,
    filters: ['aformat=channel_layouts=mono', `silencedetect=noise=${noise}dB:d=${shortestSeconds}`],
    output: ['-f', 'null'],
    target: undefined,
    signal,
    onSeconds,
  })
  return parseSilence(report)
}

/** Gives the filters that cut a recording. */
export function cutFilters({ startSeconds, endSeconds }: Cut): readonly string[] {
  return [`atrim=start=${startSeconds.toFixed(3)}:end=${endSeconds.toFixed(3)}`, 'asetpts=PTS-STARTPTS']
}
