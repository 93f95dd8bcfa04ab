// Says which elements of the namespaces an `<item>` gets, in their order.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isAiContent } from './is-ai-content.ts'
import { itemImage } from './item-image.ts'
import { itunesBlock } from './itunes-block.ts'
import { itunesDuration } from './itunes-duration.ts'
import { itunesEpisode } from './itunes-episode.ts'
import { itunesEpisodeType } from './itunes-episode-type.ts'
import { itunesExplicit } from './itunes-explicit.ts'
import { itunesImage } from './itunes-image.ts'
import { itunesSeason } from './itunes-season.ts'
import { itunesTitle } from './itunes-title.ts'
import { personElement } from './person-element.ts'
import { podcastAlternateEnclosure } from './podcast-alternate-enclosure.ts'
import { podcastChapters } from './podcast-chapters.ts'
import { podcastContentLink } from './podcast-content-link.ts'
import { podcastEpisode } from './podcast-episode.ts'
import { podcastLocation } from './podcast-location.ts'
import { podcastSeason } from './podcast-season.ts'
import { podcastSoundbite } from './podcast-soundbite.ts'
import { podcastTranscripts } from './podcast-transcripts.ts'
import { podcastTxt } from './podcast-txt.ts'
import { pscChapters } from './psc-chapters.ts'
import { sharedElements } from './shared-elements.ts'
import { present, type XmlElement } from './xml-element.ts'

const itunesElements = (catalog: Catalog, episode: CatalogEpisode): readonly (XmlElement | undefined)[] => [
  itunesTitle(episode.title),
  itunesDuration(episode.enclosure.durationSeconds),
  itunesImage(absoluteUrl(catalog, episode.image.path)),
  itunesExplicit(episode.isExplicit),
  itunesSeason(episode.season?.number),
  itunesEpisode(episode.episodeNumber),
  itunesEpisodeType(episode.type),
  itunesBlock(episode.isBlocked),
]

/** The people of an item replace those of the channel, so hosts are named again beside the guests. */
const podcastElements = (catalog: Catalog, episode: CatalogEpisode): readonly (XmlElement | undefined)[] => [
  podcastSeason(episode.season),
  podcastEpisode(episode.episodeNumber),
  ...episode.hosts.map((host) => personElement(catalog, host, 'host')),
  ...episode.guests.map((guest) => personElement(catalog, guest, 'guest')),
  ...episode.places.map((place) => podcastLocation(place, 'subject')),
  itemImage(catalog, episode),
  ...podcastTranscripts(catalog, episode),
  podcastChapters(episode.chaptersPath && absoluteUrl(catalog, episode.chaptersPath)),
  pscChapters(episode.chapters),
  ...episode.soundbites.map(podcastSoundbite),
  ...episode.alternatives.map(podcastAlternateEnclosure),
  ...episode.contentLinks.map(podcastContentLink),
  ...sharedElements(episode),
  isAiContent(episode) ? podcastTxt({ purpose: 'ai-content', value: 'true' }) : undefined,
]

/** Takes an episode and gives what else stands in its item, besides its date and its notes, that the package cannot write. */
export const itemElements = (catalog: Catalog, episode: CatalogEpisode): XmlElement[] =>
  present([...itunesElements(catalog, episode), ...podcastElements(catalog, episode)])
