// Reads the chapters inside of M4A files, as programs write them and as nobody should.
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anM4a, type M4aOptions, text } from '../testing/an-m4a.ts'
import { folderOf } from '../testing/folder-of.ts'
import { chapterTrack, neroList } from '../testing/m4a-chapters.ts'
import { chaptersInM4a } from './chapters-in-m4a.ts'
import { readAudioFacts } from './read-audio-facts.ts'

const titles = { 0: 'Begrüßung', 2: 'Was heißt „echt“?', 5: 'Ausblick' }
const expected = [
  { startSeconds: 0, title: 'Begrüßung', url: undefined, image: undefined },
  { startSeconds: 2, title: 'Was heißt „echt“?', url: undefined, image: undefined },
  { startSeconds: 5, title: 'Ausblick', url: undefined, image: undefined },
]

const read = async (options: M4aOptions) => {
  const folder = await folderOf({ 'a.m4a': anM4a({ frames: 430, ...options }) })
  const { value, faults } = await readAudioFacts(join(folder.path, 'a.m4a'))
  expect(faults).toEqual([])
  return value
}

const utf16 = (value: string): readonly number[] => [
  0xfe,
  0xff,
  ...Array.from(value).flatMap((character) => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 0xff]),
]

test.each([
  ['a list', neroList(titles)],
  ['a list of the first version', neroList(titles, 0)],
  ['a text track', chapterTrack(titles)],
  ['a text track in UTF-16', chapterTrack(titles, utf16)],
])('chapters in %s are those of the recording', async (_, options) => {
  expect((await read(options))?.chapters).toEqual(expected)
})

test('a list counts before a track, and a track that nobody names is none', async () => {
  const track = chapterTrack({ 0: 'Spur', 3: 'Ende' })
  const both: M4aOptions = {
    ...track,
    inMovie: (at) => [...(track.inMovie?.(at) ?? []), ...(neroList(titles).inMovie?.(at) ?? [])],
  }
  expect((await read(both))?.chapters).toEqual(expected)
  expect((await read({ ...track, inTrack: [] }))?.chapters).toEqual([])
})

test('chapters without a title, in the same second, or behind the end are none', async () => {
  const odd = { 0: 'Anfang', 0.5: 'Zu früh', 3: ' ', 500: 'Zu spät' }
  expect((await read(neroList(odd)))?.chapters.map(({ title }) => title)).toEqual(['Anfang'])
})

test('a recording without chapters has none', async () => {
  expect((await read({}))?.chapters).toEqual([])
})

test('a title that is cut off is none', async () => {
  const bytes = anM4a({ frames: 430, ...neroList(titles) })
  const lastTitle = Buffer.from(bytes).indexOf('Ausblick')
  bytes[lastTitle - 1] = 255
  const chapters = await chaptersInM4a(bytes, async () => new Uint8Array())
  expect(chapters.map(({ title }) => title)).toEqual(['Begrüßung', 'Was heißt „echt“?'])
})

test('whatever is broken, reading ends', async () => {
  const files = [neroList(titles), chapterTrack(titles)].map((options) => anM4a(options))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
      fc.nat(),
      async (file, changes, cut) => {
        const bytes = file.slice(0, file.length - (cut % 40))
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const readAt = async (position: number, length: number) => bytes.subarray(position, position + length)
        const chapters = await chaptersInM4a(bytes, readAt)
        expect(chapters.length).toBeLessThanOrEqual(8640)
        for (const { startSeconds, title } of chapters) {
          expect(Number.isFinite(startSeconds)).toBe(true)
          expect(text(title).length).toBeLessThan(3 * 4096)
        }
      },
    ),
    { numRuns: 500 },
  )
})
