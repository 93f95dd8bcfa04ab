// Proves that languages have the names that tags use.
import { expect, test } from 'vitest'
import { languageCode } from './language-code.ts'

test.each([
  ['de', 'deu'],
  ['de-AT', 'deu'],
  ['EN-gb', 'eng'],
  ['zu', 'zul'],
  ['nds', 'nds'],
  ['xx', 'und'],
  ['', 'und'],
  ['d\u0000', 'und'],
])('names the language %j as %s', (language, code) => {
  expect(languageCode(language)).toBe(code)
})
