// What the pages say of themselves to machines: where they stand, and the things they are about.
import { breadcrumbList } from '../files/breadcrumb-list.ts'
import { type JsonLd, serialiseJsonLd } from '../files/json-ld.ts'
import type { SiteContext } from '../views/site-context.ts'

/** A page on the way to another; the page itself comes last, without a path. */
interface Step {
  readonly text: string
  readonly path?: string
}

/** Takes the steps from the start page on, without it, and what the page is about; gives the text of its JSON-LD. */
export const describePage = (
  { catalog }: SiteContext,
  steps: readonly Step[],
  ...about: readonly JsonLd[]
): string =>
  serialiseJsonLd([
    ...about,
    breadcrumbList(catalog, [{ text: catalog.show.title, path: catalog.paths.home }, ...steps]),
  ])
