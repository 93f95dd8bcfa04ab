// Writes the files that tell hosts which headers to send.
import { type HostFile, hostFiles } from '../files/host-files.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly file: HostFile
}

export const data = {
  pagination: {
    data: 'site.published',
    size: 1,
    alias: 'file',
    // Eleventy counts the catalog's keys first; which hosts there are, only their files know.
    before: (_keys: readonly string[], { site }: { readonly site: SiteContext }): readonly HostFile[] =>
      hostFiles(site.published, [...site.moved.pages, ...site.moved.feeds]),
  },
  // Their names have no ending, which Eleventy otherwise takes for a mistake.
  eleventyAllowMissingExtension: true,
  permalink: ({ file }: Data): string => file.path,
}

export const render = ({ file }: Data): string => file.text
