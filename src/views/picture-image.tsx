// An image of the content in all sizes and formats that the site publishes.
import type { PublishedImage } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly image: PublishedImage
  /** Empty where the text beside it says the same. */
  readonly alt: string
  /** The `sizes` attribute: how wide it is shown. */
  readonly sizes: string
  readonly isFirst?: boolean
}

/** Prefixes each address of a `srcset` with the path that the site stands below. */
const below = (site: SiteContext, srcset: string): string =>
  srcset
    .split(', ')
    .map((entry) => href(site.catalog, entry))
    .join(', ')

export const PictureImage = ({ site, image, alt, sizes, isFirst = false }: Props) => {
  const picture = site.picture(image)
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcset={below(site, source.srcset)} sizes={sizes} />
      ))}
      <img
        src={href(site.catalog, picture.src)}
        srcset={below(site, picture.srcset)}
        sizes={sizes}
        width={picture.widthPixels}
        height={picture.heightPixels}
        alt={alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchpriority={isFirst ? 'high' : undefined}
      />
    </picture>
  )
}
