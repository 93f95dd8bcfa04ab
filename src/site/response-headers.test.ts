// Checks how our own server differs from other hosts: it does not know the show, and nothing is kept.
import { expect, test } from 'vitest'
import { headersAt, hostRules } from '../files/host-headers.ts'
import { responseHeaders } from './response-headers.ts'

test('nothing is kept, not even what never changes elsewhere', () => {
  for (const path of ['/feed.xml', '/assets/site-ABC.css', '/audio/a.01234567.mp3', '/sw.js', '/'])
    expect(responseHeaders(path).get('Cache-Control'), path).toBe('no-cache')
})

test.each([
  ['de', '/folgen/anfang/anfang.vtt'],
  ['de', '/einbetten/anfang/'],
  ['de', '/bilder/cover.01234567.jpg'],
  ['de', '/folgen/anfang/'],
  ['en', '/episodes/start/start.vtt'],
  ['en', '/embed/start/'],
  ['en', '/images/cover.01234567.jpg'],
  ['en', '/people/gerda-gast/'],
])('in a show in %s, all else about %s is as everywhere', (language, path) => {
  const everywhere = new Map(headersAt(hostRules(language, true), path))
  expect(responseHeaders(path)).toEqual(everywhere.set('Cache-Control', 'no-cache'))
})

test('the JSON feed has its own type; a transcript that happens to have its name has not', () => {
  expect(responseHeaders('/feed.json').get('Content-Type')).toBe('application/feed+json; charset=utf-8')
  expect(responseHeaders('/folgen/feed/feed.json').get('Content-Type')).toBeUndefined()
})
