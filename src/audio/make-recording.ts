// Makes the published recording of a master: MP3, and other forms where they are wanted.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type MadeRecord, recall, remember } from './audio-cache.ts'
import { AudioFault } from './audio-fault.ts'
import { digestFile } from './digest-file.ts'
import { encodeSound } from './encode-sound.ts'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { needEncoder } from './find-ffmpeg.ts'
import { cutFilters, findSilence } from './find-silence.ts'
import type { Level } from './level-sound.ts'
import { measureSound, type SoundFacts } from './measure-loudness.ts'
import { type Channels, encodingOf, endingOf, mixFilters, type OtherForm } from './recording-forms.ts'
import type { Watching } from './run-ffmpeg.ts'
import { writeWhole } from './unfinished-file.ts'
import { readWavLength } from './wav-length.ts'

export interface RecordingSettings {
  readonly channels: Channels
  readonly level: Level
  readonly otherForms: readonly OtherForm[]
  /** Whether silence at both ends is cut off. */
  readonly isTrimmed: boolean
}

export interface RecordingTask extends Watching {
  /** Absolute path; only read. */
  readonly source: string
  /** Absolute path without ending. */
  readonly target: string
  readonly settings: RecordingSettings
  readonly ffmpeg: Ffmpeg
  readonly cacheDir: string
}

export interface MadeRecording extends MadeRecord {
  /** Whether all files were there already, as this program made them of the same bytes. */
  readonly isUnchanged: boolean
}

const keyOf = (sourceSha256: string, settings: RecordingSettings): string =>
  createHash('sha256')
    .update(JSON.stringify([sourceSha256, settings]))
    .digest('hex')

const isThere = async (target: string, { files }: MadeRecord): Promise<boolean> => {
  for (const { ending, sha256, sizeBytes } of files) {
    const path = `${target}.${ending}`
    const found = await stat(path).catch(() => undefined)
    if (found?.size !== sizeBytes || (await digestFile(path)) !== sha256) return false
  }
  return true
}

/** Copies that broke off announce more than they have; a quarter of a percent is rounding. */
const refuseCutShort = (announcedSeconds: number, presentSeconds: number, file: string): void => {
  if (announcedSeconds - presentSeconds > Math.max(1, announcedSeconds * 0.0025))
    throw new AudioFault('sound-cut-short', { file, announcedSeconds, presentSeconds })
}

interface Prepared {
  readonly filters: readonly string[]
  readonly before: SoundFacts
  readonly cutStartSeconds: number
}

const prepare = async ({ source, settings, ffmpeg, signal, onSeconds }: RecordingTask): Promise<Prepared> => {
  const watching = { ffmpegPath: ffmpeg.path, signal, onSeconds }
  const mix = mixFilters(settings.channels)
  const wav = await readWavLength(source)
  if (wav !== undefined) refuseCutShort(wav.announcedSeconds, wav.presentSeconds, basename(source))
  const before = await measureSound(source, { ...watching, filters: mix })
  refuseCutShort(before.announcedSeconds ?? 0, before.durationSeconds, basename(source))
  if (!settings.isTrimmed) return { filters: mix, before, cutStartSeconds: 0 }
  const cut = await findSilence({ ...watching, source, integratedLufs: before.integratedLufs })
  return { filters: [...cutFilters(cut), ...mix], before, cutStartSeconds: cut.startSeconds }
}

const stampOf = async (path: string): Promise<string> => {
  const { size, mtimeMs } = await stat(path)
  return `${size} ${mtimeMs}`
}

const make = async (task: RecordingTask, stamp: string): Promise<MadeRecord> => {
  const { source, target, settings, ffmpeg, cacheDir, signal, onSeconds } = task
  const { filters, before, cutStartSeconds } = await prepare(task)
  const { level, channels } = settings
  const common = { ffmpegPath: ffmpeg.path, signal, onSeconds, source, prepare: filters, before, level }
  const files: MadeRecord['files'][number][] = []
  let after = before
  for (const form of ['mp3', ...settings.otherForms] as const) {
    const ending = endingOf[form]
    const encoding = encodingOf(form, channels)
    const written = await writeWhole(`${target}.${ending}`, async (draft) => {
      const facts = await encodeSound({ ...common, encoding, target: draft })
      if ((await stampOf(source)) !== stamp)
        throw new AudioFault('sound-changing', { file: basename(source) })
      const sha256 = await digestFile(draft)
      const { size: sizeBytes } = await stat(draft)
      await remember(cacheDir, 'sound', sha256, facts)
      await remember(cacheDir, 'own', sha256, true)
      return { facts, file: { ending, sha256, sizeBytes } }
    })
    files.push(written.file)
    if (form === 'mp3') after = written.facts
  }
  return { before, after, cutStartSeconds, files }
}

/**
 * Makes the recording and gives what was measured before and after; nothing is done where it was made before of the same
 * bytes. Each file appears whole or not at all. Throws an `AudioFault` where the source holds no sound that can be used.
 */
export async function makeRecording(task: RecordingTask): Promise<MadeRecording> {
  const { source, target, settings, ffmpeg, cacheDir } = task
  for (const form of settings.otherForms) needEncoder(ffmpeg, encodingOf(form, settings.channels).encoder)
  const stamp = await stampOf(source)
  const sha256 = await digestFile(source)
  const key = keyOf(sha256, settings)
  const known = await recall(cacheDir, 'made', key)
  if (known !== undefined && (await isThere(target, known))) return { ...known, isUnchanged: true }
  const made = await make(task, stamp)
  await remember(cacheDir, 'made', key, made)
  return { ...made, isUnchanged: false }
}

/** Tells whether this program made a file; what others made is not replaced without asking. */
export async function isOwnRecording(path: string, cacheDir: string): Promise<boolean> {
  return (await recall(cacheDir, 'own', await digestFile(path))) === true
}
