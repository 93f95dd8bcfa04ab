// Puts one episode together as an `<item>`.
import type { ItemOptions } from 'podcast'
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedNotes } from '../notes/render-feed-notes.ts'
import { truncateHtml } from '../notes/truncate-html.ts'
import { contentEncoded } from './content-encoded.ts'
import { itemElements } from './item-elements.ts'
import { limitText } from './limit-text.ts'
import { pubDate } from './pub-date.ts'
import { writeElements } from './write-elements.ts'
import { present } from './xml-element.ts'

/** Apple cuts or refuses longer descriptions; markup counts. */
const mostDescriptionBytes = 4000

export interface FeedItem {
  /** What the package writes. Without `date` and `itunes*`: it would write them in GMT and with guesses. */
  readonly options: ItemOptions
  /** What the package has no words for, as XML. */
  readonly elements: string
  /** That part of it which holds the whole notes; empty where they are left out. */
  readonly content: string
}

const indent = '      '

/** Takes an episode and its notes as HTML (`rich` is left out where it is empty) and gives both parts of its item. */
export const item = (catalog: Catalog, episode: CatalogEpisode, { plain, rich }: FeedNotes): FeedItem => {
  const { url, sizeBytes, mimeType } = episode.enclosure
  const date = pubDate(episode.publishedEpochMs, catalog.show.timeZone)
  const content = writeElements(present([contentEncoded(rich)]), indent)
  const others = writeElements(itemElements(catalog, episode), indent)
  return {
    options: {
      title: limitText(episode.title, 255),
      description: truncateHtml(plain, mostDescriptionBytes),
      url: absoluteUrl(catalog, episode.path),
      guid: episode.guid,
      enclosure: { url, size: sizeBytes, type: mimeType },
    },
    elements: writeElements(present([date]), indent) + content + others,
    content,
  }
}

/** Takes an item and gives it without its whole notes; its description stays. */
export const withoutContent = ({ options, elements, content }: FeedItem): FeedItem => ({
  options,
  elements: elements.replace(content, () => ''),
  content: '',
})
