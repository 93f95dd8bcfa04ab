// Writes the page of each season.
import type { CatalogSeason } from '../catalog/catalog.ts'
import { podcastSeason } from '../files/podcast-season.ts'
import { renderPage } from '../views/render-page.ts'
import { SeasonPage } from '../views/season-page.tsx'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly season: CatalogSeason
}

export const data = {
  pagination: { data: 'site.catalog.seasons', size: 1, alias: 'season' },
  permalink: ({ season }: Data): string => season.path,
}

export const render = ({ site, season }: Data): string => {
  const jsonLd = describePage(site, [{ text: season.title }], podcastSeason(site.catalog, season))
  return renderPage(<SeasonPage site={site} season={season} jsonLd={jsonLd} />)
}
