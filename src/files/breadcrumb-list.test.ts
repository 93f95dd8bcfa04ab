// The steps to a page in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { breadcrumbList } from './breadcrumb-list.ts'

test('steps are numbered, and the page itself needs no address', () => {
  const steps = [{ text: 'Start', path: '/' }, { text: 'Ein Anfang' }]
  expect(breadcrumbList(aCatalog(), steps)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://sendung.example/' },
      { '@type': 'ListItem', position: 2, name: 'Ein Anfang', item: undefined },
    ],
  })
})
