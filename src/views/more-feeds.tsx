// The other feeds of the show, each with what it is good for; not the one for programs, which nobody types in.
import { type FeedEntry, feedsOf } from '../catalog/feeds.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
}

interface Offer {
  readonly path: string
  readonly name: string
  readonly help: string
  /** The title of the season, which is in the show's language. */
  readonly season?: string
}

const offerOf = ({ words }: SiteContext, feed: FeedEntry): readonly Offer[] => {
  const { ui } = words
  const { path } = feed
  switch (feed.kind) {
    case 'season': {
      const { number, title } = feed.season
      return [{ path, name: ui.seasonFeed(ui.season(number)), season: title, help: ui.seasonFeedHelp }]
    }
    case 'format':
      return [{ path, name: ui.formatFeed(feed.format), help: ui.formatFeedHelp }]
    case 'transcripts':
      return [{ path, name: ui.transcriptsFeed, help: ui.transcriptsFeedHelp }]
    default:
      return []
  }
}

/** The address stands there in full: it is meant to be copied, and the link shows what is behind it. */
export const MoreFeeds = ({ site }: Props) => {
  const { catalog, published, words } = site
  const offers = feedsOf(published).flatMap((feed) => offerOf(site, feed))
  if (offers.length === 0) return null
  return (
    <section class="feeds">
      <h2>{words.ui.moreFeeds}</h2>
      <p>{words.ui.moreFeedsHelp}</p>
      <dl>
        {offers.map(({ path, name, season, help }) => (
          <div key={path}>
            <dt>
              {name}
              {season && <span lang={partLanguage(site)}>: {season}</span>}
            </dt>
            <dd>
              {help} <a href={href(catalog, path)}>{absoluteUrl(catalog, path)}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
