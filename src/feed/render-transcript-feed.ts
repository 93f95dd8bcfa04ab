// Renders the feed of transcripts, for people who read instead of listening.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { nameUuid } from '../catalog/name-uuid.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { cleanText } from '../notes/clean-text.ts'
import { escapeHtml } from '../notes/escape-html.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { limitText } from './limit-text.ts'
import type { FeedOptions } from './render-feed.ts'
import { rfc3339 } from './rfc3339.ts'
import { transcriptEntry } from './transcript-entry.ts'
import { transcriptHtml } from './transcript-html.ts'

/** The newest transcripts up to here; an hour of speech has some sixty thousand characters. */
const mostCharacters = 1_000_000

/**
 * Reads transcripts one by one, the newest first, and only as many as fit. One that would fill the feed alone is not in
 * it, only where it can be read.
 */
const entriesOf = (catalog: Catalog, words: FeedWords): readonly string[] => {
  const entries: string[] = []
  let room = mostCharacters
  const write = (episode: CatalogEpisode): string | undefined => {
    const [transcript] = episode.transcripts
    if (transcript === undefined) return undefined
    const { language } = transcript
    const html = transcriptHtml(transcript.read(), episode)
    const isTooLong = html.length > mostCharacters / 2
    const shown = isTooLong
      ? { html: `<p>${escapeHtml(words.readOnSite)}</p>\n`, language: catalog.show.language }
      : { html, language }
    return transcriptEntry(catalog, episode, shown, words)
  }
  for (const episode of catalog.episodes) {
    const entry = write(episode)
    if (entry === undefined) continue
    room -= entry.length
    if (room < 0) break
    entries.push(entry)
  }
  return entries
}

const beginning = (catalog: Catalog, words: FeedWords, stylesheetPath: string): string => {
  const { show, paths } = catalog
  const element = (name: string, text: string): string => `  <${name}>${escapeHtml(text)}</${name}>\n`
  const link = (rel: string, type: string, path: string): string =>
    `  <link rel="${rel}" type="${type}" href="${escapeHtml(absoluteUrl(catalog, path))}"/>\n`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<?xml-stylesheet type="text/css" href="${escapeHtml(href(catalog, stylesheetPath))}"?>\n`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(show.language)}">\n`,
    element('title', limitText(words.transcriptsTitle(show.title), 255)),
    element('subtitle', `${words.transcriptsSubtitle} ${words.transcriptsReadme}`),
    element('id', `urn:uuid:${nameUuid(show.guid, 'transcripts')}`),
    link('self', 'application/atom+xml', paths.transcriptsFeed),
    link('alternate', 'text/html', paths.home),
    link('related', 'application/rss+xml', paths.feed),
    element('updated', rfc3339(catalog.updatedEpochMs)),
    `  <author><name>${escapeHtml(limitText(show.author, 255))}</name></author>\n`,
    show.copyright === undefined ? '' : element('rights', limitText(show.copyright, 255)),
    element('logo', absoluteUrl(catalog, show.cover.path)),
    element('generator', 'podcast-from-plain-files'),
  ].join('')
}

/**
 * Takes the catalog and gives an Atom feed (https://www.rfc-editor.org/rfc/rfc4287) with the transcripts of the newest
 * episodes, each in its first language. The same catalog always gives the same bytes.
 */
export const renderTranscriptFeed = (
  catalog: Catalog,
  words: FeedWords,
  { stylesheetPath }: Pick<FeedOptions, 'stylesheetPath'>,
): string =>
  cleanText(`${beginning(catalog, words, stylesheetPath)}${entriesOf(catalog, words).join('')}</feed>\n`)
