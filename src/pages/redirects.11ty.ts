// Writes the file that tells hosts what has moved, where something has.
import { redirects, redirectsPath } from '../files/redirects.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
}

const textOf = ({ catalog, moved }: SiteContext): string | undefined =>
  redirects(catalog, [...moved.pages, ...moved.feeds])

export const data = {
  // Its name has no ending, which Eleventy otherwise takes for a mistake.
  eleventyAllowMissingExtension: true,
  permalink: ({ site }: Data): string | false => (textOf(site) === undefined ? false : redirectsPath),
}

export const render = ({ site }: Data): string => textOf(site) ?? ''
