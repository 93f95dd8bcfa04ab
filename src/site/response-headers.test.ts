// Checks what every feed is sent with.
import { expect, test } from 'vitest'
import { responseHeaders } from './response-headers.ts'

const sent = (path: string) => {
  const headers = responseHeaders(path)
  return [headers.get('Content-Type'), headers.get('Access-Control-Allow-Origin')]
}

test('feeds are XML that browsers show, and open for players on other sites', () => {
  for (const path of [
    '/feed.xml',
    '/feed-1.xml',
    '/staffel-1/feed.xml',
    '/feed-opus.xml',
    '/transkripte.xml',
  ])
    expect(sent(path), path).toEqual(['application/xml; charset=utf-8', '*'])
})

test('the JSON feed has its own type; a transcript that happens to have its name has not', () => {
  expect(sent('/feed.json')).toEqual(['application/feed+json; charset=utf-8', '*'])
  expect(sent('/folgen/feed/feed.json')).toEqual(['application/json; charset=utf-8', '*'])
})
