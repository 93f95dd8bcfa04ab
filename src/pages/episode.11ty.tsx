// Writes the page of each episode, and one more for each further language of its transcript.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { podcastEpisode } from '../files/podcast-episode.ts'
import { EpisodePage } from '../views/episode-page.tsx'
import { formatLanguage } from '../views/formats.ts'
import { isTranslation, pathOf, type Reading, readingsOf } from '../views/reading.ts'
import { renderPage } from '../views/render-page.ts'
import type { SiteContext } from '../views/site-context.ts'
import { describePage } from './describe-page.ts'

interface Data {
  readonly site: SiteContext
  readonly reading: Reading
}

export const data = {
  pagination: {
    data: 'site.catalog.episodes',
    size: 1,
    alias: 'reading',
    // Eleventy copies what is not frozen.
    before: (episodes: readonly CatalogEpisode[]): readonly Reading[] =>
      episodes.flatMap(readingsOf).map((reading) => Object.freeze(reading)),
  },
  permalink: ({ reading }: Data): string => pathOf(reading),
}

const stepsTo = (site: SiteContext, reading: Reading) => {
  const { title: text, path } = reading.episode
  return isTranslation(reading)
    ? [{ text, path }, { text: formatLanguage(site, reading.transcript.language) }]
    : [{ text }]
}

export const render = ({ site, reading }: Data): string => {
  const { episode, transcript } = reading
  const { catalog, words } = site
  const drawer =
    episode.season === undefined
      ? { text: words.ui.allEpisodes, path: catalog.paths.episodes }
      : { text: episode.season.title, path: catalog.paths.season(episode.season.slug) }
  const jsonLd = describePage(site, [drawer, ...stepsTo(site, reading)], podcastEpisode(catalog, episode))
  return renderPage(<EpisodePage site={site} episode={episode} transcript={transcript} jsonLd={jsonLd} />)
}
