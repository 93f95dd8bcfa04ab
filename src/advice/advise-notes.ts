// Advises on show notes that apps cut.
import type { Problem } from '../model/problem.ts'
import { renderFeedNotes } from '../notes/render-feed-notes.ts'
import { utf8Length } from '../notes/utf8-length.ts'
import type { EditorText } from './editor-text.ts'

/** https://podcasters.apple.com/support/823-podcast-requirements: what `<description>` may have, markup included. */
const mostBytes = 4000

/** Takes the notes of an episode and its summary; advice where both together are longer than apps take (`notes-long`). */
export const adviseNotes = (
  { file, markdown, firstLine, pagePath }: EditorText,
  summary: string,
  baseUrl: string,
): readonly Problem[] => {
  // Markup makes a text longer, and never by so much.
  if (markdown.length + summary.length < mostBytes / 8) return []
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '')
  const found =
    utf8Length(renderFeedNotes(markdown, { baseUrl, basePath, pagePath }).plain) + utf8Length(summary)
  if (found <= mostBytes) return []
  const facts = { found, limit: mostBytes }
  return [
    { file, line: firstLine, column: 1, code: 'notes-long', severity: 'advice', field: undefined, facts },
  ]
}
