// Tests where front matter begins and ends.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFrontMatter } from './parse-front-matter.ts'

const parse = (text: string) =>
  parseFrontMatter({ file: 'a.md', text }, () => ({ code: 'page-front-matter-missing', facts: {} }))

test('splits at the second line of three hyphens and at no later one', () => {
  expect(parse('---\ntitle: A\n---\n\nText\n\n---\n\nMehr\n').value).toEqual({
    yaml: { file: 'a.md', text: 'title: A\n', firstLine: 2 },
    markdown: 'Text\n\n---\n\nMehr',
    markdownLine: 5,
  })
})

test('reads every line break, and a byte order mark', () => {
  for (const text of [
    '---\r\ntitle: A\r\n---\r\nText\r\n',
    '\uFEFF---\ntitle: A\n---\nText',
    '---\rtitle: A\r---\rText',
  ]) {
    expect(parse(text).value).toMatchObject({
      yaml: { text: 'title: A\n' },
      markdown: 'Text',
      markdownLine: 4,
    })
  }
})

test('takes front matter without text below', () => {
  expect(parse('---\ntitle: A\n---').value).toMatchObject({ markdown: '' })
  expect(parse('---\n---\n\n\n').value).toMatchObject({ yaml: { text: '' }, markdown: '' })
})

test('keeps the indentation of the first line of text', () => {
  expect(parse('---\n---\n\n    code\n').value).toMatchObject({ markdown: '    code', markdownLine: 4 })
})

test('takes more or fewer hyphens for text', () => {
  expect(parse('----\ntitle: A\n----\n').problems.map(({ code }) => code)).toEqual([
    'page-front-matter-missing',
  ])
  expect(parse('--\ntitle: A\n--\n').value).toBeUndefined()
})

test.each(['---js\n', '--- json\n', '---yaml\n', '---toml\r\n'])('does not run %j', (start) => {
  expect(parse(`${start}a\n---\n`).problems.map(({ code }) => code)).toEqual(['front-matter-language'])
})

test('never throws', () => {
  const parts = fc.constantFrom('---', '\n', '\r', ' ', 'a', '\uFEFF', '\u0000')
  fc.assert(fc.property(fc.array(parts), (pieces) => parse(pieces.join('')) !== undefined))
})
