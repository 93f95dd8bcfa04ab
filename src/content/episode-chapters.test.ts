// Proves where an episode's chapters come from, and what editors are told where sources disagree.
import { describe, expect, test } from 'vitest'
import { renderId3Tag } from '../tags/render-id3-tag.ts'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { printedContent, readFolder } from '../testing/printed-content.ts'
import { anId3Chapter, someId3Facts } from '../testing/some-id3-facts.ts'

const folder = 'episodes/staffel-1'
const markdown = `${folder}/01-anfang.md`
const withoutChapters = { [markdown]: anEpisodeFile({ chapters: undefined }) }

const recorded = (titles: readonly string[], frames = 383): Uint8Array => {
  const chapters = titles.map((title, at) => anId3Chapter({ startSeconds: at * 3, title }))
  const tag = renderId3Tag(someId3Facts({ chapters }), 20_000).bytes
  return Buffer.concat([tag, anMp3({ frames, id3v2: undefined })])
}

const titlesOf = async (changes: Readonly<Record<string, FolderEntry | undefined>>) => {
  const { value, problems } = await readFolder(await folderOf(await aShowFolder(changes)))
  expect(problems).toEqual([])
  return value?.episodes[0]?.chapters.map(({ title }) => title)
}

describe('chapters come from', () => {
  test.each([
    ['01-anfang.chapters.txt', '00:00:00.000 Aus der Datei\n00:00:05.500 Danach\n'],
    [
      '01-anfang.chapters.json',
      '{"chapters":[{"startTime":0,"title":"Aus der Datei"},{"startTime":5,"title":"Danach"}]}',
    ],
    [
      '01-anfang.psc',
      '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="0" title="Aus der Datei"/><psc:chapter start="5" title="Danach"/></psc:chapters>',
    ],
    [
      '01-anfang.chapters.xml',
      '<psc:chapters><psc:chapter start="0" title="Aus der Datei"/><psc:chapter start="5" title="Danach"/></psc:chapters>',
    ],
    ['01-anfang.Chapters.TSV', '0.000\t5.000\tAus der Datei\n5.000\t9.000\tDanach\n'],
    [
      '01-anfang.chapters.vtt',
      'WEBVTT\n\n00:00.000 --> 00:05.000\nAus der Datei\n\n00:05.000 --> 00:09.000\nDanach\n',
    ],
  ])('a file beside the episode: %s', async (name, text) => {
    const changes = { ...withoutChapters, [`${folder}/${name}`]: text }
    expect(await titlesOf(changes)).toEqual(['Aus der Datei', 'Danach'])
  })

  test('a file that could be captions, were it called otherwise', async () => {
    const xml = '<psc:chapters><psc:chapter start="0" title="Anfang"/></psc:chapters>'
    expect(await titlesOf({ [`${folder}/02-mitte.chapters.xml`]: xml })).toEqual(['Begrüßung', 'Die Sache'])
  })

  test('the recording, where nothing else names any', async () => {
    const changes = { ...withoutChapters, [`${folder}/01-anfang.mp3`]: recorded(['Im Band', 'Danach']) }
    expect(await titlesOf(changes)).toEqual(['Im Band', 'Danach'])
  })

  test('sources that agree, and nobody is bothered', async () => {
    const changes = {
      [markdown]: anEpisodeFile({ chapters: '["00:00 Im Band", "00:03 Danach"]' }),
      [`${folder}/01-anfang.chapters.txt`]: '00:00:00.000 Im Band\n00:00:03.250 Danach\n',
      [`${folder}/01-anfang.chapters.json`]:
        '{"chapters":[{"startTime":0,"title":"Im Band"},{"startTime":3,"title":"Danach"}]}',
      [`${folder}/01-anfang.mp3`]: recorded(['Im Band', 'Danach']),
    }
    expect(await titlesOf(changes)).toEqual(['Im Band', 'Danach'])
  })
})

