// The editors' files of a show whose transcripts come in every sort: in two languages, with and without times.
import { anEpisodeFile, aShowFolder } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import type { FolderEntry } from './folder-of.ts'

const english = `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Helene Host>Welcome to the town hall.

00:00:05.000 --> 00:00:09.000
<v Gerda Gast>Thank you for having me.
`

const untimed = `Helene Host: Heute sprechen wir über Kinder- und Jugendhilfeplanung, und zwar ohne Uhr.

Gerda Gast: Das ist mir recht. Wer liest, braucht keine Uhr.

Helene Host: Dann fangen wir an.
`

const startsOnly = `[00:00:00] **Helene Host:** Willkommen zurück. Wir sind im Rathaus. Es regnet.

[00:00:06] **Gerda Gast:** Danke. Ich habe einen Schirm.
`

const episode = (number: number, name: string, title: string): Readonly<Record<string, FolderEntry>> => ({
  [`episodes/staffel-1/0${number}-${name}.md`]: anEpisodeFile({
    title,
    date: `2021-12-0${number} 09:00`,
    guid: `1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d0${number}`,
    episode: String(number),
    audio: `0${number}-${name}.mp3`,
  }),
  [`episodes/staffel-1/0${number}-${name}.mp3`]: anMp3({ frames: 383 + number }),
})

/** Gives the files of a show with four episodes: in German and English, without times, with a few times, in English only. */
export const aTranscriptShow = async (): Promise<Readonly<Record<string, FolderEntry>>> => ({
  ...(await aShowFolder()),
  'transcripts/staffel-1/01-anfang.en.vtt': english,
  'transcripts/staffel-1/02-mitte.txt': untimed,
  ...episode(3, 'regen', 'Ein Regen'),
  'transcripts/staffel-1/03-regen.md': startsOnly,
  ...episode(4, 'gast', 'Ein Gast'),
  'transcripts/staffel-1/04-gast.en.vtt': english,
})

/** One address of every type of page that only such a show has. */
export const transcriptPageTypes: readonly (readonly [name: string, path: string])[] = [
  ['episode in two languages', '/folgen/anfang/'],
  ['episode in its second language', '/folgen/anfang/en/'],
  ['episode without times', '/folgen/mitte/'],
  ['episode with estimated times', '/folgen/regen/'],
  ['episode in another language only', '/folgen/gast/'],
]
