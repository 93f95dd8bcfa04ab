// Builds the HTML that podcast apps show for an episode.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { renderChapterList } from '../chapters/render-chapter-list.ts'
import type { Chapter } from '../model/episode.ts'
import { escapeHtml } from '../notes/escape-html.ts'
import type { NotesPlace } from '../notes/link-target.ts'
import { type FeedNotes, renderFeedNotes } from '../notes/render-feed-notes.ts'
import { truncateHtml } from '../notes/truncate-html.ts'
import { utf8Length } from '../notes/utf8-length.ts'
import type { FeedWords } from '../words/feed-de.ts'
import { oneLine } from './one-line.ts'

/** Apple cuts or refuses longer descriptions; markup counts. */
const mostDescriptionBytes = 4000

/** Beyond this many bytes a list of chapters would leave too little of the notes: it then stands in the long form only. */
const mostListBytes = 2000

const paragraph = (text: string): string => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`)

/** One line for each chapter: https://support.spotify.com/us/creators/article/episode-chapters/ */
const chapterList = (chapters: readonly Chapter[]): string => {
  const lines = renderChapterList(chapters).map(escapeHtml)
  return lines.length === 0 ? '' : `<p>${lines.join('<br>')}</p>`
}

/** Long notes are cut in front of the list, never inside it: an app would take half a list for the whole. */
const withList = (html: string, list: string): string => {
  const listBytes = utf8Length(list)
  return listBytes > mostListBytes ? html : truncateHtml(html, mostDescriptionBytes - listBytes) + list
}

/**
 * Takes an episode and where its page stands, and gives its notices, its summary, its notes and its chapters, in this
 * order. Where there are chapters, `plain` has at most 4000 bytes with them.
 */
export const episodeHtml = (
  episode: Pick<CatalogEpisode, 'notices' | 'summary' | 'notesMarkdown' | 'chapters'>,
  place: NotesPlace,
  words: FeedWords,
): FeedNotes => {
  const before = [
    ...episode.notices.map(({ text }) => paragraph(`${words.notice}: ${oneLine(text)}`)),
    paragraph(oneLine(episode.summary)),
  ].join('')
  const { plain, rich } = renderFeedNotes(episode.notesMarkdown, place)
  const list = chapterList(episode.chapters)
  if (list === '') return { plain: before + plain, rich: before + rich }
  return { plain: withList(before + plain, list), rich: before + rich + list }
}
