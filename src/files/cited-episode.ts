// Says what is cited where an episode is cited.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { Cited } from '../citation/cited.ts'

type Show = Pick<Catalog['show'], 'title' | 'language' | 'timeZone'> & {
  readonly publisher: Pick<Catalog['show']['publisher'], 'name'>
}

type CitableEpisode = Pick<CatalogEpisode, 'title' | 'season' | 'episodeNumber' | 'publishedEpochMs' | 'path'>

const days = new Map<string, Intl.DateTimeFormat>()

/** Making a date format costs far more than using one. */
const dayFormat = (timeZone: string): Intl.DateTimeFormat => {
  const known = days.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
    calendar: 'gregory',
  })
  days.set(timeZone, made)
  return made
}

const dayOf = (epochMs: number, timeZone: string): string => {
  const parts = new Map(
    dayFormat(timeZone)
      .formatToParts(epochMs)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** Takes an episode; `path` is that of its own page, or of another that shows it. */
export const citedEpisode = (
  catalog: Pick<Catalog, 'baseUrl' | 'basePath'> & { readonly show: Show },
  { title, season, episodeNumber, publishedEpochMs, path }: CitableEpisode,
): Cited => ({
  show: catalog.show.title,
  episodeTitle: title,
  seasonNumber: season?.number,
  episodeNumber,
  date: dayOf(publishedEpochMs, catalog.show.timeZone),
  publisher: catalog.show.publisher.name,
  language: catalog.show.language,
  address: absoluteUrl(catalog, path),
})
