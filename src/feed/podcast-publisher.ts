// Writes `<podcast:publisher>`.
import type { RemoteItem } from '../model/feed-tags.ts'
import { podcastRemoteItem } from './podcast-remote-item.ts'
import { parentElement } from './xml-element.ts'

/**
 * Takes the feed in which the publisher lists all its shows:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/publisher.md
 */
export const podcastPublisher = (feed: RemoteItem | undefined) =>
  feed && parentElement('podcast:publisher', [podcastRemoteItem({ ...feed, medium: 'publisher' })])
