// Tests which links of a text lead nowhere, and that all others are left alone.
import { describe, expect, test } from 'vitest'
import { pagePaths } from '../catalog/page-paths.ts'
import { printProblems } from '../model/print-problems.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { wordsFor } from '../words/words-for.ts'
import { adviseLinks, type LinkedSite } from './advise-links.ts'

const site: LinkedSite = {
  baseUrl: 'https://sendung.example/podcast/',
  pages: new Set([
    '/',
    '/folgen/',
    '/folgen/anfang/',
    '/folgen/eine-mitte/',
    '/personen/gerda-gast/',
    '/ueber/',
  ]),
  durations: new Map([['/folgen/anfang/', 600]]),
  hasAnchor: (_, anchor) => anchor === 'transkript',
}

const advised = (markdown: string, changes: Partial<LinkedSite> = {}) =>
  adviseLinks([{ file: 'episodes/a.md', markdown, firstLine: 10, pagePath: '/folgen/anfang/' }], {
    ...site,
    ...changes,
  })

const found = (markdown: string, changes: Partial<LinkedSite> = {}) =>
  advised(markdown, changes).map(({ code, line, column, facts }) => [
    code,
    line,
    column,
    facts !== undefined && 'write' in facts ? facts.write : undefined,
  ])

describe('dead links', () => {
  test('are told with their place and the nearest page', () => {
    expect(
      printProblems(advised('Erstens.\n\nSiehe [dort](/folgen/anfag/).'), wordsFor('de')),
    ).toMatchInlineSnapshot(`
      "1 Hinweis zum Inhalt. Er hält nichts auf.

      episodes/a.md:12:14
        „/folgen/anfag/“ führt ins Leere: Diese Seite gibt es hier nicht, oder sie ist noch nicht veröffentlicht.
        Schreib zum Beispiel:  /folgen/anfang/"
    `)
  })

  test.each([
    ['[a](/folgen/anfag/)', ['link-dead', 10, 5, '/folgen/anfang/']],
    ['[a](/folgen/anfag)', ['link-dead', 10, 5, '/folgen/anfang/']],
    ['[a](/personen/gerda-gasst/)', ['link-dead', 10, 5, '/personen/gerda-gast/']],
    ['[a](</folgen/anfag/> "Titel")', ['link-dead', 10, 6, '/folgen/anfang/']],
    ['[a]\n\n[a]: /ueba/', ['link-dead', 12, 6, '/ueber/']],
    [
      'https://sendung.example/podcast/folgen/anfag/.',
      ['link-dead', 10, 1, 'https://sendung.example/podcast/folgen/anfang/'],
    ],
    ['- *[a](/folgen/anfag/#t=10)*', ['link-dead', 10, 8, '/folgen/anfang/#t=10']],
    ['[a](/voellig-anders/)', ['link-dead', 10, 5, undefined]],
  ])('%s', (markdown, expected) => {
    expect(found(markdown)).toEqual([expected])
  })
})

test.each([
  '[a](/folgen/anfang/)',
  '[a](/folgen/anfang)',
  '[a](/folgen/anfang/index.html)',
  '[a](/folgen/anfang/#t=9:59)',
  '[a](/folgen/anfang/#transkript)',
  '[a](#transkript)',
  '[a](#top)',
  '[a](https://sendung.example/podcast/ueber/)',
  '[a](https://sendung.example/anderes/)',
  '[a](https://anders.example/folgen/anfag/)',
  '[a](mailto:a@b.example)',
  '[a](/bilder/foto.jpg)',
  '[a](folgen/anfag/)',
  '`[a](/folgen/anfag/)`',
  '\\[a](/folgen/anfag/)',
  'Ein Text ohne Link.',
])('%s is left alone', (markdown) => {
  expect(found(markdown)).toEqual([])
})

test('a time after the end, and a place that a page does not have, are told', () => {
  expect(found('[a](/folgen/anfang/#t=10:00) [b](/folgen/anfang/#t=1:00:00) [c](#nirgends)')).toEqual([
    ['link-beyond-end', 10, 5, undefined],
    ['link-beyond-end', 10, 34, undefined],
    ['link-anchor-dead', 10, 65, undefined],
  ])
  expect(found('[c](#nirgends)', { hasAnchor: () => undefined })).toEqual([])
})

test('every page of a catalog is known', () => {
  const catalog = aFullCatalog()
  const paths = pagePaths(catalog)
  for (const { path } of [...catalog.episodes, ...catalog.seasons, ...catalog.people, ...catalog.pages])
    expect(paths).toContain(path)
})

test('a hundred thousand brackets take no time to speak of', () => {
  expect(found(`${'[a]('.repeat(100_000)}`)).toEqual([])
})
