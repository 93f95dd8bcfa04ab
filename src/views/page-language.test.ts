// Checks which language a page is in, and which parts are marked.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { pageLanguage, partLanguage } from './page-language.ts'

const siteIn = (language: string) => aSite(aCatalog({ show: { language } }))

test('a page speaks the show’s language where the interface does', () => {
  expect(pageLanguage(siteIn('de-AT'))).toBe('de-AT')
  expect(partLanguage(siteIn('de-AT'))).toBeUndefined()
})

test('the show’s own words are marked where the interface speaks another language', () => {
  expect(pageLanguage(siteIn('fr'))).toBe('en')
  expect(partLanguage(siteIn('fr'))).toBe('fr')
})

test('a transcript in another language is marked', () => {
  expect(partLanguage(siteIn('de'), 'en')).toBe('en')
})
