// Writes `<podcast:value>`.
import type { Value } from '../model/feed-tags.ts'
import { podcastValueRecipient } from './podcast-value-recipient.ts'
import { parentElement } from './xml-element.ts'

/**
 * Takes where payments of listeners go; that of an episode replaces that of the show. The suggestion stays the text that it
 * was written as, so that no small amount gets an exponent:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value.md
 */
export const podcastValue = (value: Value | undefined) =>
  value &&
  parentElement('podcast:value', value.recipients.map(podcastValueRecipient), {
    type: value.type,
    method: value.method,
    suggested: value.suggested,
  })
