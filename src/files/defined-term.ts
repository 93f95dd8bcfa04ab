// A topic in the words of https://schema.org/DefinedTerm
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { Topic } from '../model/registries.ts'
import type { JsonLd } from './json-ld.ts'
import { idOf } from './json-ld-references.ts'

/** Gives a topic as a term of the show's list of topics. */
export const definedTerm = (catalog: Catalog, { id, name, description }: Topic): JsonLd => {
  const path = catalog.paths.topic(id)
  return {
    '@type': 'DefinedTerm',
    '@id': idOf(catalog, { path }),
    name,
    description,
    url: absoluteUrl(catalog, path),
    inDefinedTermSet: absoluteUrl(catalog, catalog.paths.topics),
  }
}
