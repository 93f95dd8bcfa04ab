// Renders the feed as JSON, for programs that read no XML.
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { cleanText } from '../notes/clean-text.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { jsonItem } from './json-item.ts'
import { limitText } from './limit-text.ts'

/** The newest episodes up to here; older ones are in the podcast feed and its archive. */
const mostCharacters = 4_500_000

const itemsOf = (catalog: Catalog, words: FeedWords): readonly string[] => {
  const items: string[] = []
  let room = mostCharacters
  for (const episode of catalog.episodes) {
    const text = cleanText(JSON.stringify(jsonItem(catalog, episode, words)))
    room -= text.length
    if (room < 0) break
    items.push(text)
  }
  return items
}

/**
 * Takes the catalog and gives a JSON Feed of version 1.1 (https://www.jsonfeed.org/version/1.1/): one item a line, no
 * extension. The same catalog always gives the same bytes.
 */
export const renderJsonFeed = (catalog: Catalog, words: FeedWords): string => {
  const { show, paths, baseUrl } = catalog
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: limitText(show.title, 255),
    home_page_url: baseUrl,
    feed_url: absoluteUrl(catalog, paths.jsonFeed),
    description: show.description.trim(),
    icon: absoluteUrl(catalog, show.cover.path),
    authors: [{ name: limitText(show.author, 255), url: baseUrl }],
    language: show.language,
  })
  return `${cleanText(head).slice(0, -1)},"items":[\n${itemsOf(catalog, words).join(',\n')}\n]}\n`
}
