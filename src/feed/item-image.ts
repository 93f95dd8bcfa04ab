// Says which picture of its own an `<item>` names.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { podcastImage } from './podcast-image.ts'
import type { XmlElement } from './xml-element.ts'

/** Gives an episode's own picture as `<podcast:image>`; those of the season and the show are not repeated. */
export const itemImage = (
  catalog: Catalog,
  { hasOwnImage, image, imageAlt = '' }: CatalogEpisode,
): XmlElement | undefined =>
  hasOwnImage ? podcastImage(absoluteUrl(catalog, image.path), image, imageAlt, 'artwork') : undefined
