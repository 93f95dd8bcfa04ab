// What every view is handed besides its own props: the catalog, the words, and what the bundler made.
import type { Catalog, PublishedImage } from '../catalog/catalog.ts'
import type { Words } from '../words/words-for.ts'

/** An image in the sizes and formats of the site, ready for `<picture>`. Paths are from the site's root. */
export interface Picture {
  readonly src: string
  readonly widthPixels: number
  readonly heightPixels: number
  /** Width descriptors included, such as `/bilder/cover-ab12-320.webp 320w, ...`. */
  readonly srcset: string
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
}

/** Addresses of bundled files, from the site's root, with their hashes. */
interface Assets {
  readonly styles: string
  readonly script: string
  /** Runs before the first paint. */
  readonly earlyScript: string
  /** Fonts needed for the first paint. */
  readonly fonts: readonly string[]
  readonly feedStyles: string
  /** Favicon and touch icon; undefined where the show brings no icon. */
  readonly icon32: string | undefined
  readonly icon180: string | undefined
}

export interface SiteContext {
  readonly catalog: Catalog
  readonly words: Words
  readonly assets: Assets
  readonly picture: (image: PublishedImage) => Picture
  /** The 1200x630 image for link previews, from the site's root. */
  readonly socialImage: (image: PublishedImage) => string
}
