// Checks which requests the service worker answers, and how.
import { describe, expect, test } from 'vitest'
import { pageKey, pictureStem, strategyFor } from './strategy.ts'

const page = 'text/html,application/xhtml+xml'

describe.each(['https://sendung.example/', 'https://host.example/unter/pfad/'])('a site at %s', (scope) => {
  const strategy = (path: string, { accept = '*/*', method = 'GET' } = {}) =>
    strategyFor({ method, url: scope + path, accept }, scope)

  test.each([
    '',
    'folgen/',
    'folgen/karlsruhe/',
    'folgen/karlsruhe',
    'folgen/x/?t=7',
    '#main',
    'suche/?q=a.b',
  ])('asks the network for the page „%s“ first', (path) => {
    expect(strategy(path, { accept: page })).toBe('page')
    expect(strategy(path, { accept: 'text/html' })).toBe('page')
    expect(strategy(path)).toBe('pass')
  })

  test.each([
    'assets/site-B2QEOI2O.css',
    'assets/icon-180.d4f2e783.png',
    'bilder/cover-320.3b52e333.jpg',
    'images/a/cover.d559db68.jpg',
  ])('keeps %s, which is named for its content, for good', (path) => {
    expect(strategy(path)).toBe('asset')
  })

  test.each(['assets/site.css', 'bilder/cover.jpg', 'andere/site-B2QEOI2O.css'])(
    'keeps nothing for good that has no such name: %s',
    (path) => {
      expect(strategy(path)).toBe('pass')
    },
  )

  test.each(['folgen/x/x.json', 'folgen/x/x.vtt', 'folgen/x/x.chapters.json'])(
    'takes %s for data',
    (path) => {
      expect(strategy(path)).toBe('file')
    },
  )

  test('takes a recording for one, by whatever it is asked', () => {
    expect(strategy('audio/staffel-1/01-anfang.abcd1234.mp3')).toBe('recording')
    expect(strategy('audio/staffel-1/01-anfang.abcd1234.mp3#t=7', { accept: page })).toBe('recording')
  })

  test.each([
    'feed.xml',
    'feed.json',
    'feed-1.json',
    'staffel-1/feed.xml',
    'sitemap.xml',
    'sw.js',
    'app.webmanifest',
    'favicon.ico',
    'folgen/x/x.html',
    'einbetten/x/',
    'admin',
    'admin/',
    'admin/config.json',
    'einbetten/x/x.json',
    'embed/x/',
  ])('has nothing to do with %s', (path) => {
    expect(strategy(path, { accept: page })).toBe('pass')
  })

  test('has nothing to do with other hosts, with its neighbours, and with what only looks', () => {
    const pass = (url: string) => strategyFor({ method: 'GET', url, accept: page }, scope)
    expect(pass('https://elsewhere.example/folgen/')).toBe('pass')
    expect(pass(`${scope.slice(0, -1)}-anders/folgen/`)).toBe('pass')
    expect(strategy('folgen/', { accept: page, method: 'HEAD' })).toBe('pass')
  })
})

test('a page is kept once, wherever in it somebody goes', () => {
  const key = 'https://sendung.example/folgen/x/'
  for (const end of ['', '?t=754', '#t-754', '?t=1#a?b']) expect(pageKey(key + end)).toBe(key)
  expect(pageKey('https://sendung.example/folgen/x')).toBe(key)
})

test('knows a picture in another size, and no other file', () => {
  const stem = pictureStem('https://sendung.example/bilder/cover-320.3b52e333.jpg')
  expect(pictureStem('https://sendung.example/bilder/cover-640.c9f3a612.avif')).toBe(stem)
  expect(pictureStem('https://sendung.example/bilder/staffel-1-cover-640.c9f3a612.avif')).not.toBe(stem)
  expect(pictureStem('https://sendung.example/assets/site-B2QEOI2O.css')).toBeUndefined()
})
