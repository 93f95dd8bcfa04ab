// Says which pictures of the show the `<channel>` names.
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { podcastImage } from './podcast-image.ts'
import type { XmlElement } from './xml-element.ts'

/** Of every site's preview picture. */
const social = { widthPixels: 1200, heightPixels: 630, mimeType: 'image/jpeg' } as const

/** Gives the cover, its landscape form where the site has one, and the other pictures of show.yaml. */
export const channelImages = (
  catalog: Catalog,
  socialImagePath: string | undefined,
): readonly XmlElement[] => {
  const { cover, coverAlt, images } = catalog.show
  return [
    podcastImage(absoluteUrl(catalog, cover.path), cover, coverAlt, 'artwork'),
    ...(socialImagePath === undefined
      ? []
      : [podcastImage(absoluteUrl(catalog, socialImagePath), social, coverAlt, 'social')]),
    ...images.map(({ image, alt, purpose }) =>
      podcastImage(absoluteUrl(catalog, image.path), image, alt, purpose),
    ),
  ]
}
