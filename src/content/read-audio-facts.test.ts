// Proves that recordings are measured exactly, whoever wrote them.
import { createHash } from 'node:crypto'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderId3Tag } from '../tags/render-id3-tag.ts'
import { anM4a } from '../testing/an-m4a.ts'
import type { Mp3Options } from '../testing/an-mp3.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { anId3Chapter, someId3Facts } from '../testing/some-id3-facts.ts'
import { readAudioFacts } from './read-audio-facts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audio-facts-'))
})
afterAll(() => rm(folder, { recursive: true }))

const measured = async (bytes: Uint8Array, name: string) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return readAudioFacts(path)
}
const mp3 = (options: Mp3Options, ...more: readonly Uint8Array[]) =>
  measured(Buffer.concat([anMp3(options), ...more]), 'folge.mp3')
const tag = (text: string, length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  bytes.set(new TextEncoder().encode(text))
  return bytes
}

describe('the length of an MP3', () => {
  const rates = [
    [44_100, 1152],
    [48_000, 1152],
    [32_000, 1152],
    [22_050, 576],
    [24_000, 576],
    [16_000, 576],
    [11_025, 576],
    [12_000, 576],
    [8_000, 576],
  ] as const
  test.each(rates)('at %i Hz is the number of frames times %i samples', async (sampleRate, samples) => {
    for (const channels of [1, 2] as const) {
      const { value } = await mp3({ frames: 200, sampleRate, channels })
      expect(value?.durationSeconds).toBeCloseTo((200 * samples) / sampleRate, 9)
    }
  })

  test.each(['Info', 'Xing', 'VBRI', 'none'] as const)(
    'does not depend on its header: %s',
    async (header) => {
      const bitratesKbps = [128, 64, 320]
      const { value } = await mp3({ frames: 500, header, bitratesKbps, channels: 2 })
      expect(value?.durationSeconds).toBeCloseTo((500 * 1152) / 44_100, 9)
    },
  )

  test('leaves out the samples that the encoder added', async () => {
    const { value } = await mp3({ frames: 100, delay: { start: 576, end: 1000 } })
    expect(value?.durationSeconds).toBeCloseTo((100 * 1152 - 1576) / 44_100, 9)
  })

  test('does not believe an encoder about a stream that was put together later', async () => {
    const { value } = await mp3({ frames: 100, announcedFrames: 50, delay: { start: 576, end: 1000 } })
    expect(value?.durationSeconds).toBeCloseTo((100 * 1152) / 44_100, 9)
  })

  test('does not depend on tags', async () => {
    for (const version of [2, 3, 4] as const) {
      const { value, faults } = await mp3({
        frames: 50,
        id3v2: { version, title: 'Stille', paddingBytes: 3000 },
        id3v1: true,
      })
      expect(value?.durationSeconds).toBeCloseTo((50 * 1152) / 44_100, 9)
      expect(faults).toEqual([])
    }
  })
})

test('size and kind are those of the file', async () => {
  const bytes = anMp3()
  expect(await measured(bytes, 'folge.mp3')).toMatchObject({
    value: { sizeBytes: bytes.length, mimeType: 'audio/mpeg' },
    faults: [],
  })
  const m4a = anM4a()
  expect(await measured(m4a, 'folge.m4a')).toMatchObject({
    value: { sizeBytes: m4a.length, mimeType: 'audio/x-m4a' },
    faults: [],
  })
})

