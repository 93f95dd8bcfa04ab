// What a build would publish, seen as apps and links see it: every episode with its addresses, every feed.
import type { Catalog } from '../catalog/catalog.ts'
import type { Content, ContentEpisode } from '../catalog/content.ts'
import { audioPath } from '../catalog/paths.ts'
import { publishedBytes } from '../catalog/published-bytes.ts'
import {
  type FeedLock,
  type LockedFeed,
  MAIN_FEED,
  type SeenEnclosure,
  type SeenEpisode,
  sortedLock,
} from './feed-lock.ts'
import { recordedTimes } from './recorded-times.ts'

/** A feed beside the main one, such as `season-1`; `path` starts with a slash, `guid` is its `podcast:guid` if it has one. */
export interface FurtherFeed {
  readonly name: string
  readonly path: string
  readonly guid?: string | undefined
}

/** Everything that can be held against a promise. */
export interface Published {
  readonly content: Content
  readonly catalog: Catalog
  /** What the feed says in `itunes:new-feed-url`; undefined where it says nothing. */
  readonly newFeedUrl?: string | undefined
  readonly moreFeeds?: readonly FurtherFeed[]
}

/** An episode of the content, published or not. */
export interface CurrentEpisode extends SeenEpisode {
  readonly state: 'published' | 'draft' | 'scheduled'
}

const seenEnclosure = ({ id, audio }: ContentEpisode, siteUrl: string): SeenEnclosure => {
  const sizeBytes = publishedBytes(audio)
  const { mimeType } = audio
  if (audio.kind === 'address') return { url: audio.url, sizeBytes, mimeType, soundSha256: undefined }
  const url = siteUrl + audioPath(id, audio.soundSha256, mimeType).slice(1)
  return { url, sizeBytes, mimeType, soundSha256: audio.soundSha256 }
}

/**
 * Gives all episodes of the content. Their addresses are those below the `url` of `show.yaml`, wherever this build goes: a
 * preview under another address promises nothing.
 */
export const currentEpisodes = ({ content, catalog }: Published): readonly CurrentEpisode[] => {
  const { url: siteUrl } = content.show
  const published = new Map(catalog.episodes.map((episode) => [episode.id, episode]))
  return content.episodes.map((episode) => {
    const shown = published.get(episode.id)
    const { guid, id, title, seasonNumber, episodeNumber, publishedEpochMs } = episode
    return {
      guid,
      id,
      title,
      seasonNumber,
      episodeNumber,
      publishedEpochMs,
      page: siteUrl + catalog.paths.episode(episode.slug).slice(1),
      enclosure: seenEnclosure(episode, siteUrl),
      times: recordedTimes(episode),
      state: shown ? 'published' : episode.isDraft ? 'draft' : 'scheduled',
    }
  })
}

/** Gives all feeds, the main one first. */
export const currentFeeds = ({ content, catalog, moreFeeds = [] }: Published): readonly LockedFeed[] =>
  [{ name: MAIN_FEED, path: catalog.paths.feed, guid: content.show.guid }, ...moreFeeds].map((feed) => ({
    name: feed.name,
    address: content.show.url + feed.path.slice(1),
    guid: feed.guid,
    formerAddresses: [],
    isRemoved: false,
  }))

/** Gives what would be locked if nothing had been published before. */
export const lockOf = (published: Published): FeedLock => {
  const { url: siteUrl, type } = published.content.show
  return sortedLock({
    siteUrl,
    type,
    feeds: currentFeeds(published),
    episodes: currentEpisodes(published)
      .filter(({ state }) => state === 'published')
      .map(({ state, ...episode }) => ({
        ...episode,
        formerEnclosures: [],
        formerPages: [],
        isRemoved: false,
      })),
  })
}
