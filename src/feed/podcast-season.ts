// Writes `<podcast:season>`.
import type { Season } from '../model/show.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/**
 * Takes the season of an episode; its name is an attribute:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/season.md
 */
export const podcastSeason = (season: Season | undefined) =>
  season && textElement('podcast:season', season.number, { name: limitText(season.title, 128) || undefined })
