// Says which elements of the namespaces the `<channel>` gets, in their order.
import type { Catalog, Credit } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { image } from './image.ts'
import { isAiContent } from './is-ai-content.ts'
import { itunesAuthor } from './itunes-author.ts'
import { itunesCategory } from './itunes-category.ts'
import { itunesExplicit } from './itunes-explicit.ts'
import { itunesImage } from './itunes-image.ts'
import { itunesOwner } from './itunes-owner.ts'
import { itunesType } from './itunes-type.ts'
import { limitText } from './limit-text.ts'
import { podcastGuid } from './podcast-guid.ts'
import { podcastImage } from './podcast-image.ts'
import { podcastLocked } from './podcast-locked.ts'
import { podcastMedium } from './podcast-medium.ts'
import { podcastPerson } from './podcast-person.ts'
import { podcastTrailer } from './podcast-trailer.ts'
import { podcastTxt } from './podcast-txt.ts'
import { pubDate } from './pub-date.ts'
import { present, type XmlElement } from './xml-element.ts'

/** The hosts of all seasons, the newest season's first; of all episodes where the show has no seasons. */
const regularHosts = ({ seasons, episodes, people }: Catalog): readonly Credit[] => {
  const ofSeasons = seasons.toReversed().flatMap(({ hosts }) => hosts)
  const hosts = ofSeasons.length > 0 ? ofSeasons : episodes.flatMap((episode) => episode.hosts)
  // A host whom every episode of the season replaces has no page to link to.
  const unnamed = new Set(people.map(({ id }) => id))
  return hosts.filter(({ person }) => unnamed.delete(person.id))
}

const itunesElements = ({ show, ...catalog }: Catalog): readonly (XmlElement | undefined)[] => [
  itunesAuthor(show.author),
  itunesType(show.type),
  itunesImage(absoluteUrl(catalog, show.cover.path)),
  ...show.categories.map(itunesCategory),
  itunesExplicit(show.isExplicit),
  itunesOwner({ name: show.author, email: show.email }),
]

const podcastElements = (catalog: Catalog, words: FeedWords): readonly (XmlElement | undefined)[] => {
  const { show, episodes } = catalog
  return [
    podcastGuid(show.guid),
    podcastLocked(show.isLocked),
    podcastMedium(),
    podcastImage(absoluteUrl(catalog, show.cover.path), show.cover, show.coverAlt),
    ...regularHosts(catalog).map(({ person, path }) =>
      podcastPerson(person.name, 'host', absoluteUrl(catalog, path)),
    ),
    ...episodes
      .filter(({ type }) => type === 'trailer')
      .map((trailer) => podcastTrailer(trailer, show.timeZone)),
    episodes.some(isAiContent) ? podcastTxt('ai-content', 'true') : undefined,
    podcastTxt('subscribe', absoluteUrl(catalog, catalog.paths.feed)),
    podcastTxt('readme', words.readme),
  ]
}

/** Takes the catalog and gives everything that the package cannot write about the show. */
export const channelElements = (catalog: Catalog, words: FeedWords): XmlElement[] => {
  const { show, episodes, baseUrl } = catalog
  const newest = episodes[0]
  return present([
    newest && pubDate(newest.publishedEpochMs, show.timeZone),
    image(absoluteUrl(catalog, show.cover.path), limitText(show.title, 255), baseUrl),
    ...itunesElements(catalog),
    ...podcastElements(catalog, words),
  ])
}
