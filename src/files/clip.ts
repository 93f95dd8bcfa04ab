// A chapter in the words of https://schema.org/Clip
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import type { JsonLd } from './json-ld.ts'

/** Gives the chapters of an episode, each from its start to the next, in seconds. */
export const clips = (catalog: Catalog, { path, chapters, enclosure }: CatalogEpisode): readonly JsonLd[] =>
  chapters.map(({ title, startSeconds }, at) => ({
    '@type': 'Clip',
    name: title,
    clipNumber: at + 1,
    startOffset: startSeconds,
    endOffset: chapters[at + 1]?.startSeconds ?? enclosure.durationSeconds,
    url: `${absoluteUrl(catalog, path)}#t=${startSeconds}`,
  }))
