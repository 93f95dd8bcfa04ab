// Checks where licences lead to.
import { expect, test } from 'vitest'
import { KNOWN_LICENSES } from '../model/known-licenses.ts'
import { licenseUrl } from './license-url.ts'

const urlOf = (name: string) => licenseUrl({ name, url: undefined })

test('licences of Creative Commons lead to their deeds', () => {
  expect(urlOf('cc-by-4.0')).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(urlOf('cc-by-nc-sa-3.0-de')).toBe('https://creativecommons.org/licenses/by-nc-sa/3.0/de/')
  expect(urlOf('cc-by-nc-nd-2.0')).toBe('https://creativecommons.org/licenses/by-nc-nd/2.0/')
  expect(urlOf('cc-by-nc-nd-1.0')).toBe('https://creativecommons.org/licenses/by-nd-nc/1.0/')
})

test('every known licence has an address, but for those that are no text', () => {
  expect(KNOWN_LICENSES.filter((name) => urlOf(name) === undefined)).toEqual([
    'arr',
    'v4v-1.0',
    'pod-v4v-1.0',
  ])
})

test('an address in show.yaml or front matter counts', () => {
  expect(licenseUrl({ name: 'Hausrecht', url: 'https://recht.example/' })).toBe('https://recht.example/')
})
