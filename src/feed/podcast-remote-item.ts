// Writes `<podcast:remoteItem>`.
import type { RemoteItem } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { emptyElement } from './xml-element.ts'

/**
 * Takes another feed; it stands in `<podcast:podroll>` or `<podcast:publisher>`:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/remote-item.md
 */
export const podcastRemoteItem = ({ feedGuid, feedUrl, medium, title }: RemoteItem) =>
  emptyElement('podcast:remoteItem', {
    medium,
    feedGuid,
    feedUrl,
    title: title === undefined ? undefined : limitText(title, 255),
  })
