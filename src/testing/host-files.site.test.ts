// Holds the rules for hosts against every file of this repository's show.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { hashedFolders, headersAt, hostRules } from '../files/host-headers.ts'
import { matchesPattern } from '../files/host-headers-pattern.ts'
import { listFiles } from './site-pages.ts'

const rules = hostRules('de', false)

let files: readonly string[] = []

beforeAll(async () => {
  files = (await listFiles(inject('realShowFolder'))).map((file) => `/${file}`)
})

const pathsOf = (all: readonly string[]): readonly string[] =>
  all.map((file) => file.replace(/\/index\.html$/, '/'))

test('every file is kept as long as its name allows, every page has its policy, and no header comes twice', async () => {
  for (const file of ['_headers', '.htaccess', '.nginx.conf'])
    expect(await readFile(join(inject('realShowFolder'), file), 'utf8'), file).toContain('immutable')

  const kept = files.filter((path) => headersAt(rules, path).get('Cache-Control')?.includes('immutable'))
  expect(kept.length).toBeGreaterThan(50)
  expect(kept.filter((path) => !/(?:\.[0-9a-f]{8}|-[0-9A-Z]{8})\.\w+$/.test(path))).toEqual([])

  const policyOf = (path: string) => headersAt(rules, path).get('Content-Security-Policy')
  const pages = pathsOf(files).filter((path) => path.endsWith('/'))
  expect(pages.filter((path) => policyOf(path) === undefined)).toEqual([])
  const framed = pages.filter((path) => policyOf(path)?.endsWith('frame-ancestors *'))
  expect(framed.length).toBeGreaterThan(20)
  expect(framed.filter((path) => !path.startsWith('/einbetten/'))).toEqual([])

  const twice = pathsOf(files).flatMap((path) => {
    const names = rules
      .filter(({ pattern }) => matchesPattern(pattern, path))
      .flatMap(({ headers }) => Object.keys(headers))
    return new Set(names).size === names.length ? [] : [path]
  })
  expect(twice).toEqual([])

  const withPage = new Set(files.filter((file) => file.endsWith('/index.html')).map(dirname))
  const bare = [...new Set(files.map(dirname))].filter((folder) => !withPage.has(folder))
  const isHidden = (folder: string) => hashedFolders('de').some((one) => `${folder}/`.startsWith(one))
  expect(bare.filter((folder) => !isHidden(folder))).toEqual([])
})
