// Puts one episode together as an `<item>`.
import type { ItemOptions } from 'podcast'
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedNotes } from '../notes/render-feed-notes.ts'
import { truncateHtml } from '../notes/truncate-html.ts'
import { itemElements } from './item-elements.ts'
import { limitText } from './limit-text.ts'

/** Apple cuts or refuses longer descriptions; markup counts. */
const mostDescriptionBytes = 4000

/**
 * Takes an episode and its notes as HTML (`rich` is left out where it is empty) and gives what the package needs for
 * its item. Without `date` and `itunes*`: the package would write them in GMT and with guesses.
 */
export const item = (catalog: Catalog, episode: CatalogEpisode, { plain, rich }: FeedNotes): ItemOptions => ({
  title: limitText(episode.title, 255),
  description: truncateHtml(plain, mostDescriptionBytes),
  url: absoluteUrl(catalog, episode.path),
  guid: episode.guid,
  enclosure: {
    url: episode.enclosure.url,
    size: episode.enclosure.sizeBytes,
    type: episode.enclosure.mimeType,
  },
  customElements: itemElements(catalog, episode, rich),
})
