// Tests the server against what podcast apps, players and browsers ask of one.
import { renameSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { serveSite } from './serve-site.ts'
import { openWorkspace } from './workspace.ts'

const sound = 'abcdefghijklmnopqrstuvwxyz'

const files = {
  'site/index.html': '<h1>Start</h1>',
  'site/404.html': '<h1>Fehlt</h1>',
  'site/feed.xml': '<rss/>',
  'site/folgen/index.html': '<h1>Folgen</h1>',
  'site/folgen/a/a.vtt': 'WEBVTT',
  'site/folgen/a/a.chapters.json': '{}',
  'site/audio/a.mp3': sound,
  'site/audio/a.m4a': sound,
  'site/assets/main-ABC.js': '',
  'site/assets/f.woff2': '',
  'site/folgen/a/a.srt': '1',
  'site/folgen/a/a.txt': 'Ja',
  'site/folgen/a/a.md': 'Ja',
  'site/folgen/a/a.json': '{}',
  'site/folgen/a/a.html': '<p>Ja</p>',
  'site/.secret': 'secret',
  'secret.txt': 'secret',
}

/** Serves the files until `ask` is done; `ask` is handed the address without a last slash. */
const serving = async (ask: (url: string, folder: string) => Promise<void>, basePath = ''): Promise<void> => {
  const { path } = await folderOf(files)
  const server = await serveSite({ folder: join(path, 'site'), basePath })
  try {
    await ask(`http://127.0.0.1:${server.port}${basePath}`, path)
  } finally {
    await server.close()
  }
}

/** `fetch` tidies up addresses; an attacker does not. */
const statusOfRaw = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test.each([
  ['bytes=0-3', 206, 'abcd', 'bytes 0-3/26'],
  ['bytes=10-12', 206, 'klm', 'bytes 10-12/26'],
  ['bytes=23-', 206, 'xyz', 'bytes 23-25/26'],
  ['bytes=-4', 206, 'wxyz', 'bytes 22-25/26'],
  ['bytes=20-99', 206, 'uvwxyz', 'bytes 20-25/26'],
  ['bytes=26-', 416, '', 'bytes */26'],
  ['bytes=nonsense', 200, sound, null],
])('answers the range %s of a recording with %i', async (range, status, text, contentRange) => {
  await serving(async (url) => {
    const response = await fetch(`${url}/audio/a.mp3`, { headers: { Range: range } })
    expect([response.status, await response.text()]).toEqual([status, text])
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(response.headers.get('content-length')).toBe(String(text.length))
  })
})

test.each([
  ['/', 'text/html; charset=utf-8', null],
  ['/feed.xml', 'application/xml; charset=utf-8', '*'],
  ['/audio/a.mp3', 'audio/mpeg', '*'],
  ['/audio/a.m4a', 'audio/x-m4a', '*'],
  ['/folgen/a/a.vtt', 'text/vtt; charset=utf-8', '*'],
  ['/folgen/a/a.srt', 'application/x-subrip; charset=utf-8', '*'],
  ['/folgen/a/a.txt', 'text/plain; charset=utf-8', '*'],
  ['/folgen/a/a.md', 'text/markdown; charset=utf-8', '*'],
  ['/folgen/a/a.json', 'application/json; charset=utf-8', '*'],
  ['/folgen/a/a.html', 'text/html; charset=utf-8', '*'],
  ['/folgen/a/a.chapters.json', 'application/json+chapters', '*'],
  ['/assets/f.woff2', 'font/woff2', null],
  ['/assets/main-ABC.js', 'text/javascript; charset=utf-8', null],
])('serves %s as %s', async (path, type, origin) => {
  await serving(async (url) => {
    const { headers } = await fetch(url + path)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('access-control-expose-headers')).toBe(
      origin && 'Content-Length, Content-Range, Accept-Ranges',
    )
  })
})

