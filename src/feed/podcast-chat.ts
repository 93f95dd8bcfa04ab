// Writes `<podcast:chat>`.
import type { Chat } from '../model/feed-tags.ts'
import { emptyElement } from './xml-element.ts'

/**
 * Takes where the official chat is; that of an episode replaces that of the show:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/chat.md
 */
export const podcastChat = (chat: Chat | undefined) =>
  chat &&
  emptyElement('podcast:chat', {
    server: chat.server,
    protocol: chat.protocol,
    accountId: chat.accountId,
    space: chat.space,
  })
