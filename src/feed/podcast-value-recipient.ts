// Writes `<podcast:valueRecipient>`.
import type { ValueRecipient } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { emptyElement } from './xml-element.ts'

/**
 * Takes who gets a share of a payment:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value-recipient.md
 */
export const podcastValueRecipient = ({ name, isFee, ...recipient }: ValueRecipient) =>
  emptyElement('podcast:valueRecipient', {
    name: name === undefined ? undefined : limitText(name, 128),
    customKey: recipient.customKey,
    customValue: recipient.customValue,
    type: recipient.type,
    address: recipient.address,
    split: recipient.split,
    fee: isFee ? 'true' : undefined,
  })
