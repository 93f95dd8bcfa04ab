// Proves that chapters are found in every kind of tag, and that hostile bytes do no harm.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anId3Chapter, anId3Picture, someId3Facts } from '../testing/some-id3-facts.ts'
import { joinBytes, uint32 } from './join-bytes.ts'
import { parseId3Chapters } from './parse-id3-chapters.ts'
import { renderId3Tag } from './render-id3-tag.ts'

const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

const syncSafe = (value: number) => Uint8Array.from([21, 14, 7, 0].map((shift) => (value >> shift) & 0x7f))

interface Layout {
  readonly version: 3 | 4
  /** The second byte of flags. */
  readonly flags?: number
  readonly size?: Uint8Array
}

const frame = (layout: Layout, name: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const body = joinBytes(content)
  const size = layout.size ?? (layout.version === 4 ? syncSafe : uint32)(body.length)
  return joinBytes([ascii(name), size, Uint8Array.of(0, layout.flags ?? 0), body])
}

const tag = (version: number, flags: number, ...frames: readonly Uint8Array[]): Uint8Array => {
  const body = joinBytes(frames)
  return joinBytes([ascii('ID3'), Uint8Array.of(version, 0, flags), syncSafe(body.length), body])
}

const byte = (value: number) => Uint8Array.of(value)

const chapterContent = (id: string, startMs: number, ...parts: readonly Uint8Array[]) =>
  joinBytes([ascii(`${id}\0`), uint32(startMs), uint32(startMs + 1), new Uint8Array(8).fill(0xff), ...parts])

const chapter = (layout: Layout, id: string, startMs: number, title: string) =>
  frame(layout, 'CHAP', chapterContent(id, startMs, frame(layout, 'TIT2', byte(0), ascii(title))))

const contents = (layout: Layout, id: string, flags: number, ...children: readonly string[]) =>
  frame(
    layout,
    'CTOC',
    ascii(`${id}\0`),
    Uint8Array.of(flags, children.length),
    ascii(children.map((child) => `${child}\0`).join('')),
  )

const unsynchronised = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes].flatMap((value) => (value === 0xff ? [value, 0] : [value])))

const titlesOf = (bytes: Uint8Array) => parseId3Chapters(bytes).map(({ title }) => title)

const v3 = { version: 3 } as const
const v4 = { version: 4 } as const

describe('what the tags of this project say', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/\p{C}|\s/gu, '').trim())
    .filter((text) => text !== '')
  const chapters = fc.uniqueArray(
    fc.record({
      startSeconds: fc.nat(2 ** 32 - 2).map((ms) => ms / 1000),
      title: word,
      url: fc.option(fc.webUrl(), { nil: undefined }),
      picture: fc.option(fc.integer({ min: 4, max: 300 }).map(anId3Picture), { nil: undefined }),
    }),
    { selector: ({ startSeconds }) => startSeconds, maxLength: 12 },
  )

  test('is read back as it was', () => {
    fc.assert(
      fc.property(chapters, (list) => {
        const { bytes, leftOut } = renderId3Tag(someId3Facts({ chapters: list }), 65_536)
        expect(leftOut).toEqual([])
        expect(parseId3Chapters(bytes)).toEqual(list.toSorted((a, b) => a.startSeconds - b.startSeconds))
      }),
    )
  })
})

describe('text', () => {
  test.each([
    ['ISO-8859-1', 0, Uint8Array.of(0xdc, 0x62, 0x65, 0x72), 'Über'],
    ['UTF-16 with its mark', 1, utf16('\ufeffÜber „alles“ 🎙'), 'Über „alles“ 🎙'],
    ['UTF-16 the other way round', 1, utf16be('\ufeffÜber 🎙'), 'Über 🎙'],
    ['UTF-16 without its mark', 1, utf16('Über'), 'Über'],
    ['UTF-16, big-endian', 2, utf16be('Über'), 'Über'],
    ['UTF-8', 3, Uint8Array.from(Buffer.from('Über 🎙')), 'Über 🎙'],
    ['several values', 3, ascii('Eins\0zwei'), 'Eins'],
    ['several lines', 3, ascii('Eins\nzwei\0'), 'Eins zwei'],
  ])('is understood in %s', (_, encoding, bytes, title) => {
    const part = frame(v4, 'TIT2', byte(encoding), bytes)
    expect(titlesOf(tag(4, 0, frame(v4, 'CHAP', chapterContent('a', 0, part))))).toEqual([title])
  })

  test('in an encoding that there is not is no title', () => {
    const part = frame(v4, 'TIT2', byte(4), ascii('Eins'))
    expect(titlesOf(tag(4, 0, frame(v4, 'CHAP', chapterContent('a', 0, part))))).toEqual([])
  })
})

