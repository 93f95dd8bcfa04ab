// Finds the addresses of a person for `<podcast:person>`.
import type { Catalog, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { podcastPerson } from './podcast-person.ts'

/** Takes who appears and as what; links their page on this site, and their picture where there is one. */
export const personElement = (catalog: Catalog, { person, path }: Credit, role: 'host' | 'guest') =>
  podcastPerson(person.name, role, {
    href: absoluteUrl(catalog, path),
    img: person.image && absoluteUrl(catalog, person.image.path),
  })
