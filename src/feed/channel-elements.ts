// Says which elements of the namespaces the `<channel>` gets, in their order.
import type { Catalog, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { atomLinkHub } from './atom-link-hub.ts'
import { channelImages } from './channel-images.ts'
import { image } from './image.ts'
import { isAiContent } from './is-ai-content.ts'
import { itunesAuthor } from './itunes-author.ts'
import { itunesBlock } from './itunes-block.ts'
import { itunesCategory } from './itunes-category.ts'
import { itunesComplete } from './itunes-complete.ts'
import { itunesExplicit } from './itunes-explicit.ts'
import { itunesImage } from './itunes-image.ts'
import { itunesNewFeedUrl } from './itunes-new-feed-url.ts'
import { itunesOwner } from './itunes-owner.ts'
import { itunesType } from './itunes-type.ts'
import { limitText } from './limit-text.ts'
import { personElement } from './person-element.ts'
import { podcastBlock } from './podcast-block.ts'
import { podcastGuid } from './podcast-guid.ts'
import { podcastLocation } from './podcast-location.ts'
import { podcastLocked } from './podcast-locked.ts'
import { podcastMedium } from './podcast-medium.ts'
import { podcastPodping } from './podcast-podping.ts'
import { podcastPodroll } from './podcast-podroll.ts'
import { podcastPublisher } from './podcast-publisher.ts'
import { podcastTrailer } from './podcast-trailer.ts'
import { podcastTxt } from './podcast-txt.ts'
import { podcastUpdateFrequency } from './podcast-update-frequency.ts'
import { pubDate } from './pub-date.ts'
import { sharedElements } from './shared-elements.ts'
import { present, type XmlElement } from './xml-element.ts'

/** What only who renders the feed knows. */
export interface ChannelSettings {
  /** Where this feed stands, from the site's root; the show's main feed unless given. */
  readonly ownPath?: string
  /** A landscape form of the cover, 1200 by 630 pixels, from the site's root. */
  readonly socialImagePath?: string
}

/** The hosts of all seasons, the newest season's first; of all episodes where the show has no seasons. */
const regularHosts = ({ seasons, episodes, people }: Catalog): readonly Credit[] => {
  const ofSeasons = seasons.toReversed().flatMap(({ hosts }) => hosts)
  const hosts = ofSeasons.length > 0 ? ofSeasons : episodes.flatMap((episode) => episode.hosts)
  // A host whom every episode of the season replaces has no page to link to.
  const unnamed = new Set(people.map(({ id }) => id))
  return hosts.filter(({ person }) => unnamed.delete(person.id))
}

/** After a move every feed of the show points at its own new address, not only the main one. */
const movedTo = ({ show }: Catalog, ownPath: string): string | undefined =>
  show.newFeedUrl === undefined ? undefined : show.url + ownPath.slice(1)

const itunesElements = (catalog: Catalog, ownPath: string): readonly (XmlElement | undefined)[] => {
  const { show } = catalog
  return [
    itunesAuthor(show.author),
    itunesType(show.type),
    itunesImage(absoluteUrl(catalog, show.cover.path)),
    ...show.categories.map(itunesCategory),
    itunesExplicit(show.isExplicit),
    itunesOwner({ name: show.author, email: show.email }),
    itunesBlock(show.isPrivate),
    itunesComplete(show.isComplete),
    itunesNewFeedUrl(movedTo(catalog, ownPath)),
  ]
}

const aboutShow = (catalog: Catalog): readonly (XmlElement | undefined)[] => {
  const { show, episodes } = catalog
  return [
    ...regularHosts(catalog).map((host) => personElement(catalog, host, 'host')),
    ...show.madeIn.map((place) => podcastLocation(place, 'creator')),
    ...episodes
      .filter(({ type }) => type === 'trailer')
      .map((trailer) => podcastTrailer(trailer, show.timeZone)),
    podcastUpdateFrequency(show),
    podcastPodroll(show.podroll),
    podcastPublisher(show.publisherFeed),
  ]
}

/** `podcast:liveItem` is left out on purpose: a site of files is built before a broadcast and after it, not during it. */
const podcastElements = (
  catalog: Catalog,
  words: FeedWords,
  { ownPath, socialImagePath }: ChannelSettings & { readonly ownPath: string },
): readonly (XmlElement | undefined)[] => {
  const { show, episodes } = catalog
  return [
    podcastGuid(show.guid),
    podcastLocked(show.isLocked),
    podcastMedium(),
    ...channelImages(catalog, socialImagePath),
    ...aboutShow(catalog),
    ...sharedElements(show),
    ...podcastBlock(show),
    podcastPodping(show.usesPodping),
    episodes.some(isAiContent) ? podcastTxt({ purpose: 'ai-content', value: 'true' }) : undefined,
    podcastTxt({ purpose: 'subscribe', value: absoluteUrl(catalog, ownPath) }),
    podcastTxt({ purpose: 'readme', value: words.readme }),
  ]
}

/** Takes the catalog and gives everything that the package cannot write about the show. */
export const channelElements = (
  catalog: Catalog,
  words: FeedWords,
  { ownPath = catalog.paths.feed, socialImagePath }: ChannelSettings = {},
): XmlElement[] => {
  const { show, episodes, baseUrl } = catalog
  const newest = episodes[0]
  const settings = { ownPath, ...(socialImagePath === undefined ? {} : { socialImagePath }) }
  return present([
    newest && pubDate(newest.publishedEpochMs, show.timeZone),
    image(absoluteUrl(catalog, show.cover.path), limitText(show.title, 255), baseUrl),
    atomLinkHub(show.hub),
    ...itunesElements(catalog, ownPath),
    ...podcastElements(catalog, words, settings),
  ])
}
