import { expect, test } from 'vitest'
import type { NotesPlace } from './link-target.ts'
import { renderPageNotes } from './render-page-notes.ts'

const place: NotesPlace = { baseUrl: 'https://x.example/p/', basePath: '/p', pagePath: '/folgen/a/' }
const page = (markdown: string, topHeading?: 2 | 3 | 4): string =>
  renderPageNotes(markdown, place, topHeading)

test('renders paragraphs, emphasis, lists, quotes and code', () => {
  const markdown = [
    'Ein **fetter** und *kursiver* `<b>` Satz,\\\nzwei Zeilen',
    '- a\n- b\n  1. c',
    '3. drei',
    '> Zitat',
    '```js\nlet x < 1\n```',
    '---',
  ].join('\n\n')
  expect(page(markdown)).toMatchInlineSnapshot(`
    "<p>Ein <strong>fetter</strong> und <em>kursiver</em> <code>&lt;b&gt;</code> Satz,<br>
    zwei Zeilen</p>
    <ul>
    <li>a</li>
    <li>b<ol>
    <li>c</li>
    </ol>
    </li>
    </ul>
    <ol start="3">
    <li>drei</li>
    </ol>
    <blockquote>
    <p>Zitat</p>
    </blockquote>
    <pre><code>let x &lt; 1
    </code></pre>
    <hr>
    "
  `)
})

test('starts headings at the level of the page and leaves none out', () => {
  const levels = (html: string) => [...html.matchAll(/<h(\d)>/g)].map((match) => Number(match[1]))
  expect(levels(page('# A\n\n### B\n\n# C'))).toEqual([3, 4, 3])
  expect(levels(page('## A\n\n## B', 2))).toEqual([2, 2])
  expect(levels(page('#### tief\n\n## hoch\n\n#### tief'))).toEqual([3, 3, 4])
  expect(levels(page('# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5', 4))).toEqual([4, 5, 6, 6, 6])
})

test('keeps headings inside of lists out of the outline', () => {
  expect(page('- # A')).toContain('<p><strong>A</strong></p>')
})

test('shows raw HTML as text', () => {
  expect(page('<script>alert(1)</script>\n\n<div onclick="x">')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>&lt;div onclick=&quot;x&quot;&gt;</p>\n',
  )
})

test('completes links to the site and makes links of whole addresses', () => {
  expect(page('[a](/orte/) https://y.example/?a=1&b=2')).toBe(
    '<p><a href="/p/orte/">a</a> <a href="https://y.example/?a=1&amp;b=2">https://y.example/?a=1&amp;b=2</a></p>\n',
  )
})

test('keeps the words of a link that is refused', () => {
  expect(page('[Klick](javascript:alert(1)) <vbscript:x>')).toBe('<p>Klick vbscript:x</p>\n')
})

test('makes no links of file names and abbreviations', () => {
  expect(page('README.md, bzw.de, www.x.de, a@b.de, mailto:a@b.de, ftp://x.de, //x.de')).not.toContain('<a')
})

test('gives a link without words its address', () => {
  expect(page('[](https://y.example/)')).toBe('<p><a href="https://y.example/">https://y.example/</a></p>\n')
})

test('shows pictures of the site and the words of all others', () => {
  expect(page('![Ein *Schrank*](/bilder/a.png) ![Logo](https://tracker.example/1.gif) ![x](foto.jpg)')).toBe(
    '<p><img src="/p/bilder/a.png" alt="Ein Schrank" loading="lazy"> Logo x</p>\n',
  )
})

test('escapes whatever stands in attributes', () => {
  expect(page('[a](/x"onclick="y) ![" onerror="x](/b.png)')).toBe(
    '<p><a href="/p/x%22onclick=%22y">a</a> <img src="/p/b.png" alt="&quot; onerror=&quot;x" loading="lazy"></p>\n',
  )
})
