// Checks the picture on the page of a person.
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { PersonPage } from './person-page.tsx'
import { renderPage } from './render-page.ts'

const catalog: Catalog = aFullCatalog()

const pageOf = (id: string) => {
  const person = catalog.people.find((one) => one.id === id)
  if (person === undefined) throw new Error(`Nobody is called ${id}.`)
  return load(renderPage(<PersonPage site={aSite(catalog)} person={person} jsonLd={undefined} />))
}

test('shows a person’s picture, and previews show it with their name', () => {
  const $ = pageOf('hugo-host')
  expect($('.card img').attr('src')).toMatch(/^\/bilder\/hugo\./)
  expect($('meta[property="og:image"]').attr('content')).toContain('/bilder/hugo.')
  expect($('meta[property="og:image:alt"]').attr('content')).toBe('Hugo Host')
})

test('has no picture where there is none', () => {
  const $ = pageOf('gustav-gast')
  expect($('.card img')).toHaveLength(0)
  expect($('meta[property="og:image:alt"]').attr('content')).toBe(catalog.show.coverAlt)
})