describe('links and pictures', () => {
  const parsed = (...parts: readonly Uint8Array[]) =>
    parseId3Chapters(
      tag(4, 0, frame(v4, 'CHAP', chapterContent('a', 0, frame(v4, 'TIT2', byte(3), ascii('A')), ...parts))),
    )[0]
  const url = 'https://example.org/a'

  test.each([
    ['behind a description', joinBytes([byte(3), ascii('Mehr\0'), ascii(url)])],
    ['behind a description in UTF-16', joinBytes([byte(1), utf16('\ufeffMehr\0'), ascii(url)])],
    ['where it is UTF-16 against the rule', joinBytes([byte(1), utf16('\ufeff\0'), utf16(`\ufeff${url}`)])],
    ['and ends at a zero', joinBytes([byte(0), ascii('\0'), ascii(`${url}\0rest`)])],
  ])('finds an address %s', (_, content) => {
    expect(parsed(frame(v4, 'WXXX', content))?.url).toBe(url)
  })

  test.each(['javascript:alert(1)', 'nirgendwo', ''])('takes %j for no address', (address) => {
    expect(parsed(frame(v4, 'WXXX', byte(0), ascii(`\0${address}`)))?.url).toBeUndefined()
  })

  const { bytes } = anId3Picture(30)
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)

  test.each([
    [
      'JPEG',
      joinBytes([byte(0), ascii('image/jpg\0'), byte(3), ascii('Bild\0'), bytes]),
      'image/jpeg',
      bytes,
    ],
    ['PNG', joinBytes([byte(1), ascii('PNG\0'), byte(0), utf16('\ufeff\0'), png]), 'image/png', png],
  ])('tells a %s by its bytes', (_, content, mimeType, picture) => {
    expect(parsed(frame(v4, 'APIC', content))?.picture).toEqual({ mimeType, bytes: picture })
  })

  test('takes an address or another format for no picture', () => {
    const link = joinBytes([byte(0), ascii('-->\0'), byte(3), ascii('\0https://example.org/a.jpg')])
    expect(parsed(frame(v4, 'APIC', link))?.picture).toBeUndefined()
    expect(parsed(frame(v4, 'APIC', byte(0)))?.picture).toBeUndefined()
  })
})

describe('the order', () => {
  const abc = [chapter(v3, 'c', 9000, 'C'), chapter(v3, 'a', 0, 'A'), chapter(v3, 'b', 5000, 'B')]

  test('is that of time, not of the file', () => {
    expect(titlesOf(tag(3, 0, ...abc))).toEqual(['A', 'B', 'C'])
  })

  test('knows only what a table of contents lists', () => {
    expect(titlesOf(tag(3, 0, contents(v3, 'toc', 3, 'c', 'a'), ...abc))).toEqual(['A', 'C'])
  })

  test('follows tables inside tables, even where they contain each other', () => {
    const tables = [contents(v3, 'toc', 3, 'c', 'inner'), contents(v3, 'inner', 1, 'a', 'toc', 'inner')]
    expect(titlesOf(tag(3, 0, ...tables, ...abc))).toEqual(['A', 'C'])
  })

  test('passes over a table that nothing leads to', () => {
    const tables = [contents(v3, 'toc', 3, 'c'), contents(v3, 'lost', 1, 'a')]
    expect(titlesOf(tag(3, 0, ...tables, ...abc))).toEqual(['C'])
  })

  test('takes every chapter where the table lists none that there is', () => {
    expect(titlesOf(tag(3, 0, contents(v3, 'toc', 3, 'x'), ...abc))).toEqual(['A', 'B', 'C'])
    expect(titlesOf(tag(3, 0, contents(v3, 'toc', 0, 'b'), ...abc))).toEqual(['B'])
  })
})

