// Puts the newest episodes together as items, as many as a feed may hold.
import type { Catalog } from '../catalog/catalog.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { episodeHtml } from './episode-html.ts'
import { type FeedItem, item, withoutContent } from './item.ts'

export interface ItemLimits {
  /** Characters of all items together; older episodes are left out. */
  readonly mostCharacters: number
  /** Characters of whole notes; those of older episodes stand in the description only, which is cut. */
  readonly mostContent: number
}

/** What the package writes around an item's elements: tags, indentation, addresses. */
const charactersAround = 500

const lengthOf = ({ options, elements }: FeedItem): number =>
  elements.length + (options.description?.length ?? 0) + charactersAround

/**
 * Gives the items of the catalog's episodes in their order. Where they would be too many, the oldest whole notes make
 * room first, because descriptions say nearly the same; then the oldest episodes are left out, and not even read.
 */
export const feedItems = (catalog: Catalog, words: FeedWords, limits: ItemLimits): readonly FeedItem[] => {
  const { baseUrl, basePath, episodes } = catalog
  const items: FeedItem[] = []
  let withContent = 0
  let content = 0
  let characters = 0
  for (const episode of episodes) {
    const { plain, rich } = episodeHtml(episode, { baseUrl, basePath, pagePath: episode.path }, words)
    content += rich.length
    const next = item(catalog, episode, { plain, rich: content > limits.mostContent ? '' : rich })
    items.push(next)
    if (next.content !== '') withContent = items.length
    characters += lengthOf(next)
    while (characters > limits.mostCharacters) {
      const oldest = items[withContent - 1]
      if (oldest === undefined) return items.slice(0, -1)
      withContent -= 1
      characters -= oldest.content.length
      items[withContent] = withoutContent(oldest)
    }
  }
  return items
}