test('answers HEAD like GET, without the body', async () => {
  await serving(async (url) => {
    const { status, headers, body } = await fetch(`${url}/audio/a.mp3`, { method: 'HEAD' })
    expect([status, headers.get('content-length'), headers.get('accept-ranges')]).toEqual([
      200,
      '26',
      'bytes',
    ])
    expect(headers.get('last-modified')).not.toBeNull()
    expect(body).toBeNull()
    expect((await fetch(`${url}/nothing`, { method: 'HEAD' })).status).toBe(404)
  })
})

test('answers 304 to who has the file already, by either sign', async () => {
  await serving(async (url) => {
    const { headers } = await fetch(`${url}/feed.xml`)
    const ask = async (name: string, value: string | null) =>
      (await fetch(`${url}/feed.xml`, { headers: { [name]: value ?? '', 'Cache-Control': 'max-age=0' } }))
        .status
    expect(await ask('If-None-Match', headers.get('etag'))).toBe(304)
    expect(await ask('If-Modified-Since', headers.get('last-modified'))).toBe(304)
    expect(await ask('If-None-Match', '"other"')).toBe(200)
  })
})

test('adds the last slash of a folder and keeps the question', async () => {
  await serving(async (url) => {
    const ask = (path: string) => fetch(url + path, { redirect: 'manual' })
    const response = await ask('/folgen?a=1')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/folgen/?a=1'])
    expect((await ask('//folgen')).headers.get('location')).toBe('/folgen/')
    expect(await (await fetch(`${url}/folgen`)).text()).toBe('<h1>Folgen</h1>')
  })
})

test('answers with the own page and 404 for what does not exist', async () => {
  await serving(async (url) => {
    for (const path of [
      '/nothing',
      '/folgen/nothing/',
      '/feed.xml/',
      '/audio/',
      '/.secret',
      '/%2e%2e/secret.txt',
    ]) {
      const response = await fetch(url + path)
      expect([path, response.status, await response.text()]).toEqual([path, 404, '<h1>Fehlt</h1>'])
    }
  })
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/folgen/../../secret.txt',
  '/%2e%2e%2f%2e%2e%2fetc/passwd',
  '/..\\secret.txt',
  '//../secret.txt',
  '/index.html%00.mp3',
  '/%',
  '*',
])('gives nothing away at %s', async (path) => {
  await serving(async (url) => expect(await statusOfRaw(url, path)).toBeGreaterThanOrEqual(400))
})

test('takes no other methods, and tells players of other sites that they may ask for ranges', async () => {
  await serving(async (url) => {
    expect((await fetch(`${url}/feed.xml`, { method: 'POST', body: 'x' })).status).toBe(405)
    const response = await fetch(`${url}/audio/a.mp3`, { method: 'OPTIONS' })
    expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Range, If-None-Match, If-Modified-Since',
    ])
  })
})

test('serves a new site as soon as it is there', async () => {
  await serving(async (url, folder) => {
    const workspace = openWorkspace(join(folder, 'site'))
    writeFileSync(join(workspace.newSite, 'index.html'), '<h1>Neu</h1>')
    expect(await (await fetch(url)).text()).toBe('<h1>Start</h1>')
    workspace.publish()
    expect(await (await fetch(url)).text()).toBe('<h1>Neu</h1>')
  })
})

test('lets a request wait that comes in the moment of the exchange', async () => {
  await serving(async (url, folder) => {
    renameSync(join(folder, 'site'), join(folder, 'old'))
    const response = fetch(url)
    await setTimeout(30)
    renameSync(join(folder, 'old'), join(folder, 'site'))
    expect((await response).status).toBe(200)
  })
})

test('serves below a path', async () => {
  await serving(async (url) => {
    expect((await fetch(`${url}/feed.xml`)).status).toBe(200)
    expect((await fetch(`${url}/folgen`)).url).toBe(`${url}/folgen/`)
    expect((await fetch(url)).url).toBe(`${url}/`)
    expect((await fetch(new URL('/feed.xml', url))).status).toBe(404)
    expect((await fetch(`${url}er/feed.xml`)).status).toBe(404)
  }, '/podcast')
})
