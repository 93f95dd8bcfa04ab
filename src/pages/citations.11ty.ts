// Writes the files for reference managers of each episode.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { type CitationFile, citationFile, citationFilesOf, citationPath } from '../files/citation-file.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
  readonly citation: CitationFile
}

export const data = {
  pagination: {
    data: 'site.catalog.episodes',
    size: 1,
    alias: 'citation',
    // Eleventy copies what is not frozen.
    before: (episodes: readonly CatalogEpisode[]): readonly CitationFile[] =>
      episodes.flatMap(citationFilesOf).map((citation) => Object.freeze(citation)),
  },
  permalink: ({ site, citation }: Data): string => citationPath(site.catalog, citation),
}

export const render = ({ site, citation }: Data): string => citationFile(site.catalog, citation)
