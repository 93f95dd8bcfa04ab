// Writes `<itunes:season>`.
import { textElement } from './xml-element.ts'

/** Takes the number of the season, from 1; episodes outside of the seasons have none. */
export const itunesSeason = (seasonNumber: number | undefined) => textElement('itunes:season', seasonNumber)
