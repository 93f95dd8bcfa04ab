// How a feed is called in the list of a page's feeds.
import type { FeedEntry } from '../catalog/feeds.ts'
import type { SiteContext } from './site-context.ts'

/** Gives the title that the feed itself has, so that browsers and apps show the same name before and after. */
export const feedTitle = ({ catalog, words }: SiteContext, feed: FeedEntry): string => {
  const { title } = catalog.show
  switch (feed.kind) {
    case 'show':
      return title
    case 'season':
      return words.feed.seasonTitle(title, feed.season.title)
    case 'format':
      return words.feed.formatTitle(title, feed.format)
    case 'transcripts':
      return words.feed.transcriptsTitle(title)
    case 'json':
      return words.feed.jsonTitle(title)
  }
}
