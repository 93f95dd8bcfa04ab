// npm run bench -- glossary: shows how much processor time it takes to look for wrong forms in transcripts.
import { transcriptFile } from '../../src/files/transcript-file.ts'
import { findForms } from '../../src/glossary/find-forms.ts'
import { glossaryForms } from '../../src/glossary/glossary-forms.ts'
import { suggestForms } from '../../src/glossary/suggest-forms.ts'
import { cpuMsOf } from './cpu-ms-of.ts'
import { hourOfSpeech } from './hour-of-speech.ts'

const wrongForms = 500

/** Every tenth begins with a word that stands in the transcripts, so that it is looked at more closely. */
const known = () => {
  const entries = Array.from({ length: wrongForms / 2 }, (_, at) => {
    const id = `name-${at}`
    const first = at % 10 === 0 ? 'Gemeinde' : `Wort${at}`
    const heardAs = [`${first} Ort${at}`, `Verwaltung Amt${at}`]
    return [
      id,
      { id, name: `Name ${at}`, kind: undefined, heardAs, otherForms: [], description: undefined },
    ] as const
  })
  return { people: new Map(), places: new Map(), topics: new Map(), glossary: new Map(entries) }
}

/** Takes how many hour-long transcripts to read, and prints the processor time for each form of them. */
export const benchGlossary = (files: number): void => {
  const find = findForms(glossaryForms(known()))
  const hours = Array.from({ length: Math.min(files, 20) }, (_, at) => hourOfSpeech(at))
  console.log(`${files} transcripts of an hour each, ${wrongForms} wrong forms; processor time per hundred\n`)
  for (const format of ['vtt', 'srt', 'txt', 'html', 'json'] as const) {
    const texts = hours.map((hour) => transcriptFile(format, hour))
    const ms = cpuMsOf(() => {
      for (let at = 0; at < files; at += 1)
        suggestForms(texts[at % texts.length] ?? '', { file: `${at}.${format}`, language: 'de' }, find)
    })
    const kilobytes = Math.round((texts[0] ?? '').length / 1000)
    console.log(
      `${format.padEnd(6)}${`${kilobytes} kB`.padStart(8)}${`${((ms / files) * 100).toFixed(0)} ms`.padStart(10)}`,
    )
  }
}
