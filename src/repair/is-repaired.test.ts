// Tests the proof that a repair has to give.
import { expect, test } from 'vitest'
import type { Problem } from '../model/problem.ts'
import { isRepaired, type ProblemsIn } from './is-repaired.ts'

/** Every capital letter is wrong, and a question mark hides all that stands in other lines. */
const problemsIn: ProblemsIn = (text) => {
  const isHidden = text.includes('?')
  return text.split('\n').flatMap((line, index): readonly Problem[] => {
    const place = { file: 'a.md', line: index + 1, severity: 'error', field: undefined } as const
    const at = line.indexOf('?')
    if (at !== -1) return [{ ...place, column: at + 1, code: 'yaml-indent', facts: { line } }]
    if (isHidden) return []
    return [...line.matchAll(/[A-Z]/g)].map(({ index: column, 0: found }) => ({
      ...place,
      column: column + 1,
      code: 'uuid-unfit',
      facts: { found },
    }))
  })
}

const proven = (text: string, startOffset: number, before: string, after: string): boolean =>
  isRepaired(text, [{ file: 'a.md', startOffset, before, after }], problemsIn(text).slice(0, 1), problemsIn)

test('what takes the problem away is a repair', () => {
  expect(proven('aBc', 1, 'B', 'b')).toBe(true)
  expect(proven('aBc BB', 1, 'B', 'b')).toBe(true)
})

test('what leaves it, moves it, changes nothing or does not fit is none', () => {
  expect(proven('aBc', 0, 'a', 'x')).toBe(false)
  expect(proven('aBc', 0, '', '\n')).toBe(false)
  expect(proven('aBc', 1, 'B', 'B')).toBe(false)
  expect(proven('aBc', 1, 'X', 'b')).toBe(false)
})

test('what puts another one in its place is none', () => {
  expect(proven('aBc', 1, 'B', 'CC')).toBe(false)
})

test('what an unreadable line has hidden elsewhere does not count, in that line it does', () => {
  expect(proven('a?\nBB', 1, '?', '')).toBe(true)
  expect(proven('a?\nBB', 1, '?', 'C')).toBe(false)
})

test('what only shows beside other files is believed', () => {
  const problem: Problem = {
    file: 'a.md',
    line: 1,
    column: 1,
    severity: 'error',
    field: 'guests',
    code: 'id-unknown',
    facts: { registry: 'people', id: 'a', nearest: 'b' },
  }
  expect(
    isRepaired('a', [{ file: 'a.md', startOffset: 0, before: 'a', after: 'b' }], [problem], problemsIn),
  ).toBe(true)
})
