// Writes `<podcast:podping>`.
import { emptyElement } from './xml-element.ts'

/**
 * Takes whether changes are announced by Podping; without it aggregators keep asking:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/podping.md
 */
export const podcastPodping = (usesPodping: boolean) =>
  usesPodping ? emptyElement('podcast:podping', { usesPodping: 'true' }) : undefined
