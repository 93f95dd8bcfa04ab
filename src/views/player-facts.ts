// What the script is told of the episode that a player plays, as an attribute of the player's element.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'

const days = new Map<string, Intl.DateTimeFormat>()

/** Swedes write days as ISO 8601 does. Making a format costs far more than using one. */
const isoDay = (timeZone: string, epochMs: number): string => {
  const format =
    days.get(timeZone) ??
    new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  days.set(timeZone, format)
  return format.format(epochMs)
}

/** Gives JSON: the `PlayerFacts` of the script, times in seconds. */
export const playerFacts = ({ catalog, words, picture }: SiteContext, episode: CatalogEpisode): string => {
  const { show } = catalog
  const { season, chapters, enclosure } = episode
  return JSON.stringify({
    slug: episode.slug,
    title: episode.title,
    path: href(catalog, episode.path),
    show: show.title,
    season: season === undefined ? '' : words.ui.season(season.number),
    artwork: href(catalog, picture(episode.image).src),
    durationSeconds: Math.round(enclosure.durationSeconds * 10) / 10,
    date: isoDay(show.timeZone, episode.publishedEpochMs),
    chapters: chapters.map(({ startSeconds, title }) => ({ startSeconds, title })),
  })
}
