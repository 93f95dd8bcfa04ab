// Reads the files for hosts as the hosts do, and compares what they would send with the table.
import { describe, expect, test } from 'vitest'
import { aCatalog, anAudioFile, anEpisode } from '../testing/a-catalog.ts'
import { hostFiles } from './host-files.ts'
import { headersAt, hostRules } from './host-headers.ts'

const paths = [
  ...['/', '/folgen/', '/folgen/anfang/', '/folgen/anfang/en/', '/staffel-1/', '/einbetten/anfang/'],
  ...['/folgen/anfang/anfang.vtt', '/folgen/anfang/anfang.chapters.json', '/feed.xml', '/staffel-1/feed.xml'],
  ...[
    '/feed.json',
    '/audio/a.01234567.mp3',
    '/bilder/a.01234567.jpg',
    '/assets/a-ABC.js',
    '/sw.js',
    '/robots.txt',
  ],
]

const moved = [
  { from: '/folgen/über/', to: '/folgen/anfang/' },
  { from: '/folgen/alt.html', to: '/folgen/anfang/' },
]

const fileOf = (path: string, baseUrl = 'https://sendung.example/', moves = moved): string =>
  hostFiles(aCatalog({}, { baseUrl }), moves).find((file) => file.path === path)?.text ?? ''

type Read = (text: string, path: string) => Record<string, string>

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim())

/** As Cloudflare Pages: `*` and `:name` in a path, all that match. */
const readNetlify: Read = (text, path) => {
  const found: Record<string, string> = { 'Cache-Control': 'no-cache' }
  let isMeant = false
  for (const line of lines(text)) {
    if (line.startsWith('/')) {
      const source = line
        .replaceAll('.', '\\.')
        .replaceAll('*', '.*')
        .replaceAll(/:[a-z]+/g, '[^/]+')
      isMeant = new RegExp(`^${source}$`).test(path)
    } else if (isMeant) {
      const [, name = '', value = ''] = /^([\w-]+): (.+)$/.exec(line) ?? []
      if (name !== '') found[name] = value
    }
  }
  return found
}

/** As Apache: what stands in no `<If>`, and in those that hold; the last one counts. */
const readApache: Read = (text, path) => {
  const found: Record<string, string> = {}
  let isMeant = true
  for (const line of lines(text)) {
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.+)#">$/.exec(line)?.[1]
    if (condition !== undefined) isMeant = new RegExp(condition).test(path)
    if (line === '</If>') isMeant = true
    const [, type] = /^ForceType "(.+)"$/.exec(line) ?? []
    const [, name, value] = /^Header always set ([\w-]+) "([^"]*)"$/.exec(line) ?? []
    if (isMeant && type !== undefined) found['Content-Type'] = type
    if (isMeant && name !== undefined && value !== undefined) found[name] = value
  }
  return found
}

/** As nginx: `set` in order, the first `location`, and no header without a value. */
const readNginx: Read = (text, path) => {
  const values = new Map<string, string>()
  const found: Record<string, string> = {}
  const charsets = /^charset_types (.+);$/m.exec(text)?.[1]?.split(' ') ?? []
  for (const line of lines(text)) {
    const [, expression = '', set = line] = /^if \(\$uri ~ "([^"]+)"\) \{ (set .+) \}$/.exec(line) ?? []
    const [, name = '', value = ''] = /^set (\$\w+) "([^"]*)";$/.exec(set) ?? []
    if (name !== '' && new RegExp(expression).test(path)) values.set(name, value)
    const [, header = '', of = ''] = /^add_header ([\w-]+) (\$\w+) always;$/.exec(line) ?? []
    if (header !== '' && values.get(of) !== '') found[header] = values.get(of) ?? ''
    const [, place = '', type = ''] =
      /^location ~ "([^"]+)" \{ types \{ \} default_type (.+); \}$/.exec(line) ?? []
    if (place !== '' && new RegExp(place).test(path))
      found['Content-Type'] ??= charsets.includes(type) ? `${type}; charset=utf-8` : type
  }
  return found
}

