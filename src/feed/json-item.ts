// Writes one episode as an item of JSON Feed.
import type { Catalog, CatalogEpisode, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { episodeHtml } from './episode-html.ts'
import { limitText } from './limit-text.ts'
import { oneLine } from './one-line.ts'
import { rfc3339 } from './rfc3339.ts'

const author = (catalog: Catalog, { person, path }: Credit) => ({
  name: oneLine(person.name),
  url: absoluteUrl(catalog, path),
})

/** Attachments with one title are the same recording in several formats. */
const attachment = (
  { url, mimeType, sizeBytes }: Pick<CatalogEpisode['enclosure'], 'url' | 'mimeType' | 'sizeBytes'>,
  { title, enclosure }: CatalogEpisode,
) => ({
  url,
  mime_type: mimeType,
  title: limitText(title, 255),
  size_in_bytes: sizeBytes > 0 ? sizeBytes : undefined,
  duration_in_seconds: Math.round(enclosure.durationSeconds),
})

/** Takes an episode and gives its item: https://www.jsonfeed.org/version/1.1/#items */
export const jsonItem = (catalog: Catalog, episode: CatalogEpisode, words: FeedWords) => {
  const { baseUrl, basePath } = catalog
  const credits = [...episode.hosts, ...episode.guests]
  return {
    id: episode.guid,
    url: absoluteUrl(catalog, episode.path),
    title: limitText(episode.title, 255),
    content_html: episodeHtml(episode, { baseUrl, basePath, pagePath: episode.path }, words).rich,
    summary: oneLine(episode.summary),
    image: absoluteUrl(catalog, episode.image.path),
    date_published: rfc3339(episode.publishedEpochMs),
    authors: credits.length > 0 ? credits.map((credit) => author(catalog, credit)) : undefined,
    tags: episode.topics.length > 0 ? episode.topics.map(({ name }) => oneLine(name)) : undefined,
    language: catalog.show.language,
    attachments: [episode.enclosure, ...episode.alternatives].map((one) => attachment(one, episode)),
  }
}
