// Writes the transcript of one episode as an Atom entry.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { nameUuid } from '../catalog/name-uuid.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { escapeHtml } from '../notes/escape-html.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { limitText } from './limit-text.ts'
import { oneLine } from './one-line.ts'
import { rfc3339 } from './rfc3339.ts'

const element = (name: string, text: string, attributes = ''): string =>
  `    <${name}${attributes}>${escapeHtml(text)}</${name}>\n`

const noticesOf = ({ notices }: CatalogEpisode, words: FeedWords): string =>
  notices.map(({ text }) => `<p>${escapeHtml(`${words.notice}: ${oneLine(text)}`)}</p>\n`).join('')

const enclosureLink = ({ enclosure }: CatalogEpisode): string => {
  const { url, mimeType, sizeBytes } = enclosure
  return `    <link rel="enclosure" type="${escapeHtml(mimeType)}" length="${sizeBytes}" href="${escapeHtml(url)}"/>\n`
}

/**
 * Takes an episode and its transcript as XHTML in a language; gives the entry (https://www.rfc-editor.org/rfc/rfc4287).
 * Its id follows the episode's guid, so it stays when the site moves; its date is the episode's.
 */
export const transcriptEntry = (
  catalog: Catalog,
  episode: CatalogEpisode,
  { html, language }: { readonly html: string; readonly language: string },
  words: FeedWords,
): string => {
  const page = escapeHtml(absoluteUrl(catalog, episode.path))
  const date = rfc3339(episode.publishedEpochMs)
  return [
    '  <entry>\n',
    element('title', limitText(episode.title, 255)),
    element('id', `urn:uuid:${nameUuid(catalog.show.guid, `transcript/${episode.guid}`)}`),
    `    <link rel="alternate" type="text/html" href="${page}"/>\n`,
    enclosureLink(episode),
    element('published', date),
    element('updated', date),
    ...episode.topics.map(
      ({ id, name }) => `    <category term="${escapeHtml(id)}" label="${escapeHtml(oneLine(name))}"/>\n`,
    ),
    element('summary', oneLine(episode.summary)),
    `    <content type="xhtml" xml:lang="${escapeHtml(language)}">`,
    `<div xmlns="http://www.w3.org/1999/xhtml">\n${noticesOf(episode, words)}${html}</div></content>\n`,
    '  </entry>\n',
  ].join('')
}