describe('the digest of the sound', () => {
  const digest = async (options: Mp3Options, ...more: readonly Uint8Array[]) =>
    (await mp3(options, ...more)).value?.soundSha256

  test('stays the same when an MP3 is tagged anew', async () => {
    const bare = await digest({ id3v2: undefined })
    expect(bare).toMatch(/^[0-9a-f]{64}$/)
    expect(await digest({ id3v2: { version: 3, title: 'Ein Titel', paddingBytes: 999 } })).toBe(bare)
    expect(await digest({ id3v1: true })).toBe(bare)
    expect(await digest({ id3v1: true }, tag('TAG', 128))).toBe(bare)
  })

  test('contains neither APEv2 nor Lyrics3 nor ID3v2 behind the sound, and these are no damage', async () => {
    const bare = await digest({ id3v2: undefined })
    const ape = tag('APETAGEX', 32)
    new DataView(ape.buffer).setUint32(12, 32 + 4000, true)
    const footer = tag('3DI', 10)
    footer.set([4, 0, 0x10, 0, 0, 31, 32], 3)
    for (const behind of [
      [tag('key', 4000), ape],
      [tag('key', 4000), ape, tag('TAG', 128)],
      [tag('LYRICSBEGIN', 4000), tag('004000LYRICS200', 15)],
      [tag('ID3', 4010), footer],
    ]) {
      const { value, faults } = await mp3({}, ...behind)
      expect(value?.soundSha256).toBe(bare)
      expect(faults).toEqual([])
    }
  })

  test('changes with the sound', async () => {
    expect(await digest({ frames: 40 })).not.toBe(await digest({ frames: 39 }))
    expect(await digest({ bitratesKbps: [96] })).not.toBe(await digest({ bitratesKbps: [64] }))
  })

  test('of an M4A stays the same whatever its title, and wherever its tables stand', async () => {
    const bare = (await measured(anM4a(), 'a.m4a')).value?.soundSha256
    expect((await measured(anM4a({ title: 'Ein Titel' }), 'a.m4a')).value?.soundSha256).toBe(bare)
    expect((await measured(anM4a({ soundFirst: true }), 'a.m4a')).value?.soundSha256).toBe(bare)
    expect((await measured(anM4a({ frames: 44 }), 'a.m4a')).value?.soundSha256).not.toBe(bare)
  })
})

describe('where the sound of an MP3 lies', () => {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const bare = anMp3({ id3v2: undefined })

  test('is told so that address and length follow from the same bytes', async () => {
    const zeros = new Uint8Array(3000)
    const titled = anMp3({ id3v2: { version: 3, title: 'Ein Titel' } })
    for (const parts of [
      [bare],
      [titled],
      [titled.subarray(0, titled.length - bare.length), zeros, bare],
      [titled, zeros],
      [titled, tag('TAG', 128)],
      [titled, bare.subarray(0, 20)],
      [titled, tag('TAG', 100), tag('ID3', 10)],
    ]) {
      const bytes = Buffer.concat(parts)
      const { value } = await measured(bytes, 'folge.mp3')
      const { startBytes = 0, endBytes = 0 } = value?.sound ?? {}
      expect(Buffer.from(bytes.subarray(startBytes, endBytes)).equals(bare)).toBe(true)
      expect(value?.soundSha256).toBe(sha256(bare))
    }
  })

  test('spans everything between its first and its last frame', async () => {
    const between = tag('ID3', 10)
    const joined = Buffer.concat([bare, between, bare])
    const { value } = await measured(Buffer.concat([joined, new Uint8Array(50)]), 'folge.mp3')
    expect(value).toMatchObject({
      sound: { startBytes: 0, endBytes: joined.length },
      soundSha256: sha256(joined),
    })
  })

  test('is the same in whatever pieces it is read', async () => {
    const long = anMp3({ frames: 12_000, bitratesKbps: [128] })
    const bytes = Buffer.concat([new Uint8Array(10), long, tag('junk', 5000), long, new Uint8Array(7)])
    const { value } = await measured(bytes.subarray(10), 'folge.mp3')
    const { startBytes = 0, endBytes = 0 } = value?.sound ?? {}
    expect(endBytes).toBe(bytes.length - 10 - 7)
    expect(value?.soundSha256).toBe(sha256(bytes.subarray(10 + startBytes, 10 + endBytes)))
  })

  test('is not told of an M4A, which is published as it is', async () => {
    expect((await measured(anM4a(), 'a.m4a')).value?.sound).toBeUndefined()
  })
})

