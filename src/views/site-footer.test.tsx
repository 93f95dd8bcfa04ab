// Reads what stands at the foot of every page.
import { load } from 'cheerio'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { SiteFooter } from './site-footer.tsx'

const footerOf = (catalog = aFullCatalog()) =>
  load(renderToString(<SiteFooter site={aSite(catalog)} path="/" />))

test('names the licence of the show, and where to support it', () => {
  const $ = footerOf()
  expect($('footer p').first().text()).toBe('Anbieter: Testverlag')
  const links = $('footer p a')
    .toArray()
    .map((link) => [$(link).text(), $(link).attr('href')])
  expect(links).toEqual([
    ['unsere-lizenz-v1', 'https://sendung.example/lizenz.pdf'],
    ['Podcast unterstützen & fördern', 'https://spenden.example/a?b=1&c=2'],
    ['Mitglied werden', 'https://spenden.example/mitglied'],
  ])
})

test('has no line for what show.yaml does not say', () => {
  expect(footerOf(aCatalog())('footer p')).toHaveLength(1)
})
