// Writes `<podcast:location>`.
import type { Place } from '../model/registries.ts'
import { limitText } from './limit-text.ts'
import { textElement } from './xml-element.ts'

/** Six decimals are a tenth of a metre; plain digits, because an exponent is no part of a geo URI. */
const degrees = (value: number): string =>
  value
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')

/**
 * Takes a place, and whether it is what an episode is about or where the show is made. `geo` is a geo URI
 * (https://www.rfc-editor.org/rfc/rfc5870), `osm` an object of OpenStreetMap, `country` an ISO 3166-1 code:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/location.md
 */
export const podcastLocation = (
  { name, state, country, latitude, longitude, osm }: Place,
  rel: 'subject' | 'creator',
) =>
  textElement('podcast:location', limitText(name === state ? name : `${name}, ${state}`, 128), {
    rel,
    geo: `geo:${degrees(latitude)},${degrees(longitude)}`,
    osm,
    country,
  })
