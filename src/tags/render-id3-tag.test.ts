// Proves that tags have the layout of the standard and the length asked for, and that others read them.
import fc from 'fast-check'
import { parseBuffer } from 'music-metadata'
import { describe, expect, test } from 'vitest'
import { anId3Chapter, anId3Picture, someId3Facts } from '../testing/some-id3-facts.ts'
import type { Id3Facts } from './id3-facts.ts'
import { renderId3Tag } from './render-id3-tag.ts'
import { tagAreaBytes } from './tag-area.ts'

const area = 16_384

const tagOf = (changes: Partial<Id3Facts>, areaBytes = area) => renderId3Tag(someId3Facts(changes), areaBytes)

const contains = (bytes: Uint8Array, wanted: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(wanted, 'latin1'))

/** Words of two letters are bytes, everything in quotes is ASCII. */
const bytesOf = (layout: string): string =>
  [...layout.matchAll(/'([^']*)'|([0-9a-f]{2})\b/g)]
    .map(([, text, byte]) => (text === undefined ? byte : Buffer.from(text, 'latin1').toString('hex')))
    .join('')

describe('the layout', () => {
  // Header and frames: https://id3.org/id3v2.3.0; chapters: https://id3.org/id3v2-chapters-1.0. Counted by hand.
  const layout = `
    'ID3' 03 00  00  00 00 04 6c
    'TIT2' 00 00 00 07  00 00  00 'Anfang'
    'TALB' 00 00 00 0a  00 00  00 'Rebellion'
    'TPE1' 00 00 00 0a  00 00  00 'Redaktion'
    'TPE2' 00 00 00 0a  00 00  00 'Redaktion'
    'TCON' 00 00 00 08  00 00  00 'Podcast'
    'TYER' 00 00 00 05  00 00  00 '2026'
    'TDAT' 00 00 00 05  00 00  00 '1403'
    'TPOS' 00 00 00 02  00 00  00 '1'
    'TRCK' 00 00 00 02  00 00  00 '2'
    'TLAN' 00 00 00 04  00 00  00 'deu'
    'TLEN' 00 00 00 06  00 00  00 '60000'
    'WOAF' 00 00 00 16  00 00  'https://example.org/f/'
    'WOAS' 00 00 00 14  00 00  'https://example.org/'
    'PCST' 00 00 00 04  00 00  00 00 00 00
    'TGID' 00 00 00 02  00 00  00 'g'
    'COMM' 00 00 00 0e  00 00  01 'deu'  ff fe  00 00  ff fe  d6 00  6c 00
    'CTOC' 00 00 00 1c  00 00  'toc' 00  03  01  'chp0' 00
      'TIT2' 00 00 00 07  00 00  00 'Anfang'
    'CHAP' 00 00 00 60  00 00  'chp0' 00  00 00 05 dc  00 00 ea 60  ff ff ff ff  ff ff ff ff
      'TIT2' 00 00 00 05  00 00  01  ff fe  c4 00
      'WXXX' 00 00 00 16  00 00  00  00  'https://example.org/'
      'APIC' 00 00 00 12  00 00  00  'image/jpeg' 00  03  00  ff d8 ff e0
    'USLT' 00 00 00 08  00 00  00 'deu'  00  'Hi!'
    'SYLT' 00 00 00 0f  00 00  00 'deu'  02  02  00  'Hi!' 00  00 00 07 d0`

  test('is that of the standard, byte by byte', () => {
    const { bytes } = tagOf(
      {
        episodeUrl: 'https://example.org/f/',
        guid: 'g',
        summary: 'Öl',
        chapters: [{ startSeconds: 1.5, title: 'Ä', url: 'https://example.org/', picture: anId3Picture(4) }],
        transcript: 'Hi!',
        timedLines: [{ startSeconds: 2, text: 'Hi!' }],
      },
      630,
    )
    expect(Buffer.from(bytes).toString('hex')).toBe(bytesOf(layout).padEnd(2 * 630, '0'))
  })
})