describe('a chapter', () => {
  test('without a time or without a title is none', () => {
    const frames = [
      chapter(v3, 'a', 2 ** 32 - 1, 'A'),
      chapter(v3, 'b', 2 ** 32 - 2, 'B'),
      chapter(v3, 'c', 0, ' '),
    ]
    expect(titlesOf(tag(3, 0, ...frames))).toEqual(['B'])
  })
})

describe('the layout', () => {
  test('may give sizes of the other version', () => {
    // 256 with eight bits a byte is 128 with seven.
    const title = 'x'.repeat(255)
    const plain = frame({ version: 4, size: uint32(256) }, 'TIT2', byte(0), ascii(title))
    const outer = frame({ version: 4, size: uint32(22 + 266) }, 'CHAP', chapterContent('abcde', 0, plain))
    expect(titlesOf(tag(4, 0, outer, chapter(v4, 'b', 1, 'B')))).toEqual([title, 'B'])
    const safe = frame({ version: 3, size: syncSafe(256) }, 'TIT2', byte(0), ascii(title))
    const link = frame(v3, 'WXXX', byte(0), ascii('\0https://example.org/'))
    const found = parseId3Chapters(tag(3, 0, frame(v3, 'CHAP', chapterContent('a', 0, safe, link))))
    expect(found).toMatchObject([{ title, url: 'https://example.org/' }])
  })

  test.each([v3, v4])('gives sizes of its own version where both would do: $version', (layout) => {
    // 128 bytes into the title stands what could be a frame, and 512 bytes behind its start the chapter ends.
    const title = frame(layout, 'TIT2', byte(0), ascii(`${'x'.repeat(127)}TIT3${'\0'.repeat(124)}`))
    const link = frame(layout, 'WXXX', byte(0), ascii('\0https://example.org/'))
    const rest = frame(layout, 'TXXX', new Uint8Array(512 + 10 - title.length - link.length - 10))
    const content = chapterContent('a', 0, title, link, rest)
    const found = parseId3Chapters(tag(layout.version, 0, frame(layout, 'CHAP', content)))
    expect(found).toMatchObject([{ title: `${'x'.repeat(127)}TIT3`, url: 'https://example.org/' }])
  })

  test('may be unsynchronised as a whole in version 3', () => {
    const body = chapter(v3, 'a', 0xff00, 'ÿ\u00e0A')
    expect(titlesOf(tag(3, 0x80, unsynchronised(body), chapter(v3, 'b', 70_000, 'B')))).toEqual(['ÿàA', 'B'])
  })

  test('may be unsynchronised frame by frame in version 4', () => {
    const content = chapterContent('a', 0xff00, frame(v4, 'TIT2', byte(0), ascii('ÿ\u00e0A')))
    const flagged = frame({ version: 4, flags: 0x02 }, 'CHAP', unsynchronised(content))
    expect(parseId3Chapters(tag(4, 0, flagged))).toMatchObject([{ startSeconds: 65.28, title: 'ÿàA' }])
    const all = frame(v4, 'CHAP', unsynchronised(content))
    expect(parseId3Chapters(tag(4, 0x80, all))).toMatchObject([{ startSeconds: 65.28, title: 'ÿàA' }])
  })

  test('undoes once what is inside another frame', () => {
    const title = joinBytes([byte(1), utf16('\ufeffÿ')])
    const flagged = { version: 4, flags: 0x02 } as const
    const all = chapterContent('a', 0, frame(flagged, 'TIT2', title))
    expect(titlesOf(tag(4, 0x80, frame(v4, 'CHAP', unsynchronised(all))))).toEqual(['ÿ'])
    const inner = chapterContent('a', 0, frame(flagged, 'TIT2', unsynchronised(title)))
    expect(titlesOf(tag(4, 0, frame(v4, 'CHAP', inner)))).toEqual(['ÿ'])
  })

  test('may have an extended header', () => {
    const version3 = joinBytes([uint32(6), new Uint8Array(6)])
    expect(titlesOf(tag(3, 0x40, version3, chapter(v3, 'a', 0, 'A')))).toEqual(['A'])
    const version4 = joinBytes([syncSafe(6), Uint8Array.of(1, 0)])
    expect(titlesOf(tag(4, 0x40, version4, chapter(v4, 'a', 0, 'A')))).toEqual(['A'])
  })

  test('may put group and length before the content, but not compress it', () => {
    const content = chapterContent('a', 0, frame(v4, 'TIT2', byte(0), ascii('A')))
    const grouped = frame({ version: 4, flags: 0x41 }, 'CHAP', byte(7), syncSafe(content.length), content)
    expect(titlesOf(tag(4, 0, grouped))).toEqual(['A'])
    expect(titlesOf(tag(4, 0, frame({ version: 4, flags: 0x08 }, 'CHAP', content)))).toEqual([])
    const older = chapterContent('a', 0, frame(v3, 'TIT2', byte(0), ascii('A')))
    expect(titlesOf(tag(3, 0, frame({ version: 3, flags: 0x20 }, 'CHAP', byte(7), older)))).toEqual(['A'])
    expect(titlesOf(tag(3, 0, frame({ version: 3, flags: 0x80 }, 'CHAP', older)))).toEqual([])
  })

  test('may come in a second tag, behind a first without chapters', () => {
    const first = tag(4, 0x10, frame(v4, 'TIT2', byte(0), ascii('Folge')))
    const footer = joinBytes([ascii('3DI'), new Uint8Array(7)])
    const second = tag(3, 0, chapter(v3, 'a', 0, 'A'), new Uint8Array(30))
    expect(titlesOf(joinBytes([first, footer, second, ascii('sound')]))).toEqual(['A'])
  })

  test('ends where the bytes do', () => {
    const whole = tag(3, 0, chapter(v3, 'a', 0, 'A'), chapter(v3, 'b', 1, 'B'))
    expect(titlesOf(whole.subarray(0, whole.length - 1))).toEqual(['A'])
  })

  test('of a version that has no chapters has none', () => {
    expect(titlesOf(tag(2, 0, chapter(v3, 'a', 0, 'A')))).toEqual([])
  })
})

