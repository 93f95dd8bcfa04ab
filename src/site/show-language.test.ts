// Tests in which language a command speaks before the content is read.
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { showLanguage } from './show-language.ts'

test.each([
  ['language: en\n', 'en'],
  ['title: x\nlanguage: "en-GB" # British\n', 'en-GB'],
  ["language: 'fr'\n", 'fr'],
  ['  language: en\n', 'de'],
  ['language:\n', 'de'],
  ['', 'de'],
])('%j speaks %s', async (text, language) => {
  const { path } = await folderOf({ 'episodes/show.yaml': text })
  expect(showLanguage(path)).toBe(language)
})

test('speaks German where there is no show', async () => {
  const { path } = await folderOf({})
  expect(showLanguage(path)).toBe('de')
})
