// A municipality, district or other place in the words of https://schema.org/Place
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { Place } from '../model/registries.ts'
import type { JsonLd } from './json-ld.ts'
import { idOf } from './json-ld-references.ts'

/** Gives a place with its coordinates, its state and, in Germany, its official key (AGS). */
export const place = (catalog: Catalog, entry: Place): JsonLd => {
  const path = catalog.paths.place(entry.id)
  return {
    '@type': entry.kind === 'Stadt' ? 'City' : 'AdministrativeArea',
    '@id': idOf(catalog, { path }),
    name: entry.name,
    url: absoluteUrl(catalog, path),
    geo: { '@type': 'GeoCoordinates', latitude: entry.latitude, longitude: entry.longitude },
    address: { '@type': 'PostalAddress', addressRegion: entry.state, addressCountry: entry.country },
    identifier: entry.ags && { '@type': 'PropertyValue', propertyID: 'AGS', value: entry.ags },
  }
}
