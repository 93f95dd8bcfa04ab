// Proves that published recordings carry what the episode says, with the editors' sound byte for byte.
import { createHash } from 'node:crypto'
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseBuffer } from 'music-metadata'
import { describe, expect, test } from 'vitest'
import { parseId3Chapters } from '../tags/parse-id3-chapters.ts'
import { tagAreaBytes } from '../tags/tag-area.ts'
import { anEpisodeFile, aShowFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { anM4a } from '../testing/an-m4a.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { type BuiltFolder, buildFolder } from '../testing/build-site.ts'
import type { FolderEntry } from '../testing/folder-of.ts'

const episode = 'episodes/staffel-1/01-anfang.md'
const source = 'episodes/staffel-1/01-anfang.mp3'

const otherCover = await anImageFile({ color: '#204060' })

/** What the feed says of the recording of the first episode, and the file it leads to. */
const firstRecording = async ({ outputDir, read }: BuiltFolder) => {
  const feed = await read('feed.xml')
  const [, url = '', length] = /<enclosure url="([^"]*\/01-anfang\.[^"]*)" length="(\d+)"/.exec(feed) ?? []
  const path = join(outputDir, new URL(url).pathname)
  return { url, path, length: Number(length), bytes: await readFile(path) }
}

const built = async (changes: Readonly<Record<string, FolderEntry | undefined>> = {}) => {
  const site = await buildFolder(await aShowFolder(changes))
  expect(site.outcome.problems).toEqual([])
  return site
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const sound = (bytes: Uint8Array): Buffer => Buffer.from(bytes).subarray(tagAreaBytes((383 * 1152) / 44_100))

describe('a published MP3', () => {
  test('is a tag and the sound of the source, as long as the feed says', async () => {
    const { bytes, length, path } = await firstRecording(
      await built({ [source]: anMp3({ frames: 383, id3v1: true }) }),
    )
    expect(length).toBe(bytes.length)
    expect(statSync(path).nlink).toBe(1)
    expect(sha256(sound(bytes))).toBe(sha256(anMp3({ frames: 383, id3v2: undefined })))
  })

  test('says what the episode says', async () => {
    const chapters =
      '[{ start: "00:00", title: Begrüßung, url: "https://example.org/" }, { start: "00:05", title: Die Sache, image: bild.jpg }]'
    const { bytes } = await firstRecording(
      await built({
        [episode]: anEpisodeFile({ chapters }),
        'episodes/staffel-1/bild.jpg': await anImageFile(),
      }),
    )
    const { common, native, format } = await parseBuffer(bytes, 'audio/mpeg')
    expect(common).toMatchObject({
      title: 'Ein Anfang',
      album: 'Testsendung',
      artist: 'Testredaktion',
      disk: { no: 1 },
      track: { no: 1 },
      podcastId: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d01',
      comment: [{ text: 'Worum es in der Folge geht.', language: 'deu' }],
    })
    expect(format.duration).toBeCloseTo((383 * 1152) / 44_100, 1)
    const [cover] = common.picture ?? []
    expect(cover?.type).toBe('Cover (front)')
    expect(cover?.data.length).toBeLessThanOrEqual(65_536)
    const textsOf = (wanted: string) => native['ID3v2.3']?.filter(({ id }) => id === wanted) ?? []
    expect(textsOf('USLT')).toMatchObject([
      {
        value: {
          language: 'deu',
          text: 'Helene Host: Willkommen im Rathaus.\n\nGerda Gast: Danke für die Einladung.',
        },
      },
    ])
    expect(textsOf('SYLT')).toMatchObject([{ value: { syncText: [{ timestamp: 0 }, { timestamp: 5000 }] } }])
    expect(textsOf('WOAF')).toMatchObject([{ value: 'https://sendung.example/folgen/anfang/' }])
    const [first, second] = parseId3Chapters(bytes)
    expect(first).toEqual({
      startSeconds: 0,
      title: 'Begrüßung',
      url: 'https://example.org/',
      picture: undefined,
    })
    expect(second).toMatchObject({ startSeconds: 5, title: 'Die Sache', picture: { mimeType: 'image/jpeg' } })
    expect(second?.picture?.bytes.length).toBeLessThanOrEqual(10_240)
  })

  test('has the date of the time zone of the show', async () => {
    const { bytes } = await firstRecording(
      await built({ [episode]: anEpisodeFile({ date: '2021-11-09 00:30' }) }),
    )
    const { native } = await parseBuffer(bytes, 'audio/mpeg')
    const values = native['ID3v2.3']
      ?.filter(({ id }) => id === 'TYER' || id === 'TDAT')
      .map(({ value }) => value)
    expect(values).toEqual(['2021', '0911'])
  })

  test('keeps its length where the transcript does not fit into its tag', async () => {
    const words = 'Viele Wörter, die niemand in zehn Sekunden spricht. '.repeat(4000)
    const transcript = `WEBVTT\n\n00:00:00.000 --> 00:00:09.000\n${words}\n`
    const { bytes, length } = await firstRecording(
      await built({ 'transcripts/staffel-1/01-anfang.vtt': transcript }),
    )
    expect(bytes.length).toBe(length)
    expect(length).toBe((await firstRecording(await built())).length)
    const { common } = await parseBuffer(bytes, 'audio/mpeg')
    expect(common.title).toBe('Ein Anfang')
    expect(common.lyrics).toBeUndefined()
  })
})

test('an M4A is published as it is', async () => {
  const m4a = anM4a({ frames: 431 })
  const changes = { [source]: undefined, 'episodes/staffel-1/01-anfang.m4a': m4a }
  const { bytes, length } = await firstRecording(
    await built({ ...changes, [episode]: anEpisodeFile({ audio: '01-anfang.m4a' }) }),
  )
  expect(bytes.equals(m4a)).toBe(true)
  expect(length).toBe(m4a.length)
})

test('a corrected title keeps address and length, a new cut changes the address', async () => {
  const site = await built()
  const before = await firstRecording(site)
  await site.content.add({ [episode]: anEpisodeFile({ title: 'Ein ganz anderer, längerer Anfang' }) })
  await site.rebuild()
  const after = await firstRecording(site)
  expect([after.url, after.length]).toEqual([before.url, before.length])
  expect(sound(after.bytes).equals(sound(before.bytes))).toBe(true)
  expect((await parseBuffer(after.bytes, 'audio/mpeg')).common.title).toBe(
    'Ein ganz anderer, längerer Anfang',
  )
  await site.content.add({ [source]: anMp3({ frames: 384, bitratesKbps: [80] }) })
  await site.rebuild()
  expect((await firstRecording(site)).url).not.toBe(before.url)
})

test('new tags of the editors change nothing that is published', async () => {
  const site = await built()
  const before = await firstRecording(site)
  await site.content.add({
    [source]: anMp3({ frames: 383, id3v2: { version: 3, title: 'Neu', paddingBytes: 99 } }),
  })
  await site.rebuild()
  const after = await firstRecording(site)
  expect(after.url).toBe(before.url)
  expect(after.bytes.equals(before.bytes)).toBe(true)
})

describe('the next build', () => {
  const changes: readonly (readonly [string, Readonly<Record<string, FolderEntry>>])[] = [
    ['the title', { [episode]: anEpisodeFile({ title: 'Anders' }) }],
    ['the chapters', { [episode]: anEpisodeFile({ chapters: '["00:00 Nur eins"]' }) }],
    ['the guid', { [episode]: anEpisodeFile({ guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d99' }) }],
    ['the show', { 'episodes/show.yaml': aShowFile('Testsendung', 'Prüfsendung') }],
    ['the cover', { 'episodes/cover.jpg': otherCover }],
    [
      'the transcript',
      { 'transcripts/staffel-1/01-anfang.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.000\nKorrigiert.\n' },
    ],
  ]

  test('links a recording as long as nothing in it changed', async () => {
    const site = await built()
    const first = await firstRecording(site)
    const inode = statSync(first.path).ino
    await site.content.add({ 'episodes/staffel-1/02-mitte.mp3': anMp3({ frames: 390 }) })
    await site.rebuild()
    expect(statSync(first.path).ino).toBe(inode)
  })

  test.each(changes)('writes it anew where %s changed', async (_what, change) => {
    const site = await built()
    const before = await firstRecording(site)
    const inode = statSync(before.path).ino
    await site.content.add(change)
    await site.rebuild()
    const after = await firstRecording(site)
    expect(statSync(after.path).ino).not.toBe(inode)
    expect(after.bytes.equals(before.bytes)).toBe(false)
    expect([after.url, after.length]).toEqual([before.url, before.length])
    const written = statSync(after.path).ino
    await site.rebuild()
    expect(statSync(after.path).ino).toBe(written)
  })

  test('writes it anew where the old one is damaged or nobody knows what it was made from', async () => {
    const site = await built()
    const { path, bytes } = await firstRecording(site)
    writeFileSync(path, bytes.subarray(0, 1000))
    await site.rebuild()
    expect(readFileSync(path).equals(bytes)).toBe(true)
    const inode = statSync(path).ino
    writeFileSync(join(site.outputDir, '.recordings.json'), '{"broken"')
    await site.rebuild()
    expect(statSync(path).ino).not.toBe(inode)
  })

  test('leaves the editors their recording as it was', async () => {
    const site = await built()
    const path = join(site.content.path, source)
    utimesSync(path, 1_600_000_000, 1_600_000_000)
    await site.rebuild()
    expect(sha256(readFileSync(path))).toBe(sha256(anMp3({ frames: 383 })))
    expect(statSync(path)).toMatchObject({ nlink: 1, mtimeMs: 1_600_000_000_000 })
  })
})
