// What a topic is in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog, aTopic } from '../testing/a-catalog.ts'
import { definedTerm } from './defined-term.ts'

test('a topic is a term of the list of topics', () => {
  expect(definedTerm(aCatalog(), aTopic({ description: 'Wie alle mitreden.' }))).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://sendung.example/themen/beteiligung/#it',
    name: 'Beteiligung',
    description: 'Wie alle mitreden.',
    url: 'https://sendung.example/themen/beteiligung/',
    inDefinedTermSet: 'https://sendung.example/themen/',
  })
})
