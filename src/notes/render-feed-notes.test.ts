import { expect, test } from 'vitest'
import type { NotesPlace } from './link-target.ts'
import { renderFeedNotes } from './render-feed-notes.ts'

const place: NotesPlace = { baseUrl: 'https://x.example/', basePath: '', pagePath: '/folgen/a/' }
const plain = (markdown: string): string => renderFeedNotes(markdown, place).plain
const rich = (markdown: string): string => renderFeedNotes(markdown, place).rich

test('keeps emphasis in the long form and drops it in the short one', () => {
  expect(rich('## Titel\n\n**a** *b* `c`')).toBe(
    '<p><strong>Titel</strong></p><p><strong>a</strong> <em>b</em> c</p>',
  )
  expect(plain('## Titel\n\n**a** *b* `c`')).toBe('<p>Titel</p><p>a b c</p>')
})

test('the short form has no paragraph that held nothing but emphasised space, and keeps tags that are text', () => {
  expect(rich('**&nbsp;**\n\na')).toBe('<p><strong>\u00a0</strong></p><p>a</p>')
  expect(plain('**&nbsp;**\n\na')).toBe('<p>a</p>')
  expect(plain('**a** `<em>` <strong>')).toBe('<p>a &lt;em&gt; &lt;strong&gt;</p>')
})

test('renders lists, line breaks, quotes and code with the tags that apps know', () => {
  expect(plain('1. a\n   - b\n\n> c\\\n> d\n\n    e <\n    f\n\n---')).toBe(
    '<ol><li>a<ul><li>b</li></ul></li></ol><p>c<br>d</p><p>e &lt;<br>f</p>',
  )
})

test('makes links to the site absolute', () => {
  expect(plain('[a](/orte/) [b](#t-60) [c](../b/)')).toBe(
    '<p><a href="https://x.example/orte/">a</a> <a href="https://x.example/folgen/a/#t-60">b</a> <a href="https://x.example/folgen/b/">c</a></p>',
  )
})

test('writes addresses that are not https as text, once', () => {
  expect(plain('[Seite](http://alt.example/) [Mail](mailto:a@b.example) <a@b.example>')).toBe(
    '<p>Seite (http://alt.example/) Mail (a@b.example) a@b.example</p>',
  )
})

test('has the words of pictures but no picture', () => {
  expect(
    plain('![Ein Schrank](/a.png) [![Logo](/b.png)](https://y.example/) [![](/c.png)](https://z.example/)'),
  ).toBe(
    '<p>Ein Schrank <a href="https://y.example/">Logo</a> <a href="https://z.example/">https://z.example/</a></p>',
  )
})

test('links the site while it is tried on this computer without encryption', () => {
  const local: NotesPlace = { baseUrl: 'http://localhost:8080/', basePath: '', pagePath: '/a/' }
  expect(renderFeedNotes('[a](/b/)', local).plain).toBe('<p><a href="http://localhost:8080/b/">a</a></p>')
})