describe('chapters that a program wrote into an MP3', () => {
  const chaptersOf = async (chapters: Parameters<typeof anId3Chapter>[0][]) => {
    const facts = someId3Facts({ chapters: chapters.map((changes) => anId3Chapter(changes)) })
    const bytes = Buffer.concat([renderId3Tag(facts, 20_000).bytes, anMp3({ frames: 383, id3v2: undefined })])
    const { value, faults } = await measured(bytes, 'folge.mp3')
    expect(faults).toEqual([])
    return value?.chapters
  }

  test('are found, in order of time', async () => {
    const url = 'https://example.org/'
    expect(await chaptersOf([{ startSeconds: 4.5, title: 'Die Sache', url }, {}])).toEqual([
      { startSeconds: 0, title: 'Begrüßung', url: undefined, image: undefined },
      { startSeconds: 4.5, title: 'Die Sache', url, image: undefined },
    ])
  })

  test('are left out where no list could hold them', async () => {
    const chapters = await chaptersOf([
      { title: 'Zuerst' },
      { startSeconds: 0.5, title: 'In derselben Sekunde' },
      { startSeconds: 3, title: 'x'.repeat(256) },
      { startSeconds: 10.1, title: 'Nach dem Ende' },
    ])
    expect(chapters?.map(({ title }) => title)).toEqual(['Zuerst'])
  })

  test('are none where there are none', async () => {
    expect((await measured(anMp3(), 'folge.mp3')).value?.chapters).toEqual([])
    expect((await measured(anM4a(), 'a.m4a')).value?.chapters).toEqual([])
  })
})

test('the length of an M4A leaves out what its edit list leaves out', async () => {
  const whole = await measured(anM4a({ frames: 100 }), 'a.m4a')
  expect(whole.value?.durationSeconds).toBeCloseTo((100 * 1024) / 44_100, 9)
  const edited = await measured(anM4a({ frames: 100, priming: 2112, sampleRate: 48_000 }), 'a.m4a')
  expect(edited.value?.durationSeconds).toBeCloseTo((100 * 1024 - 2112) / 48_000, 9)
})

test('the length of an M4A from iTunes is the one that iTunes wrote', async () => {
  const { value } = await measured(anM4a({ frames: 100, playedSamples: 100_000 }), 'a.m4a')
  expect(value?.durationSeconds).toBeCloseTo(100_000 / 44_100, 9)
  const wrong = await measured(anM4a({ frames: 100, playedSamples: 900_000 }), 'a.m4a')
  expect(wrong.value?.durationSeconds).toBeCloseTo((100 * 1024) / 44_100, 9)
})

test('a recording that grows while it is read is not believed', async () => {
  const path = join(folder, 'wachsend.mp3')
  await writeFile(path, anMp3({ frames: 60_000 }))
  const reading = readAudioFacts(path)
  const growing = appendFile(path, anMp3())
  const [{ value, faults }] = await Promise.all([reading, growing])
  expect(value).toBeUndefined()
  expect(faults).toMatchObject([{ code: 'audio-changing' }])
})

test('a recording is recognised behind a tag that is padded beyond its length', async () => {
  const bytes = Buffer.concat([
    anMp3({ frames: 0, header: 'none' }),
    new Uint8Array(700),
    anMp3({ id3v2: undefined }),
  ])
  const { value, faults } = await measured(bytes, 'folge.mp3')
  expect(value?.durationSeconds).toBeCloseTo((39 * 1152) / 44_100, 9)
  expect(faults).toEqual([])
})

test('two recordings in one file are as long as both', async () => {
  const { value, faults } = await mp3({ frames: 100, header: 'none' }, anMp3({ frames: 100, header: 'none' }))
  expect(value?.durationSeconds).toBeCloseTo((200 * 1152) / 44_100, 9)
  expect(faults).toEqual([])
})
