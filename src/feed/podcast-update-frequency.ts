// Writes `<podcast:updateFrequency>`.
import type { ShowTags } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes how often episodes appear. Of a show that is complete only the words are left: no rule recurs any more.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/update-frequency.md
 */
export const podcastUpdateFrequency = ({
  updateFrequency,
  isComplete,
}: Pick<ShowTags, 'updateFrequency' | 'isComplete'>) => {
  if (updateFrequency === undefined) return undefined
  const { text, rrule, startEpochMs } = updateFrequency
  const dtstart = startEpochMs === undefined ? undefined : new Date(startEpochMs).toISOString()
  const attributes = isComplete ? { complete: 'true' } : { dtstart, rrule }
  return textElement('podcast:updateFrequency', limitText(text, 128), attributes)
}
