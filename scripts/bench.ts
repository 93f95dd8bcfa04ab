// npm run bench: shows how much processor time transcripts take, in every form; reads real files, not memory.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transcriptFile } from '../src/files/transcript-file.ts'
import { parseTranscript } from '../src/transcript/parse-transcript.ts'
import { formatsFor, type TranscriptFormat } from '../src/transcript/transcript-format.ts'
import { turnsOf } from '../src/transcript/turns.ts'
import { hourOfSpeech } from './bench/hour-of-speech.ts'

/** Hour-long files of each form; another number can be given: `npm run bench -- 100`. */
const files = Number(process.argv[2] ?? 1000)

/** Gives the milliseconds of processor time that something takes. */
const cpuMsOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const perHundred = (ms: number): string => `${((ms / files) * 100).toFixed(0)} ms`.padStart(9)

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const pathOf = (format: TranscriptFormat, at: number): string => join(folder, `${at}.${format}`)

const benchFormat = (format: TranscriptFormat): string => {
  let bytes = 0
  const writing = cpuMsOf(() => {
    for (let at = 0; at < files; at += 1) {
      const text = transcriptFile(format, hourOfSpeech(at))
      bytes += text.length
      writeFileSync(pathOf(format, at), text)
    }
  })
  let cues = 0
  const reading = cpuMsOf(() => {
    for (let at = 0; at < files; at += 1) {
      const source = { file: `${at}.${format}`, language: 'de' }
      const { value } = parseTranscript(readFileSync(pathOf(format, at), 'utf8'), source)
      cues += value?.cues.length ?? 0
    }
  })
  const kilobytes = `${Math.round(bytes / files / 1000)} kB`.padStart(8)
  const perFile = String(Math.round(cues / files)).padStart(6)
  return `${format.padEnd(6)}${kilobytes}${perFile}${perHundred(reading)}${perHundred(writing)}`
}

try {
  console.log(`${files} files of an hour each; processor time per hundred files\n`)
  console.log('form      size  cues     read   write')
  for (const format of formatsFor('cues')) console.log(benchFormat(format))
  const hours = Array.from({ length: Math.min(files, 100) }, (_, at) => hourOfSpeech(at))
  const turning = cpuMsOf(() => {
    for (const transcript of hours) turnsOf(transcript, [])
  })
  console.log(`\nparagraphs of ${hours.length}: ${turning.toFixed(0)} ms`)
} finally {
  rmSync(folder, { recursive: true })
}
