// The show in the words of https://schema.org/PodcastSeries
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDateTime } from './iso-date-time.ts'
import type { JsonLd } from './json-ld.ts'
import { authorReference, seasonReference, seriesReference } from './json-ld-references.ts'
import { offers } from './offers.ts'

/** Gives the show with its feed and its seasons. */
export const podcastSeries = (catalog: Catalog): JsonLd => {
  const { show, episodes, seasons, paths } = catalog
  const first = episodes.at(-1)
  return {
    ...seriesReference(catalog),
    alternativeHeadline: show.subtitle,
    description: show.description,
    inLanguage: show.language,
    image: absoluteUrl(catalog, show.cover.path),
    webFeed: absoluteUrl(catalog, paths.feed),
    author: authorReference(catalog),
    publisher: { '@type': 'Organization', name: show.publisher.name },
    genre: show.categories.map(({ name, subcategory }) => subcategory ?? name),
    copyrightNotice: show.copyright,
    ...offers(show),
    isFamilyFriendly: !show.isExplicit,
    startDate: first && isoDateTime(first.publishedEpochMs),
    hasPart: seasons.map((season) => seasonReference(catalog, season)),
  }
}
