// Tests that Markdown made of foreign notes says the same, and nothing more.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../notes/notes.ts'
import { parseNotes } from '../notes/parse-notes.ts'
import { parseForeignHtml } from './parse-foreign-html.ts'
import { writeMarkdown } from './write-markdown.ts'

const markdownOf = (html: string): string => writeMarkdown(parseForeignHtml(html, 'https://host.example/a/'))

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) =>
      'children' in one ? wordsOf(one.children) : one.kind === 'break' ? ' ' : 'text' in one ? one.text : '',
    )
    .join('')

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'quote') return textOf(block.children)
      if (block.kind === 'list') return block.items.map(textOf).join(' ')
      if (block.kind === 'code') return block.text
      return 'children' in block ? wordsOf(block.children) : ''
    })
    .join(' ')
    .replace(/\s+/g, '')

describe('notes of other hosts', () => {
  test('keep paragraphs, emphasis, links, headings and lists', () => {
    const html =
      '<h1>Über &amp; so</h1><p>Ein <b>fetter </b>Satz, <em>leise</em>.<br>Neue Zeile<br><br>Absatz</p>' +
      '<ol start="3"><li>drei<ul><li>innen</li></ul></li><li>vier</li></ol><blockquote>Zitat</blockquote><pre>a < b</pre>'
    expect(markdownOf(html)).toBe(
      '## Über & so\n\nEin **fetter** Satz, *leise*.\\\nNeue Zeile\n\nAbsatz\n\n' +
        '3. drei\n   - innen\n4. vier\n\n> Zitat\n\n```\na < b\n```\n',
    )
  })

  test('lose what could run, and links that are none', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><a href="javascript:alert(1)">klick</a> <a href="data:text/html,x">da</a>' +
      '<a href="../seite?a=(b)"> dort</a><svg onload="x()"></svg><p onclick="y()">&lt;b&gt;</p>'
    expect(markdownOf(html)).toBe('klick da [dort](<https://host.example/seite?a=(b)>)\n\n\\<b>\n')
  })

  test('keep links to the web and to mail addresses only', () => {
    const html =
      '<a href="tel:110">Ruf</a> <a href="mailto:a@b.example">Mail</a> <a href="/seite">Seite</a> <a href="#oben">oben</a>'
    expect(writeMarkdown(parseForeignHtml(html))).toBe('Ruf [Mail](mailto:a@b.example) Seite oben\n')
  })

  test('name a picture by its text and lead to it; a counting pixel goes', () => {
    const html =
      '<img src="https://host.example/a.png" alt="Ein Bild"><img src="https://count.example/p.gif" width="1">'
    expect(markdownOf(html)).toBe('[Ein Bild](https://host.example/a.png)\n')
  })

  test('are lines where they are no HTML, and bare addresses become links', () => {
    expect(markdownOf('Zeile &amp; mehr\n* kein Punkt\n\nhttps://a.example/x_y, Ende')).toBe(
      'Zeile & mehr\\\n\\* kein Punkt\n\n<https://a.example/x_y>, Ende\n',
    )
  })

  test('with a hundred thousand open lists come to an end', () => {
    expect(markdownOf('<ul><li>x'.repeat(40_000)).length).toBeGreaterThan(40_000)
  })
})

const pieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<br>',
    '<ul>',
    '<ol>',
    '<li>',
    '</li>',
    '</ul>',
    '<blockquote>',
    '</blockquote>',
  ],
  ...[
    '<h2>',
    '</h2>',
    '<a href="https://x.example/(1)?a=1&copy;=2">',
    '</a>',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
    '<hr>',
  ],
  ...[
    '# ',
    '1. ',
    '- ',
    '+',
    '> ',
    '*',
    '_',
    '**',
    '`',
    '~~~',
    '[a](b)',
    '![',
    '\\',
    '&lt;script>',
    '&amp;amp;',
    '| a |',
    '===',
    '    ',
  ],
  ...['Wort', ' ', 'a_b', 'Ü', '\n', '!', 'https://b.example/_x_', 'https://', 'www.c.example'],
)

describe('whatever the notes hold', () => {
  test('what is read back is the same text, without findings', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const blocks = parseForeignHtml(`<div>${parts.join('')}</div>`, 'https://host.example/')
        const read = parseNotes(writeMarkdown(blocks))
        expect(textOf(read.blocks)).toBe(textOf(blocks))
        expect(read.findings).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseNotes(writeMarkdown(parseForeignHtml(text)))
      }),
    )
  })
})
