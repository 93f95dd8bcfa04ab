// Writes `<itunes:episode>`.
import { textElement } from './xml-element.ts'

/** Takes the number of the episode, from 1; trailers and extras may have none. */
export const itunesEpisode = (episodeNumber: number | undefined) =>
  textElement('itunes:episode', episodeNumber)
