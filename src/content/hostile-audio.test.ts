// Proves that no bytes, however broken, make measuring throw, hang or tell nonsense.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anM4a } from '../testing/an-m4a.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { readAudioFacts } from './read-audio-facts.ts'

let path: string
beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'hostile-audio-')), 'folge.mp3')
})
afterAll(() => rm(join(path, '..'), { recursive: true }))

const isSane = async (bytes: Uint8Array): Promise<void> => {
  await writeFile(path, bytes)
  const { value, faults } = await readAudioFacts(path)
  if (value === undefined) {
    expect(faults).not.toEqual([])
    return
  }
  expect(value.sizeBytes).toBe(bytes.length)
  expect(value.durationSeconds).toBeGreaterThan(0)
  expect(Number.isFinite(value.durationSeconds)).toBe(true)
  expect(value.soundSha256).toMatch(/^[0-9a-f]{64}$/)
}

const mp3s = [
  anMp3(),
  anMp3({ header: 'Xing', bitratesKbps: [64, 128], delay: { start: 576, end: 800 }, id3v1: true }),
  anMp3({
    header: 'VBRI',
    sampleRate: 22_050,
    channels: 2,
    id3v2: { version: 2, title: 'x', paddingBytes: 50 },
  }),
]
const m4as = [anM4a({ priming: 1024, title: 'Stille' }), anM4a({ soundFirst: true })]

interface Change {
  /** Where, from 0 for the start to 1 for the end. */
  readonly at: number
  readonly bytes: Uint8Array
  readonly removed: number
}

const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 12 }),
    removed: fc.nat({ max: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
)

const changed = (bytes: Uint8Array, list: readonly Change[]): Uint8Array =>
  list.reduce<Uint8Array>((before, { at, bytes: inserted, removed }) => {
    const place = Math.floor(at * before.length)
    return Uint8Array.from([...before.slice(0, place), ...inserted, ...before.slice(place + removed)])
  }, bytes)

const runs = { numRuns: 150 }

test('any bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), isSane), runs)
})

test('any bytes behind the first bytes of a recording', async () => {
  const starts = fc.constantFrom(...[...mp3s, ...m4as].map((bytes) => bytes.slice(0, 40)))
  const property = fc.asyncProperty(starts, fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
    isSane(Uint8Array.from([...start, ...rest])),
  )
  await fc.assert(property, runs)
})

test('MP3 files in which bytes are changed, missing or inserted', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...mp3s), changes, (bytes, list) =>
    isSane(changed(bytes, list)),
  )
  await fc.assert(property, runs)
})

test('M4A files in which bytes of the tables are changed', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...m4as), changes, (bytes, list) =>
    isSane(changed(bytes, list)),
  )
  await fc.assert(property, runs)
})

test('MP3 and M4A files cut anywhere', async () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const property = fc.asyncProperty(fc.constantFrom(...mp3s, ...m4as), part, (bytes, length) =>
    isSane(bytes.slice(0, 1 + Math.floor(length * (bytes.length - 1)))),
  )
  await fc.assert(property, runs)
})

test('files of nothing but tags, boxes or starts of frames come to an end', async () => {
  const repeated = (length: number, unit: readonly number[]): Uint8Array =>
    Uint8Array.from({ length }, (_, index) => unit[index % unit.length] ?? 0)
  await isSane(repeated(1e6, [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]))
  await isSane(repeated(1e6, [0xff, 0xfb, 0x52, 0xc0]))
  await isSane(repeated(1e6, [0xff, 0xfb, 0x52, 0xc0, 0x49, 0x44, 0x33]))
  await isSane(Buffer.concat([anMp3(), repeated(1e6, [0x49])]))
  await isSane(repeated(1e5, [0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70]))
})
