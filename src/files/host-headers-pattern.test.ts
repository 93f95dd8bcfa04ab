// Checks what patterns match, and that no name gets out of the expression that is made of it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  foldersExpression,
  matchesPattern,
  pathExpression,
  patternExpression,
} from './host-headers-pattern.ts'

test.each([
  ['/*', ['/', '/a', '/a/b/', '/a\nb'], []],
  ['/*.vtt', ['/a.vtt', '/a/b/c.de.vtt'], ['/a.vtt/', '/avtt', '/a.vtt2']],
  ['/a/*', ['/a/', '/a/b', '/a/b/c'], ['/a', '/b/a/c']],
  ['/:slug/', ['/a/', '/a-1/', '/a/index.html'], ['/', '/a', '/a/b/', '/a/b/index.html']],
  ['/a/:slug/*', ['/a/b/', '/a/b/c.vtt'], ['/a/', '/a/b']],
  ['/', ['/', '/index.html'], ['/a', '/a/', '/index.html/']],
  ['/feed.json', ['/feed.json'], ['/feedxjson', '/a/feed.json', '/feed.json/index.html']],
])('%s matches what hosts take for it', (pattern, matching, others) => {
  expect(matching.filter((path) => !matchesPattern(pattern, path))).toEqual([])
  expect(others.filter((path) => matchesPattern(pattern, path))).toEqual([])
})

test('a site below a path has its patterns there', () => {
  const expression = new RegExp(patternExpression('/podcast', '/*.vtt'))
  expect(expression.test('/podcast/a.vtt')).toBe(true)
  expect(expression.test('/a.vtt')).toBe(false)
})

test('folders are matched with what is below them, their files are not', () => {
  const expression = new RegExp(foldersExpression('/podcast', ['/audio/', '/assets/']))
  for (const path of ['/podcast/audio/', '/podcast/audio/staffel-1/', '/podcast/assets/'])
    expect(expression.test(path), path).toBe(true)
  for (const path of ['/podcast/audio/a.mp3', '/podcast/audio', '/audio/', '/podcast/folgen/audio/'])
    expect(expression.test(path), path).toBe(false)
})

test('letters beyond ASCII are bytes, written out, whether the address is encoded or not', () => {
  expect(pathExpression('/caf%C3%A9', '/folgen/über/')).toBe('^/caf\\xc3\\xa9/folgen/\\xc3\\xbcber/$')
})

test('whatever a path is called, its expression matches it alone, and nothing in it ends a line or a quotation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, other) => {
      const expression = pathExpression('', encodeURI(`/${name}`))
      expect(expression).toMatch(/^\^[\w/.\\-]*\$$/)
      const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))
      expect(new RegExp(expression).test(bytes(`/${name}`))).toBe(true)
      if (other !== name) expect(new RegExp(expression).test(bytes(`/${other}`))).toBe(false)
    }),
  )
})
