// Proves that a transcript is found wherever it may lie and whatever kind it is, and what is said of those that are not.
import { describe, expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import type { FolderEntry } from '../testing/folder-of.ts'
import { folderOf } from '../testing/folder-of.ts'
import { printedContent, readFolder } from '../testing/printed-content.ts'

const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Helene Host>Willkommen im Rathaus.\n'
const srt = '1\n00:00:01,000 --> 00:00:04,000\nHelene Host: Willkommen im Rathaus.\n'
const podcastJson = JSON.stringify({
  version: '1.0.0',
  segments: [{ speaker: 'Helene Host', startTime: 1, endTime: 4, body: 'Willkommen im Rathaus.' }],
})
const whisperJson = JSON.stringify({
  text: ' Willkommen im Rathaus.',
  segments: [{ id: 0, start: 1, end: 4, text: ' Willkommen im Rathaus.' }],
  language: 'de',
})
const html = '<cite>Helene Host:</cite>\n<time>0:01</time>\n<p>Willkommen im Rathaus.</p>\n'
const timedText = '[00:00:01] Helene Host: Willkommen im Rathaus.\n'
const markdown = '[00:00:01] **Helene Host**: Willkommen im Rathaus.\n'

type Files = Readonly<Record<string, FolderEntry | undefined>>

const transcriptsOf = async (files: Files) => {
  const folder = await folderOf(await aShowFolder(files))
  const { value, problems } = await readFolder(folder)
  const found = value?.episodes.find(({ id }) => id === 'staffel-1/02-mitte')?.transcripts ?? []
  return { found, problems }
}

const kinds: readonly (readonly [ending: string, text: string])[] = [
  ['vtt', vtt],
  ['VTT', vtt],
  ['srt', srt],
  ['json', podcastJson],
  ['json', whisperJson],
  ['html', html],
  ['htm', html],
  ['txt', timedText],
  ['markdown', markdown],
]

describe('a transcript beside the others, and beside its episode', () => {
  test.each(kinds)('.%s: %s', async (ending, text) => {
    for (const room of ['transcripts', 'episodes']) {
      const place = `${room}/staffel-1/02-mitte.${ending}`
      const { found, problems } = await transcriptsOf({ [place]: text })
      expect(problems).toEqual([])
      expect(found).toMatchObject([{ language: 'de', file: place, endPosition: { file: place } }])
      expect(found[0]?.read()).toMatchObject({
        language: 'de',
        cues: [{ startSeconds: 1, text: 'Willkommen im Rathaus.' }],
      })
    }
  })

  test('.md only where it cannot be an episode', async () => {
    expect((await transcriptsOf({ 'transcripts/staffel-1/02-mitte.md': markdown })).found).toHaveLength(1)
    expect(await printedContent({ 'episodes/staffel-1/02-mitte.en.md': markdown })).toContain(
      'episodes/staffel-1/02-mitte.en.md:1:1',
    )
  })

  test('several languages, each wherever it lies', async () => {
    const { found, problems } = await transcriptsOf({
      'transcripts/staffel-1/02-mitte.en.srt': srt,
      'episodes/staffel-1/02-mitte.json': podcastJson,
      'episodes/staffel-1/02-mitte.de_at.vtt': vtt,
    })
    expect(problems).toEqual([])
    expect(found.map(({ language, file }) => [language, file])).toEqual([
      ['de', 'episodes/staffel-1/02-mitte.json'],
      ['de-AT', 'episodes/staffel-1/02-mitte.de_at.vtt'],
      ['en', 'transcripts/staffel-1/02-mitte.en.srt'],
    ])
  })

  test('what it says of itself comes from the cache as from the file', async () => {
    const folder = await folderOf(await aShowFolder({ 'episodes/staffel-1/02-mitte.txt': timedText }))
    const say = async () => {
      const { value } = await readFolder(folder)
      return JSON.stringify(value?.episodes.map(({ transcripts }) => transcripts))
    }
    const first = await say()
    expect(first).toContain('"timing":"starts"')
    expect(await say()).toBe(first)
  })
})

test('files that belong to nobody are passed over', async () => {
  const text = 'Nur für uns.\n'
  expect(
    await printedContent({
      'transcripts/README.txt': text,
      'transcripts/staffel-1/Readme.txt': text,
      'transcripts/liesmich.md': text,
      'episodes/readme.txt': text,
      'episodes/staffel-1/notizen.txt': text,
      'episodes/staffel-1/kontakte.json': '{}',
      'episodes/staffel-1/umfrage.html': '<p>x</p>',
      'episodes/staffel-1/handzettel.pdf': '%PDF-1.7',
      'episodes/staffel-1/02-mitte.chapters.json': '{"chapters":[{"startTime":0,"title":"Anfang"}]}',
      'episodes/staffel-1/02-mitte.chapters.txt': '00:00 Anfang',
      'transcripts/staffel-1/02-mitte.chapters.vtt': vtt,
      'episodes/rede.json': '{}',
    }),
  ).toBe('')
})

test('two of one language, in two kinds and two folders', async () => {
  expect(await printedContent({ 'episodes/staffel-1/01-anfang.srt': srt })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.srt:1:1
      Für diese Folge gibt es schon ein Transkript in der Sprache „de“: transcripts/staffel-1/01-anfang.vtt. Eines von beiden muss weg."
  `)
})

describe('a transcript without an episode', () => {
  test.each(['srt', 'JSON', 'htm', 'txt', 'md', 'markdown'])('in transcripts/: .%s', async (ending) => {
    const printed = await printedContent({ [`transcripts/staffel-1/02-mittte.en.${ending}`]: timedText })
    expect(printed).toContain('episodes/staffel-1/02-mittte.md fehlt')
    expect(printed).toContain(`transcripts/staffel-1/02-mitte.en.${ending}  (als Name des Transkripts)`)
  })

  test.each(['vtt', 'srt'])('in episodes/: .%s', async (ending) => {
    expect(
      await printedContent({ [`episodes/staffel-1/rede.${ending}`]: ending === 'vtt' ? vtt : srt }),
    ).toContain('1 Problem im Inhalt')
  })

  test('in episodes/, where other texts may lie, if it is nearly called like one', async () => {
    expect(
      await printedContent({
        'episodes/staffel-1/02-mittte.json': podcastJson,
        'episodes/staffel-2/02-mitte.txt': timedText,
      }),
    ).toMatchInlineSnapshot(`
      "2 Hinweise zum Inhalt. Sie halten nichts auf.

      episodes/staffel-1/02-mittte.json:1:1
        Zu diesem Transkript gibt es keine Folge: episodes/staffel-1/02-mittte.md fehlt.
        Schreib zum Beispiel:  episodes/staffel-1/02-mitte.json  (als Name des Transkripts)

      episodes/staffel-2/02-mitte.txt:1:1
        Zu diesem Transkript gibt es keine Folge: episodes/staffel-2/02-mitte.md fehlt.
        Schreib zum Beispiel:  episodes/staffel-1/02-mitte.txt  (als Name des Transkripts)"
    `)
  })
})

test('a name whose last part is no language', async () => {
  expect(
    await printedContent({
      'transcripts/staffel-1/02-mitte.mp3.srt': srt,
      'transcripts/staffel-1/02-mitte.whisper.json': whisperJson,
      'episodes/staffel-1/02-mitte.notizen.txt': 'Nur für uns.\n',
    }),
  ).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/02-mitte.mp3.srt:1:1
      „mp3“ ist kein Sprachkürzel. Ein Transkript heißt wie seine Folge, in einer weiteren Sprache mit deren Kürzel.
      Schreib zum Beispiel:  transcripts/staffel-1/02-mitte.srt

    transcripts/staffel-1/02-mitte.whisper.json:1:1
      „whisper“ ist kein Sprachkürzel. Ein Transkript heißt wie seine Folge, in einer weiteren Sprache mit deren Kürzel.
      Schreib zum Beispiel:  transcripts/staffel-1/02-mitte.en.json

    1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/02-mitte.notizen.txt:1:1
      „notizen“ ist kein Sprachkürzel. Ein Transkript heißt wie seine Folge, in einer weiteren Sprache mit deren Kürzel.
      Schreib zum Beispiel:  episodes/staffel-1/02-mitte.en.txt"
  `)
})

describe('a kind that is not read', () => {
  test('is said where the episode has no other transcript', async () => {
    expect(
      await printedContent({
        'transcripts/staffel-1/02-mitte.docx': 'PK\x03\x04',
        'episodes/staffel-1/02-mitte.ttml': '<tt/>',
        'transcripts/staffel-1/02-mitte.tsv': 'start\tend\ttext\n',
        'transcripts/staffel-1/01-anfang.docx': 'PK\x03\x04',
      }),
    ).toMatchInlineSnapshot(`
      "3 Hinweise zum Inhalt. Sie halten nichts auf.

      episodes/staffel-1/02-mitte.ttml:1:1
        „02-mitte.ttml“ wird nicht veröffentlicht. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Das Programm, mit dem das Transkript entstand, oder ein Untertitelprogramm wie Subtitle Edit speichert es als WebVTT (.vtt) oder SubRip (.srt).

      transcripts/staffel-1/02-mitte.docx:1:1
        „02-mitte.docx“ wird nicht veröffentlicht. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt) und der Kodierung UTF-8.

      transcripts/staffel-1/02-mitte.tsv:1:1
        „02-mitte.tsv“ wird nicht veröffentlicht. Gelesen werden WebVTT, SubRip, JSON, HTML, Text und Markdown. Aus demselben Programm lässt sich meist auch WebVTT (.vtt), SubRip (.srt) oder JSON herunterladen."
    `)
  })

  test('under the name of one that is', async () => {
    expect(
      await printedContent({
        'transcripts/staffel-1/01-anfang.vtt': Uint8Array.of(
          ...Buffer.from('PK\x03\x04'),
          0x14,
          0,
          6,
          0,
          8,
          0,
        ),
        'transcripts/staffel-1/02-mitte.srt': '<!doctype html>\n<title>Anmelden</title>\n',
      }),
    ).toMatchInlineSnapshot(`
      "2 Probleme im Inhalt. Es wurde nichts geschrieben.

      transcripts/staffel-1/01-anfang.vtt:1:1
        Erwartet wird eine Textdatei in UTF-8, diese enthält ein ZIP-Archiv oder Office-Dokument. Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt).

      transcripts/staffel-1/02-mitte.srt:1:1
        Die Datei enthält eine Webseite ohne Gespräch, vermutlich eine Fehler- oder Anmeldeseite, die statt des Transkripts gespeichert wurde. Das Transkript muss noch einmal heruntergeladen werden."
    `)
  })
})

test('another encoding', async () => {
  const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding))
  expect(
    await printedContent({
      'transcripts/staffel-1/01-anfang.vtt': bytes('\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nJa.', 'utf16le'),
      'transcripts/staffel-1/02-mitte.srt': bytes(srt.replace('Rathaus', 'Bürgerhaus'), 'latin1'),
    }),
  ).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/01-anfang.vtt:1:1
      Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach UTF-16 aus („WEBVTT“). Im Textprogramm hilft „Speichern unter“ mit der Kodierung UTF-8.

    transcripts/staffel-1/02-mitte.srt:3:29
      Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach Windows-1252 (Latin-1) aus („Bürgerhaus“). Im Textprogramm hilft „Speichern unter“ mit der Kodierung UTF-8."
  `)
})

test('links and folders under the name of a transcript', async () => {
  expect(
    await printedContent({
      'transcripts/staffel-1/02-mitte.srt': { linkTo: '/etc/hostname' },
      'transcripts/staffel-1/01-anfang.en.json/': '',
      'episodes/staffel-1/02-mitte.html/': '',
    }),
  ).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/01-anfang.en.json:1:1
      „transcripts/staffel-1/01-anfang.en.json“ ist ein Ordner, erwartet wird eine Datei.

    transcripts/staffel-1/02-mitte.srt:1:1
      „transcripts/staffel-1/02-mitte.srt“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher."
  `)
})

test('a recording that was cut off is one mistake, whatever lies behind the cut', async () => {
  const printed = await printedContent({
    'episodes/staffel-1/01-anfang.md': anEpisodeFile(),
    'episodes/staffel-1/01-anfang.mp3': anMp3({ frames: 383 }).slice(0, 9000),
  })
  expect(printed).toContain('1 Problem im Inhalt')
})
