// The file that invites crawlers: https://www.rfc-editor.org/rfc/rfc9309.html
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'

/** Gives `robots.txt`: everything may be read, and the sitemap is there. */
export const robotsTxt = (catalog: Catalog): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(catalog, catalog.paths.sitemap)}\n`
