// Reads the page that stands where an episode's page was.
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { MovedPage } from './moved-page.tsx'
import { renderPage } from './render-page.ts'

const pageOf = (title: string) => {
  const site = aSite(aCatalog({}, { baseUrl: 'https://sendung.example/podcast/' }))
  const moved = { from: '/folgen/alt/', to: '/folgen/neu/', title }
  return load(renderPage(<MovedPage site={site} moved={moved} />))
}

test('leads to the page of today: browsers at once, people by a link, machines by its address', () => {
  const $ = pageOf('Die Mitte')
  expect($('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/podcast/folgen/neu/')
  expect($('link[rel="canonical"]').attr('href')).toBe('https://sendung.example/podcast/folgen/neu/')
  expect($('main a').attr('href')).toBe('/podcast/folgen/neu/')
  expect($('main a').text()).toBe('Die Mitte')
  expect($('meta[name="robots"]').attr('content')).toBe('noindex')
})

test('runs nothing, and shows a hostile title as text', () => {
  const title = '"><script>alert(1)</script>'
  const $ = pageOf(title)
  expect($('script, style, [style]')).toHaveLength(0)
  expect($('main a').text()).toBe(title)
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'")
})
