// Writes a transcript as XHTML, for people who read it in a feed reader.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { escapeHtml } from '../notes/escape-html.ts'
import { isBlank, plainText } from '../transcript/plain-text.ts'
import type { Paragraph, Transcript, Turn } from '../transcript/transcript.ts'
import { turnsOf } from '../transcript/turns.ts'

const paragraphText = ({ cues }: Paragraph): string => plainText(cues.map(({ text }) => text).join(' '))

/** The name stands before the first paragraph only, as in a printed interview. */
const turnHtml = ({ speaker, paragraphs }: Turn): string => {
  const name = plainText(speaker ?? '')
  const texts = paragraphs.map(paragraphText).filter((text) => !isBlank(text))
  return texts
    .map((text, at) => {
      const before = at === 0 && !isBlank(name) ? `<b>${escapeHtml(name)}:</b> ` : ''
      return `<p>${before}${escapeHtml(text)}</p>\n`
    })
    .join('')
}

/**
 * Takes a transcript and the chapters of its episode; gives paragraphs below the chapters' titles, each turn begun by the
 * speaker's name. Well-formed XML with nothing but `h2`, `p` and `b`.
 */
export const transcriptHtml = (
  transcript: Transcript,
  { chapters }: Pick<CatalogEpisode, 'chapters'>,
): string =>
  turnsOf(transcript, chapters)
    .map(({ chapter, turns }) => {
      const heading = chapter === undefined ? '' : `<h2>${escapeHtml(plainText(chapter.title))}</h2>\n`
      return heading + turns.map(turnHtml).join('')
    })
    .join('')