describe('the length', () => {
  test('is the one that was asked for, whatever is written', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 })
    const facts = fc.record({
      title: anyText,
      showTitle: anyText,
      summary: anyText,
      language: anyText,
      publishedOn: anyText,
      guid: anyText,
      episodeUrl: fc.oneof(anyText, fc.webUrl()),
      durationSeconds: fc.double(),
      chapters: fc.array(
        fc.record({
          startSeconds: fc.double(),
          title: anyText,
          url: fc.option(anyText, { nil: undefined }),
          picture: fc.option(fc.integer({ min: 4, max: 500 }).map(anId3Picture), { nil: undefined }),
        }),
        { maxLength: 5 },
      ),
      transcript: anyText,
      timedLines: fc.array(fc.record({ startSeconds: fc.double(), text: anyText }), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(facts, fc.integer({ min: 20, max: 3000 }), (changes, areaBytes) => {
        const { bytes } = tagOf(changes, areaBytes)
        expect(bytes.length).toBe(areaBytes)
        expect(bytes.subarray(-10)).toEqual(new Uint8Array(10))
        expect(tagOf(changes, areaBytes).bytes).toEqual(bytes)
      }),
    )
  })

  test('is announced in the header, with seven bits a byte', () => {
    const { bytes } = tagOf({}, 344_064)
    expect([...bytes.subarray(6, 10)]).toEqual([0, 20, 127, 118])
    expect(20 * 2 ** 14 + 127 * 2 ** 7 + 118).toBe(344_064 - 10)
  })

  test.each([19, 0, -1, 100.5, Number.NaN, 2 ** 28])('cannot be %d', (areaBytes) => {
    expect(() => tagOf({}, areaBytes)).toThrow(RangeError)
  })
})

describe('what does not fit', () => {
  const spoken = (characters: number) => ({
    transcript: 'x'.repeat(characters),
    timedLines: [{ startSeconds: 0, text: 'y'.repeat(characters) }],
  })

  test('is left out from the end: first the text with times, then the text', () => {
    expect(tagOf(spoken(6000)).leftOut).toEqual([])
    expect(tagOf(spoken(10_000)).leftOut).toEqual(['timed-transcript'])
    expect(tagOf(spoken(20_000)).leftOut).toEqual(['transcript', 'timed-transcript'])
  })

  test('gives way to what is more important', () => {
    const cover = anId3Picture(9000)
    const chapters = [anId3Chapter({ picture: anId3Picture(9000) })]
    const { bytes, leftOut } = tagOf({ cover, chapters, ...spoken(6000) })
    expect(leftOut).toEqual(['chapter-pictures', 'timed-transcript'])
    expect(contains(bytes, 'CHAP')).toBe(true)
  })

  test('does not keep out what is shorter and comes later', () => {
    expect(tagOf({ cover: anId3Picture(20_000), transcript: 'Guten Tag' }).leftOut).toEqual(['cover'])
    expect(tagOf({ title: 'x'.repeat(20_000), summary: 'Kurz' }).leftOut).toEqual(['names'])
  })

  test('takes pictures along where their chapters are left out', () => {
    const chapters = [anId3Chapter({ title: 'x'.repeat(20_000), picture: anId3Picture(4) })]
    expect(tagOf({ chapters }).leftOut).toEqual(['chapters', 'chapter-pictures'])
  })

  test('are chapters after the 255th, since a table of contents counts in one byte', async () => {
    const chapters = Array.from({ length: 300 }, (_, startSeconds) => anId3Chapter({ startSeconds }))
    const { bytes, leftOut } = tagOf({ chapters }, 65_536)
    expect(leftOut).toEqual(['chapters-after-255'])
    const { native } = await parseBuffer(bytes, 'audio/mpeg')
    expect(native['ID3v2.3']?.filter(({ id }) => id === 'CHAP')).toHaveLength(255)
  })

  test('is nothing in an hour of speech with cover and chapters', () => {
    const line = 'Überall wird gesprochen, und dieser Satz hat etwa achtzig Zeichen, wie sie oft sind.'
    const timedLines = Array.from({ length: 820 }, (_, index) => ({ startSeconds: index * 4, text: line }))
    const chapters = Array.from({ length: 20 }, (_, index) =>
      anId3Chapter({ startSeconds: index * 180, picture: index < 3 ? anId3Picture(6000) : undefined }),
    )
    const transcript = timedLines.map(({ text }) => text).join('\n')
    const facts = { durationSeconds: 3600, chapters, cover: anId3Picture(28_000), transcript }
    expect(tagOf({ ...facts, timedLines }, tagAreaBytes(3600)).leftOut).toEqual([])
    expect(tagOf({ ...facts, cover: anId3Picture(65_536) }, tagAreaBytes(3600)).leftOut).toEqual([])
  })
})

