// Whatever stands in the notes: nothing that runs comes out, and no text takes long.
import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNotes } from './check-notes.ts'
import { renderFeedNotes } from './render-feed-notes.ts'
import { renderPageNotes } from './render-page-notes.ts'
import { renderPlainNotes } from './render-plain-notes.ts'

const place = { baseUrl: 'https://x.example/', basePath: '', pagePath: '/a/' }
const pageTags = [
  'a',
  'blockquote',
  'br',
  'code',
  'em',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  'pre',
  'strong',
  'ul',
]
const feedTags = ['a', 'br', 'em', 'li', 'ol', 'p', 'strong', 'ul']

const piece = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=x>',
  '<!--',
  '<![CDATA[',
  '</p>',
  '<a href="',
  '[a](',
  '![b](',
  'javascript:alert(1)',
  'data:text/html,<script>',
  ')',
  '](/x)',
  '"',
  "'",
  '<',
  '>',
  '&lt;',
  '&#106;',
  '\\',
  '`',
  '**',
  '_',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '# ',
  '    ',
  '\t',
  '[r]: javascript:x\n',
  '[r]',
  'https://y.example',
  '\u0000',
  '\u000b',
  '\u202e',
  'Wort ',
  '🏛️',
)
const markdown = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

const expectHarmless = (html: string, tags: readonly string[]): void => {
  const $ = load(html, null, false)
  for (const element of $('*').toArray()) {
    expect(tags).toContain($(element).prop('tagName')?.toLowerCase())
    const { href, src, ...others } = $(element).attr() ?? {}
    expect(Object.keys(others).filter((name) => !['alt', 'loading', 'start'].includes(name))).toEqual([])
    expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(
      new URL(href ?? src ?? '/', place.baseUrl).protocol,
    )
  }
}

test('only harmless HTML comes out', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      expectHarmless(renderPageNotes(source, place), pageTags)
      const { plain, rich } = renderFeedNotes(source, place)
      expectHarmless(rich, feedTags)
      expectHarmless(
        plain,
        feedTags.filter((tag) => tag !== 'strong' && tag !== 'em'),
      )
      expect(plain).not.toMatch(/(?:src|href)="(?!https:\/\/)/)
      expect(renderPlainNotes(source)).toEqual(expect.any(String))
      for (const { line, column } of checkNotes(source, { file: 'x.md', firstLine: 1 })) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(source.split(/\r\n?|\n/).length)
      }
    }),
  )
})

const size = 20_000
const heaps: Readonly<Record<string, string>> = {
  brackets: '['.repeat(size),
  stars: '*a '.repeat(size),
  'emphasis in emphasis': '**a '.repeat(size) + 'b** '.repeat(size),
  quotes: '> '.repeat(size),
  lists: '- '.repeat(size),
  backticks: Array.from({ length: 200 }, (_, length) => '`'.repeat(length)).join(' '),
  tags: '<b '.repeat(size),
  comments: '<!-- '.repeat(size),
  links: '[a](javascript:x) '.repeat(size / 10),
  addresses: 'http://x.example/ '.repeat(size / 10),
  images: '![a]('.repeat(size),
  entities: '&#106;'.repeat(size),
  definitions: Array.from({ length: size / 10 }, (_, at) => `[r${at}]: /x\n`).join(''),
  'one long word': 'a'.repeat(size * 10),
}

test.for(Object.entries(heaps))('a heap of %s comes to an end', ([, source]) => {
  const { plain, rich } = renderFeedNotes(source, place)
  expect([plain, rich].every((text) => typeof text === 'string')).toBe(true)
  expect(Array.isArray(checkNotes(source, { file: 'x.md', firstLine: 1 }))).toBe(true)
})
