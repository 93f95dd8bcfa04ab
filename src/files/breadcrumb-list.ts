// Where a page stands in the site, in the words of https://schema.org/BreadcrumbList
import type { Catalog } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { JsonLd } from './json-ld.ts'

/** Takes the steps to a page, from the outermost on; the page itself comes last and needs no path. */
export const breadcrumbList = (
  catalog: Catalog,
  steps: readonly { readonly text: string; readonly path?: string | undefined }[],
): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ text, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: text,
    item: path === undefined ? undefined : absoluteUrl(catalog, path),
  })),
})
