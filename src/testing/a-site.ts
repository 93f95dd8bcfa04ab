// A site context for tests of views: a catalog, its words, and files that need not exist.
import type { Catalog } from '../catalog/catalog.ts'
import type { SiteContext } from '../views/site-context.ts'
import { wordsFor } from '../words/words-for.ts'
import { aCatalog } from './a-catalog.ts'

export const aSite = (catalog: Catalog = aCatalog()): SiteContext => ({
  catalog,
  published: catalog,
  words: wordsFor(catalog.show.language),
  assets: {
    styles: '/assets/site-ABC.css',
    script: '/assets/main-ABC.js',
    scriptParts: [],
    earlyScript: '/assets/early-ABC.js',
    fonts: ['/assets/font-ABC.woff2'],
    feedStyles: '/assets/feed-ABC.css',
    icon32: '/assets/icon-32.png',
    icon180: '/assets/icon-180.png',
    appIcons: [{ path: '/assets/icon-512.png', sidePixels: 512, isMaskable: false }],
  },
  moved: { pages: [], feeds: [] },
  picture: ({ path }) => ({
    src: `${path}-640.jpg`,
    widthPixels: 640,
    heightPixels: 640,
    srcset: `${path}-320.jpg 320w, ${path}-640.jpg 640w`,
    sources: [{ type: 'image/avif', srcset: `${path}-320.avif 320w` }],
  }),
  socialImage: ({ path }) => `${path}-social.jpg`,
})
