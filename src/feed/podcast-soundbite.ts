// Writes `<podcast:soundbite>`.
import type { Soundbite } from '../model/feed-tags.ts'
import { limitText } from './limit-text.ts'
import { emptyElement, textElement } from './xml-element.ts'

/** Whole milliseconds: more would only be noise of the arithmetic. */
const seconds = (value: number): number => Math.round(value * 1000) / 1000

/**
 * Takes an excerpt that advertises the episode. Without a title apps use that of the episode:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md
 */
export const podcastSoundbite = ({ startSeconds, durationSeconds, title = '' }: Soundbite) => {
  const attributes = { startTime: seconds(startSeconds), duration: seconds(durationSeconds) }
  return (
    textElement('podcast:soundbite', limitText(title, 128), attributes) ??
    emptyElement('podcast:soundbite', attributes)
  )
}
