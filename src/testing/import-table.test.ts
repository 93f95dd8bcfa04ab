// Proves that the linter refuses imports which the table of rooms forbids, and lets those pass that it allows.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const projectDir = fileURLToPath(new URL('../..', import.meta.url))

const forbidden = [
  ['src/words/a.ts', '../model/problem.ts'],
  ['src/model/a.ts', 'node:fs'],
  ['src/model/b.ts', '../transcript/transcript.ts'],
  ['src/transcript/a.ts', '../catalog/catalog.ts'],
  ['src/catalog/a.ts', '../feed/render-feed.ts'],
  ['src/catalog/b.ts', '../content/read-content.ts'],
  ['src/notes/a.ts', 'node:path'],
  ['src/contract/a.ts', '../words/words-for.ts'],
  ['src/contract/b.ts', 'node:fs'],
  ['src/feed/a.ts', '../views/layout.tsx'],
  ['src/feed/b.ts', 'node:crypto'],
  ['src/files/a.ts', 'podcast'],
  ['src/views/a.tsx', '../content/read-content.ts'],
  ['src/views/b.tsx', 'sharp'],
  ['src/pages/a.11ty.tsx', '../content/read-content.ts'],
  ['src/content/a.ts', '../catalog/assemble-catalog.ts'],
  ['src/content/b.ts', 'podcast'],
  ['src/content/c.ts', '../contract/compare-with-lock.ts'],
  ['src/tags/a.ts', 'node:fs'],
  ['src/citation/a.ts', '../catalog/catalog.ts'],
  ['src/citation/b.ts', 'node:fs'],
  ['src/import/a.ts', 'node:fs'],
  ['src/admin/a.ts', 'node:fs'],
  ['src/admin/b.ts', '../catalog/catalog.ts'],
  ['src/retime/a.ts', 'node:fs'],
  ['src/retime/b.ts', '../content/read-content.ts'],
  ['src/import/b.ts', '../content/read-content.ts'],
  ['src/catalog/c.ts', '../tags/render-id3-tag.ts'],
  ['src/audio/a.ts', '../content/read-content.ts'],
  ['src/client/a.ts', '../catalog/catalog.ts'],
  ['src/repair/a.ts', 'node:fs'],
  ['src/repair/b.ts', '../catalog/catalog.ts'],
  ['src/advice/a.ts', '../content/read-content.ts'],
  ['src/glossary/a.ts', 'node:fs'],
  ['src/glossary/b.ts', '../content/read-content.ts'],
  ['src/site/a.ts', '../feed/render-feed.ts'],
  ['scripts/a.ts', '../src/views/layout.tsx'],
] as const

const allowed = [
  ['src/model/ok.ts', 'yaml'],
  ['src/admin/ok.ts', '@sveltia/cms'],
  ['src/feed/ok.ts', 'podcast'],
  ['src/feed/ok-too.ts', '../catalog/catalog.ts'],
  ['src/contract/ok.ts', '../catalog/catalog.ts'],
  ['src/content/ok.ts', 'node:fs/promises'],
  ['src/content/ok-chapters.ts', '../chapters/parse-chapter-file.ts'],
  ['src/content/ok-tags.ts', '../tags/parse-id3-chapters.ts'],
  ['src/catalog/ok.ts', '../tags/tag-area.ts'],
  ['src/files/ok.ts', '../tags/id3-facts.ts'],
  ['src/files/ok-citation.ts', '../citation/citation-forms.ts'],
  ['src/client/ok-citation.ts', '../citation/render-quote.ts'],
  ['src/client/reading/ok-citation.ts', '../../citation/render-quote.ts'],
  ['src/citation/ok.ts', '../model/format-timecode.ts'],
  ['src/site/ok-tags.ts', '../tags/render-id3-tag.ts'],
  ['src/import/ok.ts', '../notes/parse-notes.ts'],
  ['src/retime/ok.ts', '../transcript/parse-transcript.ts'],
  ['src/site/ok-retime.ts', '../retime/retime-file.ts'],
  ['src/site/ok-import.ts', '../import/plan-import.ts'],
  ['src/content/ok-too.ts', '../contract/parse-feed-lock.ts'],
  ['src/repair/ok.ts', '../transcript/parse-transcript.ts'],
  ['src/advice/ok.ts', '../notes/parse-notes.ts'],
  ['src/site/ok-repair.ts', '../repair/repairs-for.ts'],
  ['src/glossary/ok.ts', '../transcript/parse-transcript.ts'],
  ['src/site/ok-glossary.ts', '../glossary/find-forms.ts'],
  ['src/site/ok.ts', '@11ty/eleventy'],
  ['src/site/ok-too.ts', '../contract/compare-with-lock.ts'],
  ['src/views/ok.tsx', '../words/words-for.ts'],
  ['scripts/ok.ts', '../src/content/read-content.ts'],
] as const

/** What the linter says of a folder with these files: pairs of file and rule, the rules on imports and globals only. */
const lint = (folder: string): Set<string> => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(projectDir, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const found = stdout.matchAll(/title=lint\/style\/(noRestricted\w+),file=([^,]+),/g)
  return new Set([...found].map(([, rule, file = '']) => `${relative(folder, file)} ${rule}`))
}

describe('the import table', () => {
  let folder = ''
  let objections = new Set<string>()

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-table-')))
    copyFileSync(join(projectDir, 'biome.json'), join(folder, 'biome.json'))
    const write = (file: string, code: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `// Exists in this test only.\n${code}\n`)
    }
    for (const [file, from] of [...forbidden, ...allowed]) write(file, `export { x } from '${from}'`)
    write('src/feed/process.ts', 'export const zone = process.env')
    objections = lint(folder)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(forbidden)('forbids %s to import %s', (file) => {
    expect(objections).toContain(`${file} noRestrictedImports`)
  })

  test.each(allowed)('lets %s import %s', (file) => {
    expect(objections).not.toContain(`${file} noRestrictedImports`)
  })

  test('forbids pure rooms to know the process', () => {
    expect(objections).toContain('src/feed/process.ts noRestrictedGlobals')
  })
})
