// Tests when show notes are called too long.
import { expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { wordsFor } from '../words/words-for.ts'
import { adviseNotes } from './advise-notes.ts'

const advised = (markdown: string, summary = 'Kurz.') =>
  adviseNotes(
    { file: 'episodes/a.md', markdown, firstLine: 12, pagePath: '/folgen/a/' },
    summary,
    'https://sendung.example/',
  )

test('notes that apps cut are told, markup and umlauts counted as feeds do', () => {
  expect(printProblems(advised('ä'.repeat(2000)), wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/a.md:12:1
      Zusammenfassung und Shownotes haben als HTML 4.012 Byte. Verzeichnisse nehmen höchstens 4.000; in manchen Apps fehlt deshalb der Schluss. Das Wichtige, auch Links, gehört nach vorn."
  `)
  expect(advised('a'.repeat(3988))).toEqual([])
  expect(advised('a'.repeat(3988), 'Lang, sehr lang.')).toHaveLength(1)
  expect(advised('- a\n'.repeat(500))).toHaveLength(1)
})
