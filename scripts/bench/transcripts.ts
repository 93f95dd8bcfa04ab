// npm run bench -- transcripts: shows how much processor time transcripts take, in every form; reads real files, not memory.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transcriptFile } from '../../src/files/transcript-file.ts'
import { parseTranscript } from '../../src/transcript/parse-transcript.ts'
import { formatsFor, type TranscriptFormat } from '../../src/transcript/transcript-format.ts'
import { turnsOf } from '../../src/transcript/turns.ts'
import { cpuMsOf } from './cpu-ms-of.ts'
import { hourOfSpeech } from './hour-of-speech.ts'

const perHundred = (ms: number, files: number): string => `${((ms / files) * 100).toFixed(0)} ms`.padStart(9)

const benchFormat = (format: TranscriptFormat, folder: string, files: number): string => {
  const pathOf = (at: number): string => join(folder, `${at}.${format}`)
  let bytes = 0
  const writing = cpuMsOf(() => {
    for (let at = 0; at < files; at += 1) {
      const text = transcriptFile(format, hourOfSpeech(at))
      bytes += text.length
      writeFileSync(pathOf(at), text)
    }
  })
  let cues = 0
  const reading = cpuMsOf(() => {
    for (let at = 0; at < files; at += 1) {
      const source = { file: `${at}.${format}`, language: 'de' }
      const { value } = parseTranscript(readFileSync(pathOf(at), 'utf8'), source)
      cues += value?.cues.length ?? 0
    }
  })
  const kilobytes = `${Math.round(bytes / files / 1000)} kB`.padStart(8)
  const perFile = String(Math.round(cues / files)).padStart(6)
  return `${format.padEnd(6)}${kilobytes}${perFile}${perHundred(reading, files)}${perHundred(writing, files)}`
}

/** Takes how many hour-long files of each form to write and read, and prints the processor time for each form. */
export const benchTranscripts = (files: number): void => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    console.log(`${files} files of an hour each; processor time per hundred files\n`)
    console.log('form      size  cues     read   write')
    for (const format of formatsFor('cues')) console.log(benchFormat(format, folder, files))
    const hours = Array.from({ length: Math.min(files, 100) }, (_, at) => hourOfSpeech(at))
    const turning = cpuMsOf(() => {
      for (const transcript of hours) turnsOf(transcript, [])
    })
    console.log(`\nparagraphs of ${hours.length}: ${turning.toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
