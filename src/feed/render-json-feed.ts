// Renders the feed as JSON, for programs that read no XML.
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { cleanText } from '../notes/clean-text.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { jsonItem } from './json-item.ts'
import type { JsonDocument } from './json-pages.ts'
import { limitText } from './limit-text.ts'

/**
 * Takes the catalog and one of its JSON documents and gives a JSON Feed of version 1.1
 * (https://www.jsonfeed.org/version/1.1/): one item a line, no extension. All pages name the feed itself as `feed_url`,
 * because that is what a feed is told by. The same catalog always gives the same bytes.
 */
export const renderJsonFeed = (
  catalog: Catalog,
  words: FeedWords,
  { firstEpisode, episodes, nextPath }: JsonDocument,
): string => {
  const { show, paths, baseUrl } = catalog
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: limitText(show.title, 255),
    home_page_url: baseUrl,
    feed_url: absoluteUrl(catalog, paths.jsonFeed),
    next_url: nextPath && absoluteUrl(catalog, nextPath),
    description: show.description.trim(),
    icon: absoluteUrl(catalog, show.cover.path),
    authors: [{ name: limitText(show.author, 255), url: baseUrl }],
    language: show.language,
  })
  const items = catalog.episodes
    .slice(firstEpisode, firstEpisode + episodes)
    .map((episode) => cleanText(JSON.stringify(jsonItem(catalog, episode, words))))
  return `${cleanText(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`
}
