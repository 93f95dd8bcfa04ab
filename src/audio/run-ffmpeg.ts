// Runs ffmpeg on one sound, and is the only file that knows fluent-ffmpeg.
import { Readable, type Writable } from 'node:stream'
import ffmpeg, { type FfmpegCommand } from 'fluent-ffmpeg'
import { faultFrom } from './fault-from-ffmpeg.ts'
import type { Sound } from './sound.ts'

/** How long a run takes is told while it runs, and it can be stopped. */
export interface Watching {
  readonly signal?: AbortSignal | undefined
  /** Called with the seconds of sound that are done, and how many the source claims to have. */
  readonly onSeconds?: ((seconds: number, announcedSeconds: number | undefined) => void) | undefined
}

export interface FfmpegRun extends Watching {
  readonly ffmpegPath: string
  /** Samples, or the absolute path of a file. */
  readonly source: Sound | string
  readonly filters: readonly string[]
  /** Options of the output, each word by itself; `-f` must be among them. */
  readonly output: readonly string[]
  /** Absolute path of the file to write, or where its bytes go; undefined: nothing is kept. */
  readonly target: string | Writable | undefined
}

export interface FfmpegReport {
  /** What ffmpeg said, without its progress. */
  readonly lines: readonly string[]
  /** Length of what came out. */
  readonly durationSeconds: number
  /** Length that the source claims to have; undefined where it does not say. */
  readonly announcedSeconds: number | undefined
}

// Files are what their bytes say they are. A playlist that calls itself .wav would make ffmpeg open other files.
const recordings =
  'wav,w64,aiff,caf,au,flac,wv,tta,ape,mp3,aac,ac3,eac3,dts,amr,ogg,asf,avi,flv,mov,mp4,m4a,3gp,matroska,webm,mpeg,mpegts,mxf'
const onlyFromFiles = ['-protocol_whitelist', 'file', '-format_whitelist', recordings]

const mostLines = 500

const secondsOf = (clock: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

const commandFor = (source: Sound | string): FfmpegCommand => {
  if (typeof source === 'string') {
    // Absolute paths begin with a slash or a drive: no name can be an option or an address.
    return ffmpeg(source).inputOptions('-nostdin', ...onlyFromFiles)
  }
  const { buffer, byteOffset, byteLength } = source.samples
  const bytes = Readable.from([Buffer.from(buffer, byteOffset, byteLength)])
  return ffmpeg(bytes).inputOptions('-f', 's16le', '-ar', `${source.sampleRate}`, '-ac', '1')
}

interface Listener {
  readonly hear: (line: string) => void
  readonly report: () => FfmpegReport
}

/** Progress goes the way of everything else that ffmpeg says, as lines of key and value. */
const listener = (onSeconds: Watching['onSeconds']): Listener => {
  const lines: string[] = []
  let durationSeconds = 0
  let announcedSeconds: number | undefined
  const hear = (line: string): void => {
    const [, key, value = ''] = /^([a-z_0-9]+)=\s*(.*)$/.exec(line) ?? []
    if (key === 'out_time' && /^\d+:\d\d:\d\d/.test(value)) {
      durationSeconds = secondsOf(value)
      onSeconds?.(durationSeconds, announcedSeconds)
    }
    if (key !== undefined) return
    const announced = /^\s*Duration: (\d+:\d\d:\d\d\.\d+)/.exec(line)?.[1]
    if (announced !== undefined) announcedSeconds ??= secondsOf(announced)
    lines.push(line)
    if (lines.length > mostLines) lines.shift()
  }
  return { hear, report: () => ({ lines, durationSeconds, announcedSeconds }) }
}

/**
 * Runs ffmpeg once; only the first audio stream of the source counts. Throws an `AudioFault` where it fails or is stopped.
 * Options: https://ffmpeg.org/ffmpeg.html
 */
export async function runFfmpeg(run: FfmpegRun): Promise<FfmpegReport> {
  const { source, filters, output, target, signal } = run
  const { hear, report } = listener(run.onSeconds)
  await new Promise<void>((resolve, reject) => {
    const command = commandFor(source).setFfmpegPath(run.ffmpegPath)
    const stop = (): void => {
      command.kill('SIGKILL')
    }
    const end = (error: Error | undefined): void => {
      signal?.removeEventListener('abort', stop)
      if (error === undefined) resolve()
      else reject(faultFrom({ error, lines: report().lines, source, isStopped: signal?.aborted === true }))
    }
    command
      .on('start', () => {
        if (signal?.aborted === true) stop()
      })
      .on('stderr', hear)
      .on('error', (error: Error) => end(error))
      .on('end', () => end(undefined))
    signal?.addEventListener('abort', stop, { once: true })
    if (filters.length > 0) command.audioFilters([...filters])
    // Single words: fluent-ffmpeg splits a list at spaces.
    command.outputOptions('-map', '0:a:0', '-nostats', '-progress', 'pipe:2', ...output)
    if (target === undefined || typeof target === 'string') command.save(target ?? '-')
    else command.pipe(target, { end: true })
  })
  return report()
}