test('front matter counts before a file, a file before the recording, and the others are said', async () => {
  const all = {
    [`${folder}/01-anfang.chapters.txt`]: '00:00:00.000 Aus der Datei\n',
    [`${folder}/01-anfang.mp3`]: recorded(['Im Band', 'Danach']),
  }
  const read = await readFolder(await folderOf(await aShowFolder(all)))
  expect(read.value?.episodes[0]?.chapters[0]?.title).toBe('Begrüßung')
  expect(await printedContent(all)).toMatchInlineSnapshot(`
    "2 Hinweise zum Inhalt. Sie halten nichts auf.

    episodes/staffel-1/01-anfang.chapters.txt:1:1
      Diese Datei nennt ein Kapitel, „01-anfang.md“ aber andere. Es gelten die in „01-anfang.md“; diese Datei wird übergangen.

    episodes/staffel-1/01-anfang.md:12:11  chapters
      In der Aufnahme stecken 2 Kapitel, „01-anfang.md“ nennt aber andere. Es gelten die in „01-anfang.md“, auch in der veröffentlichten Aufnahme."
  `)
  const { value } = await readFolder(await folderOf(await aShowFolder({ ...all, ...withoutChapters })))
  expect(value?.episodes[0]?.chapters[0]?.title).toBe('Aus der Datei')
  expect(await printedContent({ ...all, ...withoutChapters })).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.chapters.txt:1:1
      In der Aufnahme stecken 2 Kapitel, „01-anfang.chapters.txt“ nennt aber andere. Es gelten die in „01-anfang.chapters.txt“, auch in der veröffentlichten Aufnahme."
  `)
  expect(await printedContent({ ...all, ...withoutChapters }, 'en')).toMatchInlineSnapshot(`
    "1 piece of advice on the content. It stops nothing.

    episodes/staffel-1/01-anfang.chapters.txt:1:1
      Inside the recording are 2 chapters, but “01-anfang.chapters.txt” names others. Those in “01-anfang.chapters.txt” count, in the published recording, too."
  `)
})

test('problems of a chapter file stand where they are in it, whatever the front matter says', async () => {
  const changes = { [`${folder}/01-anfang.chapters.txt`]: '00:00:00.000 Anfang\n\nspäter Ende\n' }
  expect(await printedContent(changes)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.chapters.txt:3:1
      „später Ende“ beginnt nicht mit einer Zeitangabe. In jeder Zeile steht ein Kapitel: zuerst die Zeit, dann der Titel. Andere Zeilen müssen weg.
      Schreib zum Beispiel:  00:01:10.500 später Ende"
  `)
  const broken = { ...changes, [markdown]: anEpisodeFile({ title: undefined }) }
  expect(await printedContent(broken)).toContain(`${folder}/01-anfang.chapters.txt:3:1`)
})

test('a chapter of a file that lies behind the end of the recording', async () => {
  const text = '00:00:00.000 Anfang\n00:00:09.000 Nahe\n00:20:00.000 Zu spät\n'
  const changes = { ...withoutChapters, [`${folder}/01-anfang.chapters.txt`]: text }
  const { value } = await readFolder(await folderOf(await aShowFolder(changes)))
  expect(value?.episodes[0]?.locate(['chapters', 2])).toEqual({
    file: `${folder}/01-anfang.chapters.txt`,
    line: 3,
    column: 1,
  })
  expect(value?.episodes[0]?.locate(['title'])).toMatchObject({ file: markdown, line: 2 })
})

test('pictures of a chapter file are measured, addresses are taken as they are', async () => {
  const json = (image: string) => JSON.stringify({ chapters: [{ startTime: 0, title: 'Bild', img: image }] })
  const name = `${folder}/01-anfang.chapters.json`
  const picture = { ...withoutChapters, [`${folder}/bild.jpg`]: await anImageFile() }
  const read = async (image: string) =>
    readFolder(await folderOf(await aShowFolder({ ...picture, [name]: json(image) })))
  const beside = await read('bild.jpg')
  expect(beside.problems).toEqual([])
  expect(beside.value?.episodes[0]?.chapterImages).toMatchObject([{ file: 'staffel-1/bild.jpg' }])
  const elsewhere = await read('https://example.org/bild.jpg')
  expect(elsewhere.problems).toEqual([])
  expect(elsewhere.value?.episodes[0]?.chapterImages).toEqual([])
  const missing = await read('fehlt.jpg')
  expect(missing.problems).toMatchObject([{ code: 'file-missing', file: name, line: 1 }])
})

test('several files that disagree, and files without an episode', async () => {
  expect(
    await printedContent({
      ...withoutChapters,
      [`${folder}/01-anfang.chapters.txt`]: '00:00:00.000 Anfang\n',
      [`${folder}/01-anfang.psc`]: '<psc:chapters><psc:chapter start="0" title="Beginn"/></psc:chapters>',
      [`${folder}/01-anfnag.chapters.txt`]: '00:00:00.000 Anfang\n',
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.psc:1:1
      „01-anfang.chapters.txt“ und „01-anfang.psc“ nennen für dieselbe Folge verschiedene Kapitel. Nur eine der beiden Dateien darf bleiben.

    1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfnag.chapters.txt:1:1
      „01-anfnag.chapters.txt“ sieht nach den Kapiteln einer Folge aus, daneben liegt aber keine „01-anfnag.md“."
  `)
})

test('short recordings hear nothing about the number and length of chapters, long ones do', async () => {
  const chapters = '["00:00 Begrüßung", "00:05 Die Sache 🎉"]'
  const codesAt = async (frames: number) => {
    const changes = {
      [markdown]: anEpisodeFile({ chapters }),
      [`${folder}/01-anfang.mp3`]: anMp3({ frames, bitratesKbps: [32] }),
    }
    const { problems } = await readFolder(await folderOf(await aShowFolder(changes)))
    return problems.map(({ code }) => code)
  }
  expect(await codesAt(383)).toEqual(['chapters-emoji'])
  expect((await codesAt(11_500)).sort()).toEqual(['chapters-emoji', 'chapters-few', 'chapters-short'])
})
