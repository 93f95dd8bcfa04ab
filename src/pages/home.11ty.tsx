// Writes the start page.
import { serialiseJsonLd } from '../files/json-ld.ts'
import { podcastSeries } from '../files/podcast-series.ts'
import { HomePage } from '../views/home-page.tsx'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => site.catalog.paths.home }

export const render = ({ site }: Data): string =>
  renderPage(<HomePage site={site} jsonLd={serialiseJsonLd([podcastSeries(site.catalog)])} />)
