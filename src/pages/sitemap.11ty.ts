// Writes the sitemap, in parts where there are very many pages.
import { type SitemapFile, sitemapFiles } from '../files/sitemap.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly file: SitemapFile
}

export const data = {
  pagination: {
    data: 'site.published',
    size: 1,
    alias: 'file',
    // Eleventy counts the catalog's keys first; how many files there are, only the sitemap knows.
    before: (_keys: readonly string[], { site }: { readonly site: SiteContext }): readonly SitemapFile[] =>
      sitemapFiles(site.published),
  },
  permalink: ({ file }: Data): string => file.path,
}

export const render = ({ file }: Data): string => file.text
