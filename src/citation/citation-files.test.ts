// Reads the files of a citation back and compares them with what was cited.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCited, aCitedPassage, hostileText } from '../testing/a-citation.ts'
import { citationForms } from './citation-forms.ts'
import { citationKey } from './citation-key.ts'
import { plainLine } from './plain-line.ts'
import { renderBibtex } from './render-bibtex.ts'
import { renderCslJson } from './render-csl-json.ts'
import { renderRis } from './render-ris.ts'

const unbraced = (value: string): string => {
  const braces = /^\{*/.exec(value)?.[0].length ?? 0
  return value.slice(braces, value.length - braces)
}

/** Reads one entry as BibTeX does: braces count wherever they stand. */
const parseBibtex = (text: string): ReadonlyMap<string, string> => {
  const head = /^@misc\{([a-z0-9-]+),\n/.exec(text)
  if (head === null) throw new Error(`No entry: ${text}`)
  const fields = new Map([['key', head[1] ?? '']])
  let at = head[0].length
  while (text[at] !== '}') {
    const name = /^ {2}(\w+) = /.exec(text.slice(at))
    if (name === null) throw new Error(`No field: ${text.slice(at)}`)
    at += name[0].length
    const start = at
    let depth = 0
    while (depth > 0 || text[at] !== ',') {
      if (at >= text.length) throw new Error('A brace is not closed.')
      if (text[at] === '{') depth += 1
      if (text[at] === '}') depth -= 1
      at += 1
    }
    fields.set(name[1] ?? '', unbraced(text.slice(start, at)))
    at += 2
  }
  expect(text.slice(at)).toBe('}\n')
  return fields
}

const named: Readonly<Record<string, string>> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciitilde: '~',
  asciicircum: '^',
}

/** What LaTeX prints of a field. */
const printed = (latex: string): string =>
  latex.replace(/\\(?:text(\w+)\{\}|([$&#_%]))/g, (_, name: string | undefined, sign: string) =>
    name === undefined ? sign : (named[name] ?? '?'),
  )

const parseRis = (text: string): readonly (readonly [string, string])[] => {
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? []
    return [tag, value] as const
  })
}

test('BibTeX of a passage', () => {
  expect(renderBibtex(aCitedPassage('100 % {sicher} & „fest“.'))).toMatchInlineSnapshot(`
    "@misc{testsendung-anfang-754,
      author = {{Testverlag}},
      title = {{Ein Anfang}},
      howpublished = {Testsendung, Staffel 2, Folge 3 (Podcast)},
      year = {2023},
      month = jun,
      day = {6},
      langid = {german},
      url = {https://sendung.example/folgen/anfang/#t-754},
      note = {Minute 12:34: Gerda Gast: „100 \\% \\textbraceleft{}sicher\\textbraceright{} \\& ‚fest‘.“},
    }
    "
  `)
})

test('RIS of a passage', () => {
  expect(renderRis(aCitedPassage()).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "TY  - SOUND
    ID  - testsendung-anfang-754
    AU  - Testverlag
    TI  - Ein Anfang
    T2  - Testsendung
    VL  - 2
    IS  - 3
    PY  - 2023
    DA  - 2023/06/06
    PB  - Testverlag
    LA  - de
    UR  - https://sendung.example/folgen/anfang/#t-754
    N1  - Minute 12:34: Gerda Gast: „Guten Tag.“
    ER  - 
    "
  `)
})

test('CSL-JSON of an episode', () => {
  expect(JSON.parse(renderCslJson(aCited()))).toEqual([
    {
      id: 'testsendung-anfang',
      type: 'broadcast',
      title: 'Ein Anfang',
      'container-title': 'Testsendung',
      author: [{ literal: 'Testverlag' }],
      publisher: 'Testverlag',
      volume: '2',
      number: '3',
      medium: 'Podcast',
      issued: { 'date-parts': [[2023, 6, 6]] },
      language: 'de',
      URL: 'https://sendung.example/folgen/anfang/',
    },
  ])
})

describe('whatever a title, a name and a passage say', () => {
  const cited = fc
    .tuple(hostileText, hostileText, hostileText, hostileText)
    .map(([words, speaker, episodeTitle, show]) => ({ ...aCitedPassage(words, speaker), episodeTitle, show }))

  test('BibTeX has its fields, each braced, and prints the title as it is', () => {
    fc.assert(
      fc.property(cited, (one) => {
        const title = `x${one.episodeTitle}x`
        const fields = parseBibtex(renderBibtex({ ...one, episodeTitle: title }))
        expect([...fields.keys()]).toEqual(
          'key author title howpublished year month day langid url note'.split(' '),
        )
        expect(printed(fields.get('title') ?? '')).toBe(plainLine(title))
        expect(fields.get('title')?.replace(/\\[$&#_%]/g, '')).not.toMatch(/[~^$&#_%]/)
      }),
    )
  })

  test('RIS has its tags, each once, and the title as it is', () => {
    fc.assert(
      fc.property(cited, (one) => {
        const tags = parseRis(renderRis(one))
        expect(tags.map(([tag]) => tag).join(' ')).toBe('TY ID AU TI T2 VL IS PY DA PB LA UR N1 ER')
        expect(new Map(tags).get('TI')).toBe(plainLine(one.episodeTitle))
      }),
    )
  })

  test('CSL-JSON has one item with the title as it is', () => {
    fc.assert(
      fc.property(cited, (one) => {
        expect(JSON.parse(renderCslJson(one))).toMatchObject([{ title: plainLine(one.episodeTitle) }])
      }),
    )
  })

  test('the key is a name for files', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (show, address) => {
        expect(citationKey(aCited({ show, address }))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })
})

test('an address cannot end the field that it stands in', () => {
  const address = 'https://sendung.example/folgen/a}b\\c d/'
  expect(parseBibtex(renderBibtex(aCited({ address }))).get('url')).toBe(
    'https://sendung.example/folgen/a%7Db%5Cc%20d/',
  )
})

test('an episode without numbers has none in any form', () => {
  const cited = aCited({ seasonNumber: undefined, episodeNumber: undefined })
  for (const { render } of citationForms) expect(render(cited)).not.toMatch(/undefined|VL {2}|"volume"/)
})
