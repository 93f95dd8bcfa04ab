// Tests that a build never replaces what no build has made.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { checkOutput, markerName } from './check-output.ts'
import { Refusal } from './refusal.ts'

const codeOf = (output: string, content: string): string => {
  try {
    checkOutput(output, content)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'allowed'
}

const files = {
  'show/episodes/show.yaml': '',
  'show/transcripts/': '',
  'letters/dear-grandma.txt': 'Liebe Oma',
  [`show/_site/${markerName}`]: '',
  'show/_site/index.html': '',
  'show/empty/': '',
  'file.txt': '',
}

test.each([
  ['show/_site', 'allowed'],
  ['show/new', 'allowed'],
  ['show/new/and/deep', 'allowed'],
  ['show/empty', 'allowed'],
  ['letters', 'output-not-ours'],
  ['file.txt', 'output-is-a-file'],
  ['.', 'output-in-the-way'],
  ['show', 'output-in-the-way'],
  ['show/episodes', 'output-in-the-way'],
  ['show/episodes/_site', 'output-in-the-way'],
  ['show/transcripts/deep/_site', 'output-in-the-way'],
  ['show/../letters', 'output-not-ours'],
])('writing to %s is %s', async (output, expected) => {
  const { path } = await folderOf(files)
  expect(codeOf(join(path, output), join(path, 'show'))).toBe(expected)
})

test('a link does not lead a build around the check', async () => {
  const { path } = await folderOf({
    ...files,
    'to-letters': { linkTo: 'letters' },
    'to-show': { linkTo: 'show' },
    'to-site': { linkTo: 'show/_site' },
  })
  expect(codeOf(join(path, 'to-letters'), join(path, 'show'))).toBe('output-not-ours')
  expect(codeOf(join(path, 'to-show/episodes/x'), join(path, 'show'))).toBe('output-in-the-way')
  expect(codeOf(join(path, 'show/episodes'), join(path, 'to-show'))).toBe('output-in-the-way')
  expect(checkOutput(join(path, 'to-site'), join(path, 'show'))).toBe(join(path, 'show/_site'))
})

test('a folder whose name begins like that of the content is not in the way', async () => {
  const { path } = await folderOf(files)
  mkdirSync(join(path, 'show/episodes-built'))
  expect(codeOf(join(path, 'show/episodes-built'), join(path, 'show'))).toBe('allowed')
  expect(codeOf(join(path, '..show'), join(path, 'show'))).toBe('allowed')
})
