// A season in the words of https://schema.org/PodcastSeason
import type { Catalog, CatalogSeason } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDateTime } from './iso-date-time.ts'
import type { JsonLd } from './json-ld.ts'
import { episodeReference, personReference, seasonReference, seriesReference } from './json-ld-references.ts'

/** Gives a season with its hosts and its episodes in listening order. */
export const podcastSeason = (catalog: Catalog, season: CatalogSeason): JsonLd => {
  const { description, cover, hosts, episodes } = season
  const dates = episodes.map(({ publishedEpochMs }) => publishedEpochMs).toSorted((a, b) => a - b)
  return {
    ...seasonReference(catalog, season),
    description,
    inLanguage: catalog.show.language,
    image: absoluteUrl(catalog, cover.path),
    partOfSeries: seriesReference(catalog),
    numberOfEpisodes: episodes.length,
    startDate: dates[0] === undefined ? undefined : isoDateTime(dates[0]),
    actor: hosts.map((host) => personReference(catalog, host)),
    episode: episodes.map((episode) => episodeReference(catalog, episode)),
  }
}
