// Proves what editors are told about files that are missing, misplaced, misnamed or no readable text.
import { expect, test } from 'vitest'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { folderOf } from '../testing/folder-of.ts'
import { printedContent, readFolder } from '../testing/printed-content.ts'

const episode = 'episodes/staffel-1/01-anfang.md'
const vtt = 'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n<v Helene Host>Willkommen im Rathaus.\n'
const outside = { linkTo: '/etc/hostname' }

test('a folder without episodes', async () => {
  const folder = await folderOf({ 'transcripts/': '' })
  const { value, problems } = await readFolder(folder)
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'episodes-missing', facts: { folder: folder.path } }])
})

test('a missing show.yaml', async () => {
  expect(await printedContent({ 'episodes/show.yaml': undefined })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:1:1
      Es fehlt die Datei, in der die Sendung beschrieben ist.
      Schreib zum Beispiel:
        title: Name der Sendung
        description: Worum es geht, in zwei bis vier Sätzen.
        language: de
        ...  (alle Angaben erklärt episodes/README.md)"
  `)
})

test('a show.yaml with another ending', async () => {
  expect(
    await printedContent({ 'episodes/show.yaml': undefined, 'episodes/show.yml': 'title: Testsendung' }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:1:1
      Es fehlt die Datei, in der die Sendung beschrieben ist. „show.yml“ müsste „show.yaml“ heißen."
  `)
})

test('a missing registry is a problem only where something refers to it', async () => {
  expect(await printedContent({ 'episodes/people.yaml': undefined })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/people.yaml:1:1
      Es fehlt die Datei, in der die Kürzel erklärt sind, die Folgen und Staffeln verwenden.
      Schreib zum Beispiel:  vorname-nachname: { name: Vorname Nachname, role: Funktion }"
  `)
  expect(
    await printedContent({
      'episodes/topics.yaml': undefined,
      [episode]: anEpisodeFile({ topics: undefined }),
      'episodes/staffel-1/02-mitte.md': anEpisodeFile({ topics: undefined, audio: '02-mitte.mp3' }),
    }),
  ).toBe('')
})

test('a registry under another name', async () => {
  expect(
    await printedContent({ 'episodes/places.yaml': undefined, 'episodes/orte.yaml': 'wolfsburg: {}' }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/places.yaml:1:1
      Es fehlt die Datei, in der die Kürzel erklärt sind. „orte.yaml“ müsste „places.yaml“ heißen."
  `)
})

