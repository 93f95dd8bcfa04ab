// The player of an episode for other sites: the frame as text, and what programs ask for that make one of an address.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'

/** What a frame looks like; its height fits a phone, on which titles take more lines. */
const frameHeightPixels = 480
const frameWidthPixels = 640

type Embedded = Pick<CatalogEpisode, 'slug' | 'title' | 'path'>

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Gives the HTML of a frame with the player. `title` names it for screen readers; `allow` lets the sound start on a
 * click inside and text be copied: https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element
 */
export const embedCode = (
  catalog: Pick<Catalog, 'baseUrl' | 'basePath' | 'paths'>,
  episode: Embedded,
  title: string,
): string =>
  [
    `<iframe src="${escaped(absoluteUrl(catalog, catalog.paths.embed(episode.slug)))}"`,
    `title="${escaped(title)}" width="100%" height="${frameHeightPixels}"`,
    'loading="lazy" allow="autoplay; clipboard-write; web-share" style="border:0;max-width:60rem"></iframe>',
  ].join(' ')

interface Facts {
  /** Name of the frame. */
  readonly title: string
  readonly thumbnail: { readonly path: string; readonly widthPixels: number; readonly heightPixels: number }
}

/** Gives the answer that stands at `paths.oembed`: https://oembed.com, section 2.3, type `rich`. */
export const oembedJson = (catalog: Catalog, episode: Embedded, { title, thumbnail }: Facts): string => {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: episode.title,
    author_name: catalog.show.author,
    author_url: catalog.baseUrl,
    provider_name: catalog.show.title,
    provider_url: catalog.baseUrl,
    html: embedCode(catalog, episode, title),
    width: frameWidthPixels,
    height: frameHeightPixels,
    thumbnail_url: absoluteUrl(catalog, thumbnail.path),
    thumbnail_width: thumbnail.widthPixels,
    thumbnail_height: thumbnail.heightPixels,
  }
  return `${JSON.stringify(answer)}\n`
}
