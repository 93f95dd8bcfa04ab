// Proves that the search for dead links sees each kind of them.
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { SitePage } from './site-pages.ts'
import { unresolvedLinks } from './unresolved-links.ts'

const page = (path: string, html: string): SitePage => ({
  path,
  file: `${path.slice(1)}index.html`,
  html,
  $: load(html),
})

const baseUrl = 'https://host.example/podcast/'
const target = page('/b/', '<h1 id="here">B</h1>')

const linksOf = (html: string): readonly string[] => {
  const source = page('/a/', html)
  return unresolvedLinks([source, target], ['a/index.html', 'b/index.html', 'audio/x.mp3', 'p.jpg'], baseUrl)
}

test('accepts links to pages, anchors, files, moments of a recording and other hosts', () => {
  const html = `<a href="/podcast/b/#here"></a><a href="../b/"></a><a href="#"></a><a href="https://other.example/x"></a>
    <a href="/podcast/audio/x.mp3#t=12"></a><img srcset="/podcast/p.jpg 1x, /podcast/p.jpg 2x"><a href="mailto:a@b.example"></a>`
  expect(linksOf(html)).toEqual([])
})

test.each([
  ['<a href="/podcast/c/">', 'has no file'],
  ['<a href="/podcast/b">', 'has no file'],
  ['<a href="/b/">', 'leaves the base address'],
  ['<a href="/podcast/b/#there">', 'has no anchor'],
  ['<a href="#there">', 'has no anchor'],
  ['<img srcset="/podcast/p.jpg 1x, /podcast/q.jpg 2x">', 'has no file'],
  ['<audio src="/podcast/audio/y.mp3#t=12">', 'has no file'],
  ['<meta property="og:image" content="https://host.example/podcast/q.jpg">', 'has no file'],
])('refuses %s', (html, complaint) => {
  expect(linksOf(html)).toEqual([expect.stringContaining(complaint)])
})
