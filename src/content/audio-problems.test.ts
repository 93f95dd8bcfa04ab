// Proves what editors are told about recordings that cannot be published as they are.
import { expect, test } from 'vitest'
import { anEpisodeFile } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { anM4a } from '../testing/an-m4a.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { printedContent } from '../testing/printed-content.ts'

const recording = 'episodes/staffel-1/01-anfang.mp3'
const told = (bytes: string | Uint8Array): Promise<string> => printedContent({ [recording]: bytes })
const toldOfM4a = (bytes: Uint8Array): Promise<string> =>
  printedContent({
    [recording]: undefined,
    'episodes/staffel-1/01-anfang.m4a': bytes,
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ audio: '01-anfang.m4a', chapters: undefined }),
  })
const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const noise = (length: number): Uint8Array => new Uint8Array(length).fill(0x55)

test('a valid recording is not mentioned', async () => {
  expect(await told(anMp3({ frames: 383 }))).toBe('')
  expect(await toldOfM4a(anM4a({ frames: 400, priming: 1024 }))).toBe('')
})

test('a missing recording: the nearest name is offered', async () => {
  const changes = { 'episodes/staffel-1/01-anfang.md': anEpisodeFile({ audio: '01-anfng.mp3' }) }
  expect(await printedContent(changes)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfng.mp3“ liegt nicht im Ordner episodes/staffel-1. Dort liegen „01-anfang.mp3“, „02-mitte.mp3“.
      Schreib zum Beispiel:  audio: 01-anfang.mp3"
  `)
})

test('a missing recording in a folder without any', async () => {
  expect(
    await printedContent({ [recording]: undefined, 'episodes/staffel-1/02-mitte.mp3': undefined }),
  ).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ liegt nicht im Ordner episodes/staffel-1. Dort liegt keine passende Datei.

    episodes/staffel-1/02-mitte.md:7:8  audio
      „02-mitte.mp3“ liegt nicht im Ordner episodes/staffel-1. Dort liegt keine passende Datei."
  `)
})

