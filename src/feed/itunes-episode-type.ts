// Writes `<itunes:episodeType>`.
import type { EpisodeType } from '../model/episode.ts'
import { textElement } from './xml-element.ts'

/** Takes whether it is a whole episode, a trailer or an extra. */
export const itunesEpisodeType = (type: EpisodeType) => textElement('itunes:episodeType', type)
