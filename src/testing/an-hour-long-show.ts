// A show with one episode of an hour: 900 cues in the words of this repository's own transcripts, 12 chapters.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTimecode } from '../model/format-timecode.ts'
import { anEpisodeFile, aShowFolder } from './a-show-folder.ts'
import type { FolderEntry } from './folder-of.ts'

const root = join(import.meta.dirname, '../..')
const cueCount = 900
const cueSeconds = 4
const cuesOfATurn = 8

const readSentences = async (): Promise<readonly string[]> => {
  const folder = join(root, 'transcripts')
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.vtt'))
    .toSorted()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) =>
    text
      .split(/\n\n+/)
      .filter((block) => block.includes('-->'))
      .map((block) =>
        block
          .replace(/^[\s\S]*?-->.*\n/, '')
          .replace(/<[^>]*>/g, '')
          .replaceAll('\n', ' ')
          .trim(),
      ),
  )
}

/** What was said already is said again in another order, so that it does not compress away. */
const turned = (sentence: string, round: number): string => {
  const words = sentence.split(' ')
  return round === 0 ? sentence : [...words.slice(round), ...words.slice(0, round)].toReversed().join(' ')
}

const stamp = (seconds: number): string => `${formatTimecode(seconds).padStart(8, '00:00:00')}.000`

const transcriptOf = (sentences: readonly string[]): string => {
  const cues = Array.from({ length: cueCount }, (_, at) => {
    const sentence = turned(sentences[at % sentences.length] ?? '', Math.floor(at / sentences.length))
    const speaker = Math.floor(at / cuesOfATurn) % 2 === 0 ? 'Helene Host' : 'Gerda Gast'
    return `${stamp(at * cueSeconds)} --> ${stamp((at + 1) * cueSeconds)}\n<v ${speaker}>${sentence}\n`
  })
  return ['WEBVTT\n', ...cues].join('\n')
}

/** Gives the files of the show; its recording is one of this repository's, again and again. */
export const anHourLongShow = async (): Promise<Readonly<Record<string, FolderEntry>>> => {
  const recording = await readFile(join(root, 'episodes/staffel-1/02-echte-beteiligung.mp3'))
  const chapters = Array.from(
    { length: 12 },
    (_, at) => `"${formatTimecode(at * 300)} Abschnitt Nummer ${at + 1}"`,
  )
  return aShowFolder({
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ chapters: `[${chapters.join(', ')}]` }),
    'episodes/staffel-1/01-anfang.mp3': Buffer.concat(Array.from({ length: 36 }, () => recording)),
    'transcripts/staffel-1/01-anfang.vtt': transcriptOf(await readSentences()),
  })
}
