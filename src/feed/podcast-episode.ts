// Writes `<podcast:episode>`.
import { textElement } from './xml-element.ts'

/**
 * Takes the number of the episode:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/episode.md
 */
export const podcastEpisode = (episodeNumber: number | undefined) =>
  textElement('podcast:episode', episodeNumber)