describe('hostile bytes', () => {
  const isSane = (bytes: Uint8Array) => {
    const starts = parseId3Chapters(bytes).map(({ startSeconds, title }) => {
      expect(title).toMatch(/^[^\p{Cc}]+$/u)
      return startSeconds
    })
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts.every((start) => start >= 0 && start < 2 ** 32 / 1000)).toBe(true)
  }
  const chapters = [
    anId3Chapter({ url: 'https://example.org/', picture: anId3Picture(20) }),
    anId3Chapter({ startSeconds: 1, title: 'Mehr' }),
  ]
  const ours = renderId3Tag(someId3Facts({ chapters }), 1000).bytes
  const theirs = tag(
    4,
    0x80,
    contents(v4, 'toc', 3, 'a', 'b'),
    chapter(v4, 'a', 0, 'A'),
    chapter(v4, 'b', 1, 'B'),
  )

  test('in a real tag never throw', () => {
    const change = fc.record({ at: fc.nat(999), value: fc.nat(255) })
    fc.assert(
      fc.property(
        fc.constantFrom(ours, theirs),
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.nat(1000),
        (bytes, changes, length) => {
          const broken = Uint8Array.from(bytes)
          for (const { at, value } of changes) broken[at % broken.length] = value
          isSane(broken)
          isSane(broken.subarray(0, length))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('of no kind at all never throw', () => {
    const body = fc.array(
      fc.oneof(
        fc.constantFrom('CHAP', 'CTOC', 'TIT2', 'WXXX', 'APIC').map(ascii),
        fc.nat(40).map(uint32),
        fc.uint8Array({ maxLength: 20 }),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.constantFrom(3, 4), fc.nat(255), body, (version, flags, pieces) => {
        isSane(tag(version, flags, ...pieces))
        isSane(joinBytes(pieces))
      }),
      { numRuns: 500 },
    )
  })

  test('by the million give no more than ten thousand chapters', () => {
    const one = chapter(v3, 'a', 0, 'A')
    const many = new Uint8Array(one.length * 20_000)
    for (let at = 0; at < many.length; at += one.length) many.set(one, at)
    expect(parseId3Chapters(tag(3, 0, many))).toHaveLength(10_000)
  })
})
