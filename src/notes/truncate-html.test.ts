import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { renderFeedNotes } from './render-feed-notes.ts'
import { truncateHtml } from './truncate-html.ts'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

test('leaves alone what fits', () => {
  expect(truncateHtml('<p>äöü</p>', 13)).toBe('<p>äöü</p>')
})

test('cuts at a word and closes what is open', () => {
  const html = '<p>Ein <a href="https://x.example/">Link mit Worten</a> und mehr</p>'
  expect(truncateHtml(html, 60)).toBe('<p>Ein <a href="https://x.example/">Link mit…</a></p>')
})

test('cuts inside of a word that is too long, never inside of a character', () => {
  expect(truncateHtml(`<p>${'ä'.repeat(50)}</p>`, 20)).toBe('<p>äääää…</p>')
  expect(truncateHtml(`<p>${'🏛'.repeat(50)}</p>`, 21)).toBe('<p>🏛🏛…</p>')
})

test('never cuts inside of an entity', () => {
  expect(truncateHtml('<p>a&amp;&amp;&amp;&amp;&amp;</p>', 22)).toBe('<p>a&amp;&amp;…</p>')
})

test('puts the ellipsis into text, not between the entries of a list', () => {
  expect(truncateHtml('<ul><li>eins</li><li>zwei</li><li>drei</li></ul>', 40)).toBe(
    '<ul><li>eins</li><li>zwei…</li></ul>',
  )
})

test('gives nothing where not even an ellipsis fits', () => {
  expect(truncateHtml('<p>Wort</p>', 9)).toBe('')
})

const place = { baseUrl: 'https://x.example/', basePath: '', pagePath: '/a/' }
const markdown = fc
  .array(
    fc.constantFrom(
      'Wort ',
      'Ämter',
      '🏛️ ',
      '&',
      '<',
      '>',
      '"',
      '**',
      '*',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '`',
      '[a](/b) ',
      '[c](https://d.example/e) ',
      '\\\n',
      '# ',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const wordsOf = (html: string): string => {
  const parser = new SaxesParser({ fragment: true })
  let text = ''
  parser.on('text', (part) => {
    text += part
  })
  parser.write(html.replaceAll('<br>', '<br/>')).close()
  return text
}

test('is never too long, always well-formed, and always the beginning', () => {
  fc.assert(
    fc.property(markdown, fc.integer({ min: 0, max: 200 }), (source, maxBytes) => {
      const { rich } = renderFeedNotes(source, place)
      const cut = truncateHtml(rich, maxBytes)
      expect(bytesOf(cut)).toBeLessThanOrEqual(maxBytes)
      const whole = wordsOf(rich)
      const words = wordsOf(cut)
      expect(cut === rich || whole.startsWith(words.replace(/…$/, '').trimEnd())).toBe(true)
      expect(cut === rich || cut === '' || words.endsWith('…')).toBe(true)
    }),
  )
})
