// Says what was measured of a recording before and after, and what is left to do for its episode.
import { basename, relative } from 'node:path'
import type { MadeRecording, RecordingSettings } from '../audio/make-recording.ts'
import type { AudioWords } from '../words/audio-de.ts'
import type { AudioJob } from './audio-jobs.ts'

type Row = readonly [string, string, string]

const rowsOf = (
  { before, after, files }: MadeRecording,
  { sourceBytes }: AudioJob,
  words: AudioWords,
): Row[] => {
  const { table } = words
  return [
    ['', table.before, table.after],
    [table.loudness, table.lufs(before.integratedLufs), table.lufs(after.integratedLufs)],
    [table.range, table.lu(before.rangeLu), table.lu(after.rangeLu)],
    [table.peak, table.dbtp(before.truePeakDb), table.dbtp(after.truePeakDb)],
    [table.clips, table.places(before.clipCount), table.places(after.clipCount)],
    [table.length, table.clock(before.durationSeconds), table.clock(after.durationSeconds)],
    [table.size, table.megabytes(sourceBytes), table.megabytes(files[0]?.sizeBytes ?? 0)],
  ]
}

const columns = (rows: readonly Row[]): string => {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length))
  const [first, second, third] = [width(0), width(1), width(2)]
  return rows
    .map(([name, before, after]) =>
      `  ${name.padEnd(first)}  ${before.padStart(second)}  ${after.padStart(third)}`.trimEnd(),
    )
    .join('\n')
}

const warnings = (made: MadeRecording, settings: RecordingSettings, words: AudioWords): readonly string[] => {
  const { before, after, cutStartSeconds } = made
  const { integratedLufs, truePeakDb } = settings.level
  const isOff = Math.abs(after.integratedLufs - integratedLufs) > 0.5 || after.truePeakDb > truePeakDb
  return [
    ...(before.clipCount > 0 ? [words.clipped({ places: before.clipCount })] : []),
    ...(before.damageCount > 0 ? [words.damaged({ places: before.damageCount })] : []),
    ...(isOff ? [words.offLevel({ loudness: integratedLufs })] : []),
    ...(cutStartSeconds > 0.05 ? [words.trimmed({ seconds: cutStartSeconds })] : []),
  ]
}

const stillToWrite = (made: MadeRecording, job: AudioJob, words: AudioWords): readonly string[] => {
  const name = basename(job.target)
  const file = job.episodeFile
  const line = `audio: ${name}.mp3`
  const isMissing = (ending: string): boolean => job.episodeText?.includes(`${name}.${ending}`) !== true
  const others = made.files.slice(1).filter(({ ending }) => isMissing(ending))
  const lines = ['alternatives:', ...others.map(({ ending }) => `  - ${name}.${ending}`)]
  return [
    ...(job.episodeText === undefined ? [words.writeEpisode({ file, line })] : []),
    ...(job.episodeText !== undefined && isMissing('mp3') ? [words.writeAudio({ file, line })] : []),
    ...(others.length > 0 ? [words.writeAlternatives({ file, lines })] : []),
  ]
}

/** Gives what to print of a recording that is there. */
export const reportRecording = (
  made: MadeRecording,
  job: AudioJob,
  settings: RecordingSettings,
  words: AudioWords,
): string => {
  const file = relative(process.cwd(), `${job.target}.mp3`)
  return [
    made.isUnchanged ? words.unchanged({ file }) : words.made({ file }),
    columns(rowsOf(made, job, words)),
    ...warnings(made, settings, words),
    ...stillToWrite(made, job, words),
  ].join('\n\n')
}
