// Somebody who appears in the show, in the words of https://schema.org/Person
import type { Catalog, CatalogPerson } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { JsonLd } from './json-ld.ts'
import { episodeReference, personReference } from './json-ld-references.ts'

/** Gives a person with what they do and the episodes they appear in. */
export const person = (catalog: Catalog, entry: CatalogPerson): JsonLd => ({
  ...personReference(catalog, { person: entry, role: entry.role, path: entry.path }),
  image: entry.image && absoluteUrl(catalog, entry.image.path),
  jobTitle: entry.role,
  affiliation:
    entry.organisation === undefined ? undefined : { '@type': 'Organization', name: entry.organisation },
  sameAs: entry.url,
  subjectOf: entry.appearances.map(({ episode }) => episodeReference(catalog, episode)),
})
