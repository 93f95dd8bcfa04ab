// Builds the HTML that podcast apps show for an episode.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { escapeHtml } from '../notes/escape-html.ts'
import type { NotesPlace } from '../notes/link-target.ts'
import { type FeedNotes, renderFeedNotes } from '../notes/render-feed-notes.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { oneLine } from './one-line.ts'

const paragraph = (text: string): string => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`)

/** Takes an episode and where its page stands, and gives its notices, its summary and its notes, in this order. */
export const episodeHtml = (
  { notices, summary, notesMarkdown }: Pick<CatalogEpisode, 'notices' | 'summary' | 'notesMarkdown'>,
  place: NotesPlace,
  words: FeedWords,
): FeedNotes => {
  const before = [
    ...notices.map(({ text }) => paragraph(`${words.notice}: ${oneLine(text)}`)),
    paragraph(oneLine(summary)),
  ].join('')
  const { plain, rich } = renderFeedNotes(notesMarkdown, place)
  return { plain: before + plain, rich: before + rich }
}
