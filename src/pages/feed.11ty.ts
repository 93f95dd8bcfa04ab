// Writes the podcast feed.
import { renderFeed } from '../feed/render-feed.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => site.catalog.paths.feed }

export const render = ({ site: { catalog, words, assets } }: Data): string =>
  renderFeed(catalog, words.feed, { stylesheetPath: assets.feedStyles })
