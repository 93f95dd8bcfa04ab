// What crawlers are told.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { robotsTxt } from './robots.ts'

test('robots.txt allows everything and names the sitemap under the address of the site', () => {
  const catalog = aCatalog({}, { baseUrl: 'https://a.example/podcast/' })
  expect(robotsTxt(catalog)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://a.example/podcast/sitemap.xml\n',
  )
})
