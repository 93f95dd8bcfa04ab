// Names the feeds beside the main one, so that the lock knows each again wherever it moves.
import type { Catalog } from '../catalog/catalog.ts'
import { type FeedEntry, feedsOf } from '../catalog/feeds.ts'
import type { FurtherFeed } from './published.ts'

/** A season's number stays when its slug changes, and so does the name of its feed. */
const nameOf = (feed: FeedEntry): string => {
  switch (feed.kind) {
    case 'season':
      return `season-${feed.season.number}`
    case 'format':
      return `format-${feed.ending}`
    default:
      return feed.kind
  }
}

/** Takes the catalog; gives all its feeds but the main one, with their paths from the site's root. */
export const feedsBeside = (catalog: Catalog): readonly FurtherFeed[] =>
  feedsOf(catalog)
    .filter(({ kind }) => kind !== 'show')
    .map((feed) => ({ name: nameOf(feed), path: feed.path, guid: 'guid' in feed ? feed.guid : undefined }))
