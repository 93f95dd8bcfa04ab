// What a place is in the words of schema.org.
import { expect, test } from 'vitest'
import { aCatalog, aPlace } from '../testing/a-catalog.ts'
import { place } from './place.ts'

test('a district has its coordinates, its state and its country', () => {
  const district = aPlace({ id: 'kreis', name: 'Kreis', kind: 'Landkreis', ags: '03103' })
  expect(place(aCatalog(), district)).toMatchInlineSnapshot(`
    {
      "@id": "https://sendung.example/orte/kreis/#it",
      "@type": "AdministrativeArea",
      "address": {
        "@type": "PostalAddress",
        "addressCountry": "DE",
        "addressRegion": "Niedersachsen",
      },
      "geo": {
        "@type": "GeoCoordinates",
        "latitude": 52.42,
        "longitude": 10.78,
      },
      "identifier": {
        "@type": "PropertyValue",
        "propertyID": "AGS",
        "value": "03103",
      },
      "name": "Kreis",
      "url": "https://sendung.example/orte/kreis/",
    }
  `)
})

test('a town is a city', () => {
  expect(place(aCatalog(), aPlace({ kind: 'Stadt' }))).toHaveProperty('@type', 'City')
})

test('a place without an official key has none', () => {
  expect(place(aCatalog(), aPlace({ ags: undefined }))).toHaveProperty('identifier', undefined)
})