test('a recording whose name differs in case', async () => {
  expect(
    await printedContent({
      [recording]: undefined,
      'episodes/staffel-1/01-Anfang.MP3': anMp3({ frames: 383 }),
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Angegeben ist „01-anfang.mp3“, die Datei heißt aber „01-Anfang.MP3“. Adressen unterscheiden jeden Buchstaben; die Datei muss umbenannt werden.
      Schreib zum Beispiel:  01-anfang.mp3  (als Name der Datei)"
  `)
})

test('an empty recording', async () => {
  expect(await told('')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.mp3“ ist leer (0 Byte)."
  `)
})

test('a web page instead of a recording', async () => {
  expect(await told('<!DOCTYPE html>\n<title>404 Nicht gefunden</title>')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ ist keine Aufnahme, die sich veröffentlichen lässt: Die Datei enthält eine Webseite (HTML); vermutlich wurde eine Fehlerseite statt der Datei gespeichert. Podcast-Apps spielen nur MP3 und M4A (AAC)."
  `)
})

test('a recording in a format that apps do not play, with a way to convert it', async () => {
  expect(await told(join(text('RIFF\0\0\0\0WAVEfmt '), noise(400)))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ ist keine Aufnahme, die sich veröffentlichen lässt: Die Datei enthält WAV-Ton. Podcast-Apps spielen nur MP3 und M4A (AAC).
      Schreib zum Beispiel:  ffmpeg -i 01-anfang.mp3 -vn -b:a 128k 01-anfang-neu.mp3"
  `)
})

test('a recording that npm run audio makes fit is answered with that', async () => {
  const wav = join(text('RIFF\0\0\0\0WAVEfmt '), noise(400))
  expect(
    await printedContent({
      'episodes/staffel-1/01-anfang.wav': wav,
      'episodes/staffel-1/01-anfang.md': anEpisodeFile({ audio: '01-anfang.wav' }),
    }),
  ).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.wav“ ist keine Aufnahme, die sich veröffentlichen lässt: Die Datei enthält WAV-Ton. Podcast-Apps spielen nur MP3 und M4A (AAC).
      Schreib zum Beispiel:
        npm run audio -- episodes/staffel-1/01-anfang.wav
        audio: 01-anfang.mp3"
  `)
})

const mislabelled: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ['FLAC', () => text('fLaC\0\0\0\x22'), 'FLAC-Ton'],
  ['Ogg', () => join(text('OggS'), noise(60)), 'Ogg-Ton'],
  ['Opus', () => join(text('OggS'), new Uint8Array(24), text('OpusHead')), 'Opus-Ton'],
  [
    'AAC without a container',
    () => Uint8Array.of(0xff, 0xf1, 0x50, 0x80, 0, 0x1f, 0xfc),
    'AAC-Ton ohne Container',
  ],
  [
    'MPEG layer II',
    () => Uint8Array.of(0xff, 0xfd, 0x80, 0xc0, ...noise(600)),
    'MPEG-Ton von Layer I oder II',
  ],
  ['a PNG', () => anImageFile({ format: 'png', widthPixels: 8, heightPixels: 8 }), 'ein PNG-Bild'],
  ['a JPEG', () => anImageFile({ widthPixels: 8, heightPixels: 8 }), 'ein JPEG-Bild'],
  ['a text', () => text('Hier kommt später die Aufnahme hin.'), 'enthält Text.'],
  ['zeros', () => new Uint8Array(5000), 'nur Null-Bytes'],
  ['noise', () => noise(5000).map((byte, index) => byte * index), 'Daten, die nicht zu erkennen sind'],
  ['a pointer of Git LFS', () => text('version https://git-lfs.github.com/spec/v1\n'), 'Verweis von Git LFS'],
  ['an archive', () => text('PK\x03\x04'), 'ein ZIP-Archiv'],
]

test.each(mislabelled)('%s called .mp3 is named for what it is', async (_what, make, name) => {
  expect(await told(await make())).toContain(name)
})

test('an M4A called .mp3', async () => {
  expect(await told(anM4a({ frames: 400, priming: 1024 }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ enthält M4A-Ton (AAC). Name und Inhalt müssen zusammenpassen, sonst spielen manche Apps die Folge nicht. Die Datei braucht einen anderen Namen.
      Schreib zum Beispiel:  audio: 01-anfang.m4a"
  `)
})

test('an MP3 called .m4a', async () => {
  expect(await toldOfM4a(anMp3({ frames: 383 }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.m4a“ enthält MP3-Ton. Name und Inhalt müssen zusammenpassen, sonst spielen manche Apps die Folge nicht. Die Datei braucht einen anderen Namen.
      Schreib zum Beispiel:  audio: 01-anfang.mp3"
  `)
})

test('Apple Lossless and films are no AAC', async () => {
  expect(await toldOfM4a(anM4a({ codec: 'alac' }))).toContain('Apple-Lossless-Ton (ALAC)')
  expect(await toldOfM4a(anM4a({ codec: 'avc1', handler: 'vide' }))).toContain('einen Film im Format MP4')
  expect(await toldOfM4a(anM4a({ codec: 'tx3g', handler: 'text' }))).toContain('MP4-Container ohne AAC-Ton')
})

test('an MP3 of which half is missing', async () => {
  const bytes = anMp3({ frames: 3830 })
  expect(await told(bytes.slice(0, bytes.length / 2))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.mp3“ ist unvollständig: Sie kündigt 01:40 an, da sind nur 00:49. Vermutlich ist das Kopieren oder Herunterladen abgebrochen."
  `)
})

test('an MP3 whose last frame is cut', async () => {
  expect(await told(anMp3({ frames: 383, header: 'none' }).slice(0, -1))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.mp3“ ist unvollständig: Am Ende fehlt ein Byte. Vermutlich ist das Kopieren oder Herunterladen abgebrochen."
  `)
})

test('an MP3 that ends within its tag', async () => {
  const tagged = anMp3({ id3v2: { version: 4, title: 'Stille', paddingBytes: 5000 } })
  expect(await told(tagged.slice(0, 900))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.mp3“ ist unvollständig: Am Ende fehlen mindestens 4127 Byte. Vermutlich ist das Kopieren oder Herunterladen abgebrochen."
  `)
})

test('an MP3 with nothing but a tag', async () => {
  expect(await told(anMp3({ frames: 0, header: 'none' }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ enthält Angaben wie Titel oder Bild, aber keinen Ton."
  `)
})

test('an MP3 with a damaged stretch', async () => {
  const bytes = anMp3({ frames: 383 })
  const middle = Math.floor(bytes.length / 2)
  const damaged = join(bytes.slice(0, middle), noise(3000), bytes.slice(middle))
  expect(await told(damaged)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.mp3“ ist beschädigt: Ab 00:04 stehen 3000 Byte, die kein Ton sind. Sie sollte neu exportiert werden."
  `)
})

test('an MP3 whose header announces less than there is', async () => {
  expect(await told(anMp3({ frames: 766, announcedFrames: 383 }))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ kündigt 00:10 an, enthält aber 00:20. Viele Player zeigen die falsche Länge und springen falsch. Ein neuer Export aus dem Schnittprogramm behebt das."
  `)
})

test('an MP3 of changing bit rate without a header', async () => {
  expect(await told(anMp3({ frames: 383, header: 'none', bitratesKbps: [64, 96] }))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ hat eine wechselnde Bitrate, aber kein Verzeichnis (Xing-Header). Player raten die Länge und springen falsch. Ein neuer Export mit konstanter Bitrate behebt das."
  `)
})

test('a recording with a sample rate that Apple does not take', async () => {
  expect(await told(anMp3({ frames: 500, sampleRate: 22_050 }))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:7:8  audio
      „01-anfang.mp3“ hat eine Abtastrate von 22050 Hz. Apple verlangt 44100 oder 48000 Hz."
  `)
})

test('an M4A whose last bytes are missing', async () => {
  expect(await toldOfM4a(anM4a({ frames: 400 }).slice(0, -100))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.m4a“ ist unvollständig: Am Ende fehlen mindestens 100 Byte. Vermutlich ist das Kopieren oder Herunterladen abgebrochen."
  `)
})

test('an M4A that was not written to its end', async () => {
  const bytes = anM4a({ frames: 400, soundFirst: true })
  expect(await toldOfM4a(bytes.slice(0, 28 + 8 + 400 * 4))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      In „01-anfang.m4a“ fehlt das Verzeichnis, das sagt, wo der Ton liegt. So sieht eine Aufnahme aus, die nicht zu Ende geschrieben wurde; sie muss neu exportiert werden."
  `)
})

test('an M4A of full length whose end was never filled', async () => {
  const bytes = anM4a({ frames: 4000 })
  expect(await toldOfM4a(bytes.fill(0, bytes.length - 9000))).toContain('Am Ende fehlen mindestens 9000 Byte')
})

test('an M4A that has to be loaded to its end before it plays', async () => {
  expect(await toldOfM4a(anM4a({ frames: 400, soundFirst: true }))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:7:8  audio
      In „01-anfang.m4a“ steht das Inhaltsverzeichnis hinter dem Ton. Manche Apps spielen die Folge erst, wenn alles geladen ist.
      Schreib zum Beispiel:  ffmpeg -i 01-anfang.m4a -c copy -movflags +faststart 01-anfang-neu.m4a"
  `)
})

test('an M4A whose tables make no sense', async () => {
  const bytes = anM4a({ frames: 400 })
  const sampleRateAt = Buffer.from(bytes).indexOf('mp4a') + 28
  expect(await toldOfM4a(bytes.fill(0, sampleRateAt, sampleRateAt + 4))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Aufnahme „01-anfang.m4a“ lässt sich nicht lesen: Ihr Aufbau stimmt nicht. Sie muss neu exportiert werden."
  `)
})

test('a recording beside no episode', async () => {
  expect(
    await printedContent({ 'episodes/staffel-1/09-probe.mp3': anMp3({ frames: 50 }) }),
  ).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/09-probe.mp3:1:1
      Zur Aufnahme „09-probe.mp3“ gibt es keine Folge; sie wird nicht veröffentlicht."
  `)
})

test('a master beside the recording that is published is welcome', async () => {
  expect(await printedContent({ 'episodes/staffel-1/01-anfang.wav': 'RIFF' })).toBe('')
})

test('a recording whose tag is of a version that does not exist is published with advice', async () => {
  expect(await told(anMp3({ frames: 383 }).fill(9, 3, 4))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/01-anfang.md:7:8  audio
      Die Angaben in „01-anfang.mp3“ (ID3: Titel, Bild, Kapitel) sind beschädigt. Der Ton ist in Ordnung, aber manche Programme stolpern über solche Dateien."
  `)
})

test('front matter with mistakes does not hide what is wrong with the recording', async () => {
  const printed = await printedContent({
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ title: undefined }),
    'episodes/staffel-1/02-mitte.md': '---\ntitle: "Eine Mitte\n---\n',
    [recording]: '',
    'episodes/staffel-1/02-mitte.mp3': '',
  })
  expect(printed).toContain(
    'episodes/staffel-1/01-anfang.md:6:8  audio\n  Die Aufnahme „01-anfang.mp3“ ist leer',
  )
  expect(printed).toContain(
    'episodes/staffel-1/02-mitte.md:1:1  audio\n  Die Aufnahme „02-mitte.mp3“ ist leer',
  )
})
