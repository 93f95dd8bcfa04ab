// Checks with which headers each kind of file is sent.
import { expect, test } from 'vitest'
import { headersAt, hostRules } from './host-headers.ts'
import { matchesPattern } from './host-headers-pattern.ts'

const german = hostRules('de', false)

const sent = (path: string, name: string): string | undefined => headersAt(german, path).get(name)

const pages = [
  ...['/', '/folgen/', '/folgen/anfang/', '/folgen/anfang/en/', '/staffel-1/', '/impressum/', '/ohne-netz/'],
  ...['/personen/gerda-gast/', '/orte/wolfsburg/', '/themen/beteiligung/'],
]
const hashed = [
  ...['/assets/site-ABCDEFGH.css', '/assets/icon-32.01234567.png', '/bilder/cover-640.01234567.avif'],
  ...['/audio/staffel-1/01-anfang.01234567.mp3', '/audio/staffel-1/01-anfang.01234567.opus'],
]
const feeds = [
  ...['/feed.xml', '/feed-1.xml', '/feed-opus.xml', '/staffel-1/feed.xml', '/transkripte.xml'],
  ...['/feed.json', '/feed-2.json'],
]
const besideEpisodes = [
  'vtt',
  'srt',
  'json',
  'html',
  'txt',
  'md',
  'bib',
  'ris',
  'csl.json',
  'chapters.json',
].map((ending) => `/folgen/anfang/anfang.${ending}`)
const others = ['/sw.js', '/app.webmanifest', '/robots.txt', '/favicon.ico', '/404.html']

test.each([
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/feed-2.json', 'application/feed+json; charset=utf-8'],
  ['/folgen/feed/feed.json', undefined],
  ['/folgen/anfang/anfang.json', undefined],
  ['/folgen/anfang/anfang.chapters.json', 'application/json+chapters'],
  ['/folgen/anfang/anfang.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/folgen/anfang/anfang.vtt', 'text/vtt; charset=utf-8'],
  ['/folgen/anfang/anfang.srt', 'application/x-subrip; charset=utf-8'],
  ['/folgen/anfang/anfang.bib', 'application/x-bibtex; charset=utf-8'],
  ['/folgen/anfang/anfang.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/audio/a.01234567.mp3', 'audio/mpeg'],
  ['/audio/a.01234567.m4a', 'audio/x-m4a'],
  ['/audio/a.01234567.opus', 'audio/ogg'],
])('%s is %s', (path, type) => {
  expect(sent(path, 'Content-Type')).toBe(type)
})

test('what has a hash in its name is kept for a year, feeds for minutes, and all else is asked for each time', () => {
  const caching = (paths: readonly string[]) => [...new Set(paths.map((path) => sent(path, 'Cache-Control')))]
  expect(caching(hashed)).toEqual(['public, max-age=31536000, immutable'])
  expect(caching(feeds)).toEqual(['public, max-age=300, must-revalidate'])
  expect(caching([...pages, ...besideEpisodes, ...others, '/einbetten/anfang/'])).toEqual(['no-cache'])
})

test('players on other sites may read feeds, recordings, pictures and what stands beside an episode', () => {
  const open = [...feeds, ...besideEpisodes, ...hashed.slice(2), '/einbetten/anfang/oembed.json']
  for (const path of open) {
    expect(sent(path, 'Access-Control-Allow-Origin'), path).toBe('*')
    expect(sent(path, 'Access-Control-Expose-Headers'), path).toContain('Content-Range')
  }
  for (const path of ['/', '/impressum/', '/sw.js', '/assets/site-ABCDEFGH.css'])
    expect(sent(path, 'Access-Control-Allow-Origin'), path).toBeUndefined()
})

test('no other site may frame a page, but every site may frame the player made for it', () => {
  for (const path of pages)
    expect(sent(path, 'Content-Security-Policy'), path).toMatch(/(?:^|; )frame-ancestors 'self'$/)
  expect(sent('/einbetten/anfang/', 'Content-Security-Policy')).toMatch(/; frame-ancestors \*$/)
  const english = hostRules('en', false)
  expect(headersAt(english, '/embed/start/').get('Content-Security-Policy')).toMatch(/ancestors \*$/)
  expect(headersAt(english, '/episodes/start/').get('Content-Security-Policy')).toMatch(/ancestors 'self'$/)
})

test('the policy of a page is the one in its markup, and lets recordings come from where they live', () => {
  expect(sent('/', 'Content-Security-Policy')).toMatch(/^default-src 'none'; .*media-src 'self'; /)
  const policy = headersAt(hostRules('de', true), '/folgen/anfang/').get('Content-Security-Policy')
  expect(policy).toContain("media-src 'self' https:; ")
})

test('every file says that it is what it says, and who learns where a reader came from', () => {
  for (const path of [...pages, ...hashed, ...feeds, ...besideEpisodes, ...others]) {
    expect(sent(path, 'X-Content-Type-Options'), path).toBe('nosniff')
    expect(sent(path, 'Referrer-Policy'), path).toBe('strict-origin-when-cross-origin')
    expect(sent(path, 'Permissions-Policy'), path).toMatch(/^autoplay=\(self\), .*camera=\(\), /)
  }
})

test('how files are packed and whether a domain is encrypted for good is left to the host', () => {
  const names = new Set(german.flatMap(({ headers }) => Object.keys(headers)))
  expect(names).not.toContain('Content-Encoding')
  expect(names).not.toContain('Strict-Transport-Security')
})

test('no file gets one header from two rules: some hosts would send both', () => {
  const twice = [...pages, ...hashed, ...feeds, ...besideEpisodes, ...others].flatMap((path) => {
    const names = german
      .filter(({ pattern }) => matchesPattern(pattern, path))
      .flatMap(({ headers }) => Object.keys(headers))
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${path} ${name}`)
  })
  expect(twice).toEqual([])
})

test('the editors’ page is found by nobody, and keeps the policy of its markup', () => {
  expect(sent('/admin/', 'X-Robots-Tag')).toBe('noindex, nofollow')
  expect(sent('/admin/chunks/de-ABCDEFGH.js', 'X-Robots-Tag')).toBe('noindex, nofollow')
  expect(sent('/admin/', 'Content-Security-Policy')).toBe("frame-ancestors 'self'")
  for (const path of pages) expect(sent(path, 'X-Robots-Tag'), path).toBeUndefined()
})
