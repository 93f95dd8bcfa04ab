// Finds an ffmpeg that can do what this room asks of it: the named one, the installed one, or the one that npm brings.
import { execFile } from 'node:child_process'
import { access, chmod, constants } from 'node:fs/promises'
import { promisify } from 'node:util'
import { AudioFault } from './audio-fault.ts'
import { programInPath } from './find-program.ts'

export interface Ffmpeg {
  readonly path: string
  /** As it says itself, such as `5.1.6-0+deb12u1`. */
  readonly version: string
  /** Names of what it can write, such as `libmp3lame`. */
  readonly encoders: ReadonlySet<string>
  readonly from: 'FFMPEG_PATH' | 'PATH' | 'npm'
}

type Environment = Readonly<Record<string, string | undefined>>

const run = promisify(execFile)
const neededFilters = ['loudnorm', 'alimiter', 'astats', 'silencedetect']
// A program that says nothing for so long is none.
const patienceMs = 30_000

const ask = async (path: string, question: string): Promise<string> => {
  const { stdout } = await run(path, ['-hide_banner', question], {
    timeout: patienceMs,
    maxBuffer: 1 << 24,
    windowsHide: true,
  })
  return stdout
}

/** The second word of each line of a list; the first one is flags. */
const namesIn = (list: string): ReadonlySet<string> =>
  new Set(list.split('\n').flatMap((line) => /^\s*[A-Z.|]+\s+([\w-]+)/.exec(line)?.[1] ?? []))

const sayOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1)?.slice(0, 300) ?? ''

/** Asks a program what it is. Throws an `AudioFault` where it does not run, or cannot measure loudness or write MP3. */
async function askFfmpeg(path: string, from: Ffmpeg['from']): Promise<Ffmpeg> {
  const [said, filters, encoders] = await Promise.all(
    ['-version', '-filters', '-encoders'].map((question) => ask(path, question)),
  ).catch((error: unknown): never => {
    throw new AudioFault('ffmpeg-broken', { path, said: sayOf(error) }, { cause: error })
  })
  const version = /^ffmpeg version (\S+)/m.exec(said ?? '')?.[1]
  if (version === undefined) throw new AudioFault('ffmpeg-broken', { path, said: (said ?? '').slice(0, 80) })
  const known = namesIn(filters ?? '')
  const missing = neededFilters.find((name) => !known.has(name))
  if (missing !== undefined) throw new AudioFault('ffmpeg-old', { path, version, missing })
  const found = { path, version, encoders: namesIn(encoders ?? ''), from }
  needEncoder(found, 'libmp3lame')
  return found
}

/** Throws an `AudioFault` where a program cannot write with this encoder. */
export function needEncoder({ path, version, encoders }: Omit<Ffmpeg, 'from'>, encoder: string): void {
  if (!encoders.has(encoder)) throw new AudioFault('encoder-missing', { path, version, encoder })
}

/** Gives the program that npm installed for this kind of machine; undefined where it has none. */
async function programOfNpm(): Promise<string | undefined> {
  try {
    const { default: installed } = await import('@ffmpeg-installer/ffmpeg')
    // Where npm runs no scripts of packages, nobody has made the file a program.
    await access(installed.path, constants.X_OK).catch(() => chmod(installed.path, 0o755))
    return installed.path
  } catch {
    return undefined
  }
}

/**
 * Takes the environment (`FFMPEG_PATH`, `PATH`). A path that is named counts alone; otherwise the first program that can do
 * the work. Throws an `AudioFault` that says why there is none.
 */
export async function findFfmpeg(environment: Environment): Promise<Ffmpeg> {
  const { FFMPEG_PATH: named, PATH: path } = environment
  if (named) {
    const isThere = await access(named, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (!isThere) throw new AudioFault('ffmpeg-missing', { variable: 'FFMPEG_PATH', path: named })
    return askFfmpeg(named, 'FFMPEG_PATH')
  }
  const installed = await programInPath('ffmpeg', path ?? '')
  if (installed === undefined) return ffmpegOfNpm(undefined)
  return askFfmpeg(installed, 'PATH').catch((fault: unknown) => ffmpegOfNpm(fault))
}

async function ffmpegOfNpm(reason: unknown): Promise<Ffmpeg> {
  const path = await programOfNpm()
  if (path !== undefined) return askFfmpeg(path, 'npm')
  throw reason ?? new AudioFault('ffmpeg-missing', { variable: undefined, path: undefined })
}
