// Addresses that play a recording, from its beginning or from a second on.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'

type Playable = Pick<CatalogEpisode, 'enclosure'>

/** Gives the address of the recording as the page links it. */
export const recordingAddress = (catalog: Catalog, { enclosure }: Playable): string =>
  enclosure.path === undefined ? enclosure.url : href(catalog, enclosure.path)

/**
 * Gives the address that plays from `startSeconds` on, in whole seconds: browsers understand it without any script,
 * see https://www.w3.org/TR/media-frags/#naming-time.
 */
export const playAddress = (catalog: Catalog, episode: Playable, startSeconds: number): string =>
  `${recordingAddress(catalog, episode)}#t=${Math.floor(startSeconds)}`
