// Checks what typed words find.
import { expect, test } from 'vitest'
import { hasAllWords, searchText } from './search-text.ts'

const line = searchText('Im Gespräch mit Ekin Deligöz – Große Fragen')

test.each(['deligoz', 'DELIGÖZ', 'gespräch ekin', 'ekin  gesprach', '', '  '])(
  '„%s“ finds the line',
  (typed) => {
    expect(hasAllWords(line, searchText(typed))).toBe(true)
  },
)

test.each(['wolfsburg', 'ekin wolfsburg'])('„%s“ does not', (typed) => {
  expect(hasAllWords(line, searchText(typed))).toBe(false)
})
