// Writes `<podcast:podroll>`.
import type { RemoteItem } from '../model/feed-tags.ts'
import { podcastRemoteItem } from './podcast-remote-item.ts'
import { parentElement } from './xml-element.ts'

/**
 * Takes the feeds that the makers recommend; gives nothing where there are none:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/podroll.md
 */
export const podcastPodroll = (feeds: readonly RemoteItem[]) =>
  feeds.length === 0 ? undefined : parentElement('podcast:podroll', feeds.map(podcastRemoteItem))
