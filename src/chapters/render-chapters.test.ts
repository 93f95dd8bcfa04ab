// That what is written about chapters can be read again, by us and as the formats demand.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chaptersJson } from '../files/chapters-json.ts'
import type { Chapter } from '../model/episode.ts'
import { aCatalog } from '../testing/a-catalog.ts'
import { parseChapterFile } from './parse-chapter-file.ts'
import { plainTitle } from './plain-title.ts'
import { renderChapterList } from './render-chapter-list.ts'
import { renderPodloveChapters } from './render-podlove-chapters.ts'

const source = { file: 'episodes/a.chapters.txt' }

const piece = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '=',
    ';',
    '#',
    '\\',
    '\n',
    '\t',
    ': ',
    '-->',
    '0:10',
    ' - ',
    '(',
    ']',
    '&amp;',
  ],
  ...[
    '</psc:chapters>',
    '<https://example.org/>',
    'undefined',
    'Ä',
    '👩‍👩‍👧',
    '\u0000',
    '\uD800',
    '\u2028',
    '[CHAPTER]',
  ],
)
const titles = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem({ maxCount: 2 })), {
    maxLength: 8,
  })
  .map((parts) => plainTitle(`T${parts.join('').slice(0, 200)}`))

/** Chapters that every format can carry: in order, in seconds of their own, in milliseconds. */
const chapterLists = fc
  .array(
    fc.tuple(fc.integer({ min: 1000, max: 2_000_000 }), titles, fc.option(fc.webUrl(), { nil: undefined })),
    { minLength: 1, maxLength: 30 },
  )
  .map((drafts) => {
    let startMs = -1000
    return drafts.map(([gapMs, title, url]): Chapter => {
      startMs += gapMs
      return { startSeconds: startMs / 1000, title, url, image: undefined }
    })
  })

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const xmlOf = (chapters: readonly Chapter[]): string => {
  const { version, chapters: list } = renderPodloveChapters(chapters)
  const elements = list.map((attributes) => {
    const written = Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}="${escaped(value)}"`],
    )
    return `<psc:chapter ${written.join(' ')}/>`
  })
  return `<psc:chapters version="${version}">${elements.join('\n')}</psc:chapters>`
}

const clock = (seconds: number): string =>
  renderPodloveChapters([{ startSeconds: seconds, title: '', url: undefined, image: undefined }]).chapters[0]
    ?.start ?? ''

const withoutLinks = (chapters: readonly Chapter[]) =>
  chapters.map((chapter) => ({ ...chapter, url: undefined }))

/** Each writes chapters as another program would. */
const writers: readonly (readonly [string, (chapters: readonly Chapter[]) => string, hasLinks: boolean])[] = [
  ['Podlove Simple Chapters', xmlOf, true],
  ['JSON chapters', (chapters) => chaptersJson(aCatalog(), { title: 'Folge', chapters }), true],
  [
    'Auphonic',
    (chapters) =>
      JSON.stringify(
        {
          data: {
            chapters: chapters.map(({ startSeconds, title, url }) => ({
              start: clock(startSeconds),
              title,
              url,
            })),
          },
        },
        undefined,
        2,
      ),
    true,
  ],
  [
    'MP4Chaps',
    (chapters) =>
      chapters
        .map(({ startSeconds, title, url }) => `${clock(startSeconds)} ${title} <${url ?? ''}>`)
        .join('\n'),
    true,
  ],
  [
    'Audacity',
    (chapters) =>
      chapters
        .map(({ startSeconds, title }) => `${startSeconds.toFixed(6)}\t${startSeconds.toFixed(6)}\t${title}`)
        .join('\r\n'),
    false,
  ],
  [
    'ffmetadata',
    (chapters) =>
      `;FFMETADATA1\n${chapters.map(({ startSeconds, title }) => `[CHAPTER]\nTIMEBASE=1/1000\nSTART=${Math.round(startSeconds * 1000)}\ntitle=${title.replace(/[=;#\\\n]/g, '\\$&')}`).join('\n')}`,
    false,
  ],
]

describe('every list of chapters', () => {
  test.each(writers)('comes back from %s as it was', (_what, write, hasLinks) => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const { value, problems } = parseChapterFile(write(chapters), source)
        expect(problems).toEqual([])
        expect(value?.chapters).toEqual(hasLinks ? chapters : withoutLinks(chapters))
      }),
    )
  })

  test('comes back from the lines of show notes with whole seconds', () => {
    const plain = chapterLists.map((chapters) =>
      chapters.map((chapter) => ({ ...chapter, title: plainTitle(chapter.title.replace(/[<>]/g, '')) })),
    )
    fc.assert(
      fc.property(plain, (chapters) => {
        const lines = renderChapterList(chapters)
        for (const line of lines) expect(line).toMatch(/^\d\d:[0-5]\d:[0-5]\d \S.*$/)
        const { value } = parseChapterFile(lines.join('\n'), source)
        const seconds = withoutLinks(chapters).map((chapter) => ({
          ...chapter,
          startSeconds: Math.floor(chapter.startSeconds),
        }))
        expect(value?.chapters).toEqual(seconds)
      }),
    )
  })
})

describe('Podlove Simple Chapters', () => {
  test('are written in order, with full times, and only with pictures that have an address', () => {
    const chapters: readonly Chapter[] = [
      {
        startSeconds: 3725.25,
        title: 'Zwei',
        url: 'https://example.org/',
        image: 'https://example.org/b.jpg',
      },
      { startSeconds: 37, title: 'Eins', url: undefined, image: 'staffel-1/bild.jpg' },
    ]
    expect(renderPodloveChapters(chapters)).toEqual({
      version: '1.2',
      chapters: [
        { start: '00:00:37.000', title: 'Eins', href: undefined, image: undefined },
        {
          start: '01:02:05.250',
          title: 'Zwei',
          href: 'https://example.org/',
          image: 'https://example.org/b.jpg',
        },
      ],
    })
  })
})

describe('the lines of show notes', () => {
  test('come in order, one to a second, each with hours', () => {
    const at = (startSeconds: number, title: string): Chapter => ({
      startSeconds,
      title,
      url: undefined,
      image: undefined,
    })
    expect(
      renderChapterList([at(70.9, 'Zwei'), at(0, 'Eins'), at(70.95, 'Fast zwei'), at(3725, 'Drei\n<b>')]),
    ).toEqual(['00:00:00 Eins', '00:01:10 Zwei', '01:02:05 Drei <b>'])
  })
})
