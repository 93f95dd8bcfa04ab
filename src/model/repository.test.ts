// Checks what show.yaml may say of the repository, and what is said where it may not.
import { expect, test } from 'vitest'
import { parseShow } from './parse-show.ts'

const show = `title: Eine Sendung
description: Worum es geht.
language: de
timeZone: Europe/Berlin
url: https://podcast.example/
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: Redaktion
email: podcast@podcast.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: Ein Bild.
publisher: { name: Redaktion }
`

const parsed = (line: string) =>
  parseShow({ file: 'episodes/show.yaml', text: `${show}repository: ${line}\n` })

test.each([
  ['https://github.com/konto/podcast', 'github', 'https://github.com', 'konto/podcast'],
  ['https://gitlab.com/gruppe/teil/podcast.git', 'gitlab', 'https://gitlab.com', 'gruppe/teil/podcast'],
  ['https://codeberg.org/konto/podcast/', 'gitea', 'https://codeberg.org', 'konto/podcast'],
  ['{ url: https://git.example/a/b, kind: gitlab }', 'gitlab', 'https://git.example', 'a/b'],
])('%s is understood', (line, kind, origin, path) => {
  const { value, problems } = parsed(line)
  expect(problems).toEqual([])
  expect(value?.repository).toMatchObject({ kind, origin, path, branch: undefined, appId: undefined })
})

test.each([
  ['https://github.com/konto', 'repository-unfit'],
  ['https://github.com/konto/podcast?tab=readme', 'repository-unfit'],
  ['http://github.com/konto/podcast', 'url-not-secure'],
  ['https://konto:geheim@github.com/konto/podcast', 'url-with-password'],
  ['https://git.example/a/b', 'key-missing'],
  ['{ url: https://git.example/a/b }', 'key-missing'],
])('%s is refused', (line, code) => {
  const { value, problems } = parsed(line)
  expect(value).toBeUndefined()
  expect(problems.map((problem) => problem.code)).toEqual([code])
})

test('a show without a repository has none', () => {
  expect(parseShow({ file: 'episodes/show.yaml', text: show }).value?.repository).toBeUndefined()
})
