// Says which feeds a show has, the main one first.
import { audioFormats } from './audio-formats.ts'
import type { Catalog, CatalogSeason } from './catalog.ts'
import { furtherFeedGuid } from './name-uuid.ts'

interface Address {
  /** From the site's root. */
  readonly path: string
  /** As pages announce it: https://www.rssboard.org/rss-autodiscovery */
  readonly mimeType: string
}

export type FeedEntry = Address &
  (
    | { readonly kind: 'show' | 'transcripts' | 'json' }
    | { readonly kind: 'season'; readonly guid: string; readonly season: CatalogSeason }
    | { readonly kind: 'format'; readonly guid: string; readonly ending: string; readonly format: string }
  )

/** Gives all feeds but the pages of an archive, which nobody subscribes to. */
export const feedsOf = (catalog: Catalog): readonly FeedEntry[] => {
  const { show, paths, seasons, episodes } = catalog
  const rss = 'application/rss+xml'
  const hasTranscripts = episodes.some(({ transcripts }) => transcripts.length > 0)
  return [
    { kind: 'show', path: paths.feed, mimeType: rss },
    ...seasons.map((season) => ({
      kind: 'season' as const,
      guid: furtherFeedGuid(show.guid, `season-${season.number}`),
      season,
      path: paths.seasonFeed(season.slug),
      mimeType: rss,
    })),
    ...audioFormats(episodes).map(({ ending, name }) => ({
      kind: 'format' as const,
      guid: furtherFeedGuid(show.guid, `format-${ending}`),
      ending,
      format: name,
      path: paths.formatFeed(ending),
      mimeType: rss,
    })),
    ...(hasTranscripts
      ? [{ kind: 'transcripts' as const, path: paths.transcriptsFeed, mimeType: 'application/atom+xml' }]
      : []),
    { kind: 'json', path: paths.jsonFeed, mimeType: 'application/feed+json' },
  ]
}
