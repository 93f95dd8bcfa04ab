// Turns the show into what the site and the feed show of it.
import type { CatalogShow } from './catalog.ts'
import { known, type Publication, publishImage } from './publication.ts'

/** Takes what is published; gives the show with the addresses of its pictures and the places where it is made. */
export const publishShow = (publication: Publication): CatalogShow => {
  const { show, places } = publication.content
  return {
    ...show,
    cover: publishImage(publication, show.cover),
    images: show.images.map(({ image, ...rest }) => ({ ...rest, image: publishImage(publication, image) })),
    madeIn: known(show.madeInIds, places),
  }
}