describe('text', () => {
  const title = async (changes: Partial<Id3Facts>) =>
    (await parseBuffer(tagOf(changes).bytes, 'audio/mpeg')).common.title

  test('loses what would end it or what no app shows', async () => {
    expect(await title({ title: 'A\u0000B\u0007C\u0085D\ufeffE\ud800F\n\nG' })).toBe('ABC DEF G')
  })

  test('keeps every character there is', async () => {
    expect(await title({ title: 'Grüße 🎙 „日本“' })).toBe('Grüße 🎙 „日本“')
  })

  test('keeps line breaks where a tag may have them', async () => {
    const { common } = await parseBuffer(tagOf({ summary: 'Eins\r\nzwei\rdrei' }).bytes, 'audio/mpeg')
    expect(common.comment?.[0]?.text).toBe('Eins\nzwei\ndrei')
  })

  test('is left away where it is empty', () => {
    const { bytes, leftOut } = tagOf({ title: ' \u0000 ', seasonNumber: undefined, language: '' })
    expect(['TIT2', 'TPOS', 'TLAN', 'COMM', 'USLT', 'CTOC'].filter((name) => contains(bytes, name))).toEqual(
      [],
    )
    expect(leftOut).toEqual([])
  })

  test('that is no web address becomes no link', () => {
    const chapters = [anId3Chapter({ url: 'javascript:alert(1)' })]
    expect(contains(tagOf({ chapters, episodeUrl: 'x\u0000y' }).bytes, 'javascript')).toBe(false)
    expect(contains(tagOf({ episodeUrl: 'x\u0000y' }).bytes, 'WOAF')).toBe(false)
  })
})

describe('times', () => {
  const chaptersOf = async (changes: Partial<Id3Facts>) => {
    const { native } = await parseBuffer(tagOf(changes).bytes, 'audio/mpeg')
    return native['ID3v2.3']?.filter(({ id }) => id === 'CHAP').map(({ value }) => value)
  }

  test('of chapters behind the end of the sound do not run backwards', async () => {
    const chapters = [anId3Chapter({ startSeconds: 61 }), anId3Chapter({ startSeconds: 62 })]
    expect(await chaptersOf({ chapters, durationSeconds: 60 })).toMatchObject([
      { info: { startTime: 61_000, endTime: 62_000 } },
      { info: { startTime: 62_000, endTime: 62_000 } },
    ])
  })

  test('that no tag can hold stay in their bounds, and none means unknown', async () => {
    const chapters = [anId3Chapter({ startSeconds: -1 }), anId3Chapter({ startSeconds: 1e9 })]
    expect(await chaptersOf({ chapters })).toMatchObject([
      { info: { startTime: 0, endTime: 2 ** 32 - 2 } },
      { info: { startTime: 2 ** 32 - 2, endTime: 2 ** 32 - 2 } },
    ])
  })

  test('of text come in order', async () => {
    const timedLines = [
      { startSeconds: 2, text: 'B' },
      { startSeconds: 1, text: 'A' },
    ]
    const { native } = await parseBuffer(tagOf({ timedLines }).bytes, 'audio/mpeg')
    const text = native['ID3v2.3']?.find(({ id }) => id === 'SYLT')?.value
    expect(text).toMatchObject({ syncText: [{ text: 'A' }, { text: 'B' }] })
  })
})

test('music-metadata reads everything back', async () => {
  const facts = someId3Facts({
    title: 'Über „Beteiligung“',
    summary: 'Worum es geht.',
    chapters: [
      anId3Chapter({ startSeconds: 30.25, title: 'Später', picture: anId3Picture(40) }),
      anId3Chapter({ url: 'https://example.org/a?b=c+d' }),
    ],
    cover: anId3Picture(50),
    transcript: 'Guten Tag.\nSchön!',
    timedLines: [{ startSeconds: 1.5, text: 'Guten Tag.' }],
  })
  const { common, native } = await parseBuffer(renderId3Tag(facts, area).bytes, 'audio/mpeg')
  expect(common).toMatchObject({
    title: facts.title,
    album: 'Rebellion',
    artist: 'Redaktion',
    genre: ['Podcast'],
    disk: { no: 1 },
    track: { no: 2 },
    podcastId: 'folge-2',
  })
  expect(common.picture?.[0]).toMatchObject({ format: 'image/jpeg', type: 'Cover (front)' })
  expect(common.picture?.[0]?.data).toEqual(anId3Picture(50).bytes)
  const nativeOf = (wanted: string) =>
    native['ID3v2.3']?.filter(({ id }) => id === wanted).map(({ value }) => value)
  expect(nativeOf('USLT')).toEqual([{ language: 'deu', descriptor: '', text: facts.transcript }])
  expect(nativeOf('SYLT')).toMatchObject([{ syncText: [{ text: 'Guten Tag.', timestamp: 1500 }] }])
  expect(nativeOf('CTOC')).toMatchObject([
    { flags: { topLevel: true, ordered: true }, childElementIds: ['chp0', 'chp1'] },
  ])
  expect(nativeOf('CHAP')).toMatchObject([
    {
      label: 'chp0',
      info: { startTime: 0, endTime: 30_250 },
      frames: new Map<string, unknown>([
        ['TIT2', 'Begrüßung'],
        ['WXXX', { description: '', url: 'https://example.org/a?b=c+d' }],
      ]),
    },
    { label: 'chp1', info: { startTime: 30_250, endTime: 60_000 } },
  ])
})