test('an episode two folders deep', async () => {
  expect(
    await printedContent({ 'episodes/staffel-1/neu/03-spaeter.md': anEpisodeFile() }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/neu/03-spaeter.md:1:1
      Folgen stehen genau einen Ordner tief, sonst fänden Transkripte und Adressen nicht zu ihnen.
      Schreib zum Beispiel:  episodes/staffel-1/03-spaeter.md"
  `)
})

test('Markdown with another ending', async () => {
  expect(
    await printedContent({ 'episodes/staffel-1/03-spaeter.MD': anEpisodeFile() }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/03-spaeter.MD:1:1
      „03-spaeter.MD“ wird nicht gelesen: Erkannt wird eine solche Datei nur an der richtigen Endung.
      Schreib zum Beispiel:  03-spaeter.md  (als Name der Datei)"
  `)
})

test('a recording that is a folder', async () => {
  expect(
    await printedContent({
      'episodes/staffel-1/01-anfang.mp3': undefined,
      'episodes/staffel-1/01-anfang.mp3/': '',
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „staffel-1/01-anfang.mp3“ ist ein Ordner, erwartet wird eine Datei."
  `)
})

test('links out of the folder are refused, whatever they stand for', async () => {
  expect(
    await printedContent({
      'episodes/staffel-1/01-anfang.mp3': outside,
      'episodes/staffel-1/02-mitte.md': outside,
      'episodes/topics.yaml': outside,
      'episodes/impressum.md': outside,
      'episodes/cover.jpg': { linkTo: '../../../../../../../etc/hostname' },
      'episodes/staffel-2': { linkTo: '/etc' },
      'transcripts/staffel-1/01-anfang.vtt': outside,
    }),
  ).toMatchInlineSnapshot(`
    "7 Probleme im Inhalt. Es wurde nichts geschrieben.

    episodes/impressum.md:1:1
      „episodes/impressum.md“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.

    episodes/show.yaml:13:8  cover
      „cover.jpg“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „staffel-1/01-anfang.mp3“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.

    episodes/staffel-1/02-mitte.md:1:1
      „episodes/staffel-1/02-mitte.md“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.

    episodes/staffel-2:1:1
      „episodes/staffel-2“ ist eine Verknüpfung zu einem anderen Ordner. Ihr wird nicht gefolgt; statt der Verknüpfung braucht es einen echten Ordner.

    episodes/topics.yaml:1:1
      „episodes/topics.yaml“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.

    transcripts/staffel-1/01-anfang.vtt:1:1
      „transcripts/staffel-1/01-anfang.vtt“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher."
  `)
})

test('a link inside of the folder is as good as the file, a link to nothing is none', async () => {
  expect(
    await printedContent({
      'episodes/staffel-1/01-anfang.mp3': { linkTo: '../ton/anfang.mp3' },
      'episodes/ton/anfang.mp3': anMp3({ frames: 383 }),
      'episodes/staffel-1/02-mitte.mp3': { linkTo: '../ton/mitte.mp3' },
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/02-mitte.md:7:8  audio
      „staffel-1/02-mitte.mp3“ lässt sich nicht lesen. Die Datei ist eine Verknüpfung, deren Ziel es nicht gibt.

    1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/ton/anfang.mp3:1:1
      Zur Aufnahme „anfang.mp3“ gibt es keine Folge; sie wird nicht veröffentlicht."
  `)
})

test('a folder that is linked into itself is not followed', async () => {
  expect(await printedContent({ 'episodes/staffel-1/wieder': { linkTo: '..' } })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/wieder:1:1
      „episodes/staffel-1/wieder“ ist eine Verknüpfung zu einem anderen Ordner. Ihr wird nicht gefolgt; statt der Verknüpfung braucht es einen echten Ordner."
  `)
})

test('a text in Windows-1252', async () => {
  const text = anEpisodeFile({ title: 'Größe und Maß' })
  expect(
    await printedContent({ [episode]: Uint8Array.from(Buffer.from(text, 'latin1')) }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:2:10
      Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach Windows-1252 (Latin-1) aus („Größe“). Im Textprogramm hilft „Speichern unter“ mit der Kodierung UTF-8."
  `)
})

test('a text in UTF-16', async () => {
  const text = Uint8Array.from(Buffer.from(`\ufeff${anEpisodeFile()}`, 'utf16le'))
  expect(await printedContent({ [episode]: text })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:1:1
      Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach UTF-16 aus („title: Ein Anfang“). Im Textprogramm hilft „Speichern unter“ mit der Kodierung UTF-8."
  `)
})

test('a Word document called .md', async () => {
  const bytes = Uint8Array.of(...Buffer.from('PK\x03\x04'), 0x14, 0, 6, 0, 8, 0, 0xff, 0xfe, 0xc0)
  expect(await printedContent({ [episode]: bytes })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:1:1
      Erwartet wird eine Textdatei in UTF-8, diese enthält ein ZIP-Archiv oder Office-Dokument. Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt)."
  `)
})

test('a text of many megabytes', async () => {
  expect(
    await printedContent({ [episode]: anEpisodeFile({}, 'Wort '.repeat(500_000)) }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:1:1
      Die Datei ist 3 MB groß, ein Text dieser Art hat höchstens 2 MB. Ist sie wirklich gemeint?"
  `)
})

test('a text with a byte order mark is fine', async () => {
  expect(await printedContent({ [episode]: `\ufeff${anEpisodeFile()}` })).toBe('')
})

test('a transcript without an episode: the nearest name is offered', async () => {
  expect(await printedContent({ 'transcripts/staffel-1/01-anfnag.vtt': vtt })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/01-anfnag.vtt:1:1
      Zu diesem Transkript gibt es keine Folge: episodes/staffel-1/01-anfnag.md fehlt.
      Schreib zum Beispiel:  transcripts/staffel-1/01-anfang.vtt  (als Name des Transkripts)"
  `)
})

test('two transcripts in one language', async () => {
  expect(await printedContent({ 'transcripts/staffel-1/01-anfang.de.vtt': vtt })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/01-anfang.vtt:1:1
      Für diese Folge gibt es schon ein Transkript in der Sprache „de“: transcripts/staffel-1/01-anfang.de.vtt. Eines von beiden muss weg."
  `)
})

test('a transcript in a further language is fine, in none it is not', async () => {
  expect(await printedContent({ 'transcripts/staffel-1/01-anfang.en.vtt': vtt })).toBe('')
  expect(await printedContent({ 'transcripts/staffel-1/01-anfang.e.vtt': vtt })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    transcripts/staffel-1/01-anfang.e.vtt:1:1
      „e“ ist kein Sprachkürzel. Ein Transkript heißt wie seine Folge, in einer weiteren Sprache mit deren Kürzel.
      Schreib zum Beispiel:  transcripts/staffel-1/01-anfang.en.vtt"
  `)
})

test('what programs and systems leave behind is passed over', async () => {
  expect(
    await printedContent({
      'episodes/.DS_Store': 'x',
      'episodes/README.md': '# So schreibt man Folgen',
      'episodes/staffel-1/README.md': 'x',
      'episodes/staffel-1/Thumbs.db': 'x',
      'episodes/staffel-1/._01-anfang.md': 'x',
      'episodes/staffel-1/cover.svg': '<svg/>',
      'episodes/pronunciation.yaml': 'x',
      'transcripts/staffel-1/.~lock.01-anfang.vtt': 'x',
    }),
  ).toBe('')
})

test('unusual names are told, and nothing else suffers', async () => {
  const names = [
    '03 neu',
    '03-größe',
    '03-gro\u0308sse',
    '03-🎙',
    '03\nneu',
    '03-"x"',
    '03-%2e%2e',
    '-',
    '..03',
    'con',
  ]
  const files = names.map((name) => [`episodes/staffel-1/${name}.md`, anEpisodeFile()] as const)
  const printed = await printedContent(Object.fromEntries(files))
  expect(printed.split('\n').filter((line) => line.startsWith('episodes/'))).toMatchInlineSnapshot(`
    [
      "episodes/staffel-1/-.md:1:1",
      "episodes/staffel-1/03\\u000Aneu.md:1:1",
      "episodes/staffel-1/03 neu.md:1:1",
      "episodes/staffel-1/03-"x".md:1:1",
      "episodes/staffel-1/03-%2e%2e.md:1:1",
      "episodes/staffel-1/03-grösse.md:1:1",
      "episodes/staffel-1/03-größe.md:1:1",
      "episodes/staffel-1/03-🎙.md:1:1",
    ]
  `)
})

test('all of this is said in English, too', async () => {
  const printed = await printedContent(
    {
      'episodes/people.yaml': undefined,
      'episodes/cover.jpg': '',
      [episode]: Uint8Array.from(Buffer.from('---\ntitle: für\n---\n', 'latin1')),
      'episodes/staffel-1/02-mitte.mp3': anMp3({ frames: 384 }).slice(0, 9000),
      'transcripts/staffel-1/03-fehlt.vtt': vtt,
    },
    'en',
  )
  expect(printed).toMatchInlineSnapshot(`
    "5 problems in the content. Nothing was written.

    episodes/people.yaml:1:1
      The file that explains the ids which episodes and seasons use is missing.
      Write for example:  first-last: { name: First Last, role: Function }

    episodes/show.yaml:13:8  cover
      The picture “cover.jpg” is empty (0 bytes).

    episodes/staffel-1/01-anfang.md:2:9
      The file is not stored in UTF-8, it looks like Windows-1252 (Latin-1) (“für”). In the text editor, “Save as” with the encoding UTF-8 helps.

    episodes/staffel-1/02-mitte.md:7:8  audio
      The recording “02-mitte.mp3” is incomplete: it announces 00:10, only 00:01 are there. Presumably copying or downloading was cut short.

    transcripts/staffel-1/03-fehlt.vtt:1:1
      There is no episode for this transcript: episodes/staffel-1/03-fehlt.md is missing."
  `)
})

test('a draft without its recording holds up nothing, and what else is wrong with it is told', async () => {
  const draft = 'episodes/staffel-1/03-morgen.md'
  const { value, problems } = await readFolder(
    await folderOf(
      await aShowFolder({
        [draft]: anEpisodeFile({ audio: 'spaeter.mp3', draft: 'true' }),
        'episodes/staffel-1/04-nie.md': anEpisodeFile({ audio: undefined, draft: 'true' }),
        'transcripts/staffel-1/03-morgen.vtt': vtt,
      }),
    ),
  )
  expect(
    problems.map(({ file, line, column, severity, code }) => [file, line, column, severity, code]),
  ).toEqual([
    [draft, expect.any(Number), 8, 'advice', 'draft-without-recording'],
    ['episodes/staffel-1/04-nie.md', 2, 1, 'advice', 'draft-without-recording'],
  ])
  expect(value?.episodes.map(({ id }) => id)).toEqual(['staffel-1/01-anfang', 'staffel-1/02-mitte'])
  expect(
    await printedContent({ [draft]: anEpisodeFile({ audio: undefined, season: 'x', draft: 'true' }) }),
  ).toMatch(/1 Problem im Inhalt.*season.*1 Hinweis.*keine Aufnahme/s)
  expect(await printedContent({ [draft]: anEpisodeFile({ audio: undefined, draft: '"yes"' }) })).toMatch(
    /2 Probleme/,
  )
})