describe.each([
  ['/_headers', readNetlify],
  ['/.htaccess', readApache],
  ['/.nginx.conf', readNginx],
])('%s', (file, read) => {
  test.each(paths)('sends with %s what the table says', (path) => {
    const rules = hostRules('de', false)
    expect(read(fileOf(file), path)).toEqual(Object.fromEntries(headersAt(rules, path)))
  })

  test('of a site below a path says the same there, and nothing beside it', () => {
    const text = fileOf(file, 'https://sendung.example/podcast/')
    for (const path of ['/folgen/anfang/anfang.vtt', '/einbetten/anfang/', '/audio/a.01234567.mp3'])
      expect(read(text, `/podcast${path}`)).toEqual(
        Object.fromEntries(headersAt(hostRules('de', false), path)),
      )
    expect(read(text, '/folgen/anfang/')).not.toHaveProperty('Content-Security-Policy')
  })

  test('lets recordings play that live elsewhere, where there are any', () => {
    const audio = { ...anAudioFile(), kind: 'address' as const, url: 'https://ablage.example/a.mp3' }
    const catalog = aCatalog({ episodes: [anEpisode({ audio })] })
    const text = hostFiles(catalog, []).find(({ path }) => path === file)?.text
    expect(text).toContain("media-src 'self' https:;")
    expect(fileOf(file)).not.toContain('https:;')
  })
})

test('Netlify and Cloudflare Pages read few, short rules with one asterisk', () => {
  const text = lines(fileOf('/_headers'))
  const patterns = text.filter((line) => line.startsWith('/'))
  expect(patterns.length).toBeLessThanOrEqual(100)
  expect(new Set(patterns).size).toBe(patterns.length)
  expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([])
  expect(text.filter((line) => line.length > 2000)).toEqual([])
  expect(fileOf('/_headers')).toContain('\n/sw.js\n  Cache-Control: no-cache\n')
})

test("Apache and nginx lead on to what moved, for good, and hide what is nobody's", () => {
  const base = 'https://sendung.example/podcast/'
  expect(fileOf('/.htaccess', base)).toContain(
    'RedirectMatch 301 "^/podcast/folgen/\\xc3\\xbcber/$" "/podcast/folgen/anfang/"\n',
  )
  expect(fileOf('/.nginx.conf', base)).toContain(
    'if ($uri ~ "^/podcast/folgen/alt\\.html$") { return 301 "/podcast/folgen/anfang/$is_args$args"; }\n',
  )
  expect(fileOf('/.htaccess', base)).toContain(
    'RedirectMatch 404 "^/podcast(?:/assets/|/audio/|/bilder/)(?:.*/)?$"',
  )
  for (const file of ['/.htaccess', '/.nginx.conf']) {
    expect(fileOf(file, base), file).toContain('"/\\.(?!well-known/)"')
    expect(fileOf(file, base), file).toContain('/podcast/404.html')
  }
})

test('an address cannot become a rule of its own', () => {
  const hostile = [{ from: '/a"\n$uri#\\/', to: '/b"\n$args;\\&/' }]
  const base = 'https://sendung.example/'
  const lineCount = (file: string, moves: typeof moved) => lines(fileOf(file, base, moves)).length
  for (const file of ['/.htaccess', '/.nginx.conf'])
    expect(lineCount(file, hostile), file).toBe(lineCount(file, moved.slice(0, 1)))
  expect(fileOf('/.htaccess', base, hostile)).toContain(
    String.raw`RedirectMatch 301 "^/a\x22\x0a\x24uri\x23\x5c/$" "/b\" \$args;\\\&/"`,
  )
  expect(fileOf('/.nginx.conf', base, hostile)).toContain('return 301 "/b%22%0A%24args;%5C&/$is_args$args";')
})

test('texts are packed, and recordings never', () => {
  const packed = /^gzip_types (.+);$/m.exec(fileOf('/.nginx.conf'))?.[1] ?? ''
  expect(packed.split(' ')).toEqual(
    expect.arrayContaining(['application/xml', 'text/vtt', 'application/json']),
  )
  expect(packed).not.toMatch(/audio|image|font|html/)
  const apache = lines(fileOf('/.htaccess')).filter((line) => line.startsWith('AddOutputFilterByType'))
  expect(apache).toHaveLength(2)
  for (const line of apache)
    expect(line).toMatch(/^(?!.*(?:audio|image|font)\/).* text\/html .*application\/xml/)
  expect(fileOf('/.htaccess')).toMatch(/SetEnvIf Request_URI ".*mp3.*" no-gzip no-brotli/)
})
