// Proves that other encodings, pictures of people and of chapters are measured, and what editors are told about wrong ones.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { anEpisodeFile, aShowFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { folderOf } from '../testing/folder-of.ts'
import { printedContent, readFolder } from '../testing/printed-content.ts'

const episode = 'episodes/staffel-1/01-anfang.md'

/** The first page of an Ogg stream that holds Opus: https://www.rfc-editor.org/rfc/rfc7845#section-3 */
const anOpus = (bytes = 3_000_000): Uint8Array => {
  const file = new Uint8Array(bytes)
  const put = (text: string, at: number) => file.set(new TextEncoder().encode(text), at)
  put('OggS', 0)
  put('OpusHead', 28)
  for (let at = 64; at < bytes; at += 997) file[at] = at % 251
  return file
}

const sha384 = (bytes: Uint8Array): string => createHash('sha384').update(bytes).digest('base64')

test('another encoding: type, size and the digest of all its bytes, also from memory', async () => {
  const opus = anOpus()
  const small = anMp3({ frames: 383, bitratesKbps: [32], id3v2: { version: 3, title: 'Klein' } })
  const folder = await folderOf(
    await aShowFolder({
      [episode]: anEpisodeFile({
        alternatives: '[01-anfang.opus, { file: klein.mp3, title: Kleine Datei, codecs: mp3 }]',
      }),
      'episodes/staffel-1/01-anfang.opus': opus,
      'episodes/staffel-1/klein.mp3': small,
    }),
  )
  const expected = [
    {
      file: 'staffel-1/01-anfang.opus',
      mimeType: 'audio/ogg',
      codecs: 'opus',
      sizeBytes: opus.length,
      sha384: sha384(opus),
    },
    {
      file: 'staffel-1/klein.mp3',
      mimeType: 'audio/mpeg',
      codecs: 'mp3',
      sizeBytes: small.length,
      sha384: sha384(small),
    },
  ]
  for (const _ of ['measured', 'remembered']) {
    const { value, problems } = await readFolder(folder)
    expect(problems).toEqual([])
    expect(value?.episodes[0]?.alternatives).toMatchObject(expected)
  }
})

test('another encoding that is missing, of no use, or named otherwise', async () => {
  expect(
    await printedContent({
      [episode]: anEpisodeFile({ alternatives: '[01-anfng.opus, text.opus, leer.mp3, falsch.ogg]' }),
      'episodes/staffel-1/01-anfang.opus': anOpus(4096),
      'episodes/staffel-1/text.opus': 'Kein Ton.',
      'episodes/staffel-1/leer.mp3': '',
      'episodes/staffel-1/falsch.ogg': anMp3({ frames: 20 }),
    }),
  ).toMatchInlineSnapshot(`
    "4 Probleme im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:13:16  alternatives
      „01-anfng.opus“ liegt nicht im Ordner episodes/staffel-1. Dort liegen „01-anfang.opus“, „01-anfang.mp3“, „02-mitte.mp3“ und 3 weitere.
      Schreib zum Beispiel:  file: 01-anfang.opus

    episodes/staffel-1/01-anfang.md:13:31  alternatives
      „text.opus“ lässt sich nicht als weitere Fassung anbieten: Die Datei enthält Text. Möglich sind MP3, M4A, MP4, Opus, Ogg, FLAC und AAC.

    episodes/staffel-1/01-anfang.md:13:42  alternatives
      Die Aufnahme „leer.mp3“ ist leer (0 Byte).

    episodes/staffel-1/01-anfang.md:13:52  alternatives
      „falsch.ogg“ enthält MP3-Ton. Name und Inhalt müssen zusammenpassen, sonst spielen Apps die Datei nicht. Sie braucht einen anderen Namen.
      Schreib zum Beispiel:  - falsch.mp3"
  `)
})

test('pictures of people, of chapters and of the show', async () => {
  const picture = await anImageFile({ widthPixels: 300, heightPixels: 200 })
  const folder = await folderOf(
    await aShowFolder({
      'episodes/show.yaml': aShowFile(
        'coverAlt: Ein Aktenschrank',
        'coverAlt: Ein Aktenschrank\nimages: [{ file: banner.jpg, alt: Ein Rathaus, purpose: banner }]',
      ),
      'episodes/people.yaml': 'helene-host: { name: H }\ngerda-gast: { name: G, image: bilder/gerda.jpg }\n',
      'episodes/bilder/gerda.jpg': picture,
      'episodes/banner.jpg': picture,
      [episode]: anEpisodeFile({ chapters: '[{ start: "00:00", title: Anfang, image: tuer.jpg }]' }),
      'episodes/staffel-1/tuer.jpg': picture,
    }),
  )
  const { value, problems } = await readFolder(folder)
  expect(problems).toEqual([])
  expect(value?.people.get('gerda-gast')?.image).toMatchObject({ file: 'bilder/gerda.jpg', widthPixels: 300 })
  expect(value?.show.images).toMatchObject([
    { image: { file: 'banner.jpg', heightPixels: 200 }, alt: 'Ein Rathaus', purpose: 'banner' },
  ])
  expect(value?.episodes[0]?.chapterImages).toMatchObject([{ file: 'staffel-1/tuer.jpg', widthPixels: 300 }])
})

test('a picture of a person that is missing is reported where it is named', async () => {
  expect(
    await printedContent({
      'episodes/people.yaml': 'helene-host:\n  name: H\ngerda-gast:\n  name: G\n  image: gerda.jpg\n',
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/people.yaml:5:10  gerda-gast.image
      „gerda.jpg“ liegt nicht im Ordner episodes. Dort liegt „cover.jpg“."
  `)
})
