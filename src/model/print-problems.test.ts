// Tests the printed form of problems: order, headlines, and that nothing printed can steer a terminal.
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { problemAt } from './complaint.ts'
import { printProblems } from './print-problems.ts'
import type { Severity } from './problem.ts'

const german = wordsFor('de')

const repeated = (file: string, line: number, column: number, found: string, severity: Severity = 'error') =>
  problemAt({ file, line, column }, 'guests', { code: 'entry-repeated', facts: { found } }, severity)

test('prints one problem', () => {
  const timecode = problemAt(
    { file: 'episodes/staffel-1/02-echte-beteiligung.md', line: 4, column: 11 },
    'chapters',
    {
      code: 'timecode-unreadable',
      facts: { found: '1h 2m', write: '- 1:02:00 Ausblick' },
    },
  )
  expect(printProblems([timecode], german)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/02-echte-beteiligung.md:4:11  chapters
      „1h 2m“ ist keine Zeitangabe.
      Schreib zum Beispiel:  - 1:02:00 Ausblick"
  `)
})

test('prints several by file, line and column, and advice under a headline of its own', () => {
  const problems = [
    repeated('b.md', 1, 1, 'fünf'),
    repeated('a.md', 10, 1, 'vier'),
    repeated('a.md', 2, 10, 'drei'),
    repeated('a.md', 2, 9, 'zwei'),
    repeated('B.md', 1, 1, 'eins'),
    repeated('a.md', 1, 1, 'Rat', 'advice'),
  ]
  expect(printProblems(problems, german)).toMatchInlineSnapshot(`
    "5 Probleme im Inhalt. Es wurde nichts geschrieben.

    B.md:1:1  guests
      „eins“ steht hier zum zweiten Mal. Einmal genügt.

    a.md:2:9  guests
      „zwei“ steht hier zum zweiten Mal. Einmal genügt.

    a.md:2:10  guests
      „drei“ steht hier zum zweiten Mal. Einmal genügt.

    a.md:10:1  guests
      „vier“ steht hier zum zweiten Mal. Einmal genügt.

    b.md:1:1  guests
      „fünf“ steht hier zum zweiten Mal. Einmal genügt.

    1 Hinweis zum Inhalt. Er hält nichts auf.

    a.md:1:1  guests
      „Rat“ steht hier zum zweiten Mal. Einmal genügt."
  `)
})

test('says that advice stops nothing', () => {
  const advice = [repeated('a.md', 1, 1, 'x', 'advice'), repeated('a.md', 2, 1, 'y', 'advice')]
  expect(printProblems(advice, german)).toMatchInlineSnapshot(`
    "2 Hinweise zum Inhalt. Sie halten nichts auf.

    a.md:1:1  guests
      „x“ steht hier zum zweiten Mal. Einmal genügt.

    a.md:2:1  guests
      „y“ steht hier zum zweiten Mal. Einmal genügt."
  `)
})

test('prints nothing where there is nothing', () => {
  expect(printProblems([], german)).toBe('')
})

test('speaks English as well', () => {
  expect(
    printProblems([repeated('a.md', 1, 1, 'x'), repeated('a.md', 1, 2, 'y', 'advice')], wordsFor('en')),
  ).toMatchInlineSnapshot(`
    "1 problem in the content. Nothing was written.

    a.md:1:1  guests
      “x” is here for the second time. Once is enough.

    1 piece of advice on the content. It stops nothing.

    a.md:1:2  guests
      “y” is here for the second time. Once is enough."
  `)
})

test('shows what could hide or move text in a terminal by its number', () => {
  const problem = repeated('a\u001b[2J.md', 1, 1, 'x\u202Ey\nz\r\u009b')
  expect(printProblems([problem], german)).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    a\\u001B[2J.md:1:1  guests
      „x\\u202Ey\\u000Az\\u000D\\u009B“ steht hier zum zweiten Mal. Einmal genügt."
  `)
})

test('does not print whole books', () => {
  expect(printProblems([repeated('a.md', 1, 1, 'x'.repeat(100_000))], german).length).toBeLessThan(1500)
})
