// What every view is handed besides its own props: the catalog, the words, and what the bundler made.
import type { Catalog, PublishedImage } from '../catalog/catalog.ts'
import type { MovedAddress, MovedPage } from '../catalog/moved-address.ts'
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
  /** What it takes in at once. */
  readonly scriptParts: readonly string[]
  /** Runs before the first paint. */
  readonly earlyScript: string
  /** Fonts needed for the first paint. */
  readonly fonts: readonly string[]
  readonly feedStyles: string
  /** Favicon and touch icon; undefined where the show brings no icon. */
  readonly icon32: string | undefined
  readonly icon180: string | undefined
  /** Icons of the installed site; none where the show brings no icon. */
  readonly appIcons: readonly AppIcon[]
}

/** A square PNG. */
export interface AppIcon {
  readonly path: string
  readonly sidePixels: number
  /** Whether a launcher may cut it into any shape: what matters lies in the middle, and nothing is transparent. */
  readonly isMaskable: boolean
}

export interface SiteContext {
  /** What the pages show, with everything that they link to. */
  readonly catalog: Catalog
  /** What reaches others than readers of pages: feeds, sitemap. The same, but where pages are a preview of more. */
  readonly published: Catalog
  readonly words: Words
  readonly assets: Assets
  /** What was once at another address of the site. */
  readonly moved: { readonly pages: readonly MovedPage[]; readonly feeds: readonly MovedAddress[] }
  readonly picture: (image: PublishedImage) => Picture
  /** The 1200x630 image for link previews, from the site's root. */
  readonly socialImage: (image: PublishedImage) => string
}
