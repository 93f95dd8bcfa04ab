// Suggestions for all transcripts of a show, read again only where something has changed.
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../testing/folder-of.ts'
import { adviseGlossary } from './advise-glossary.ts'
import { writeEdits } from './write-edits.ts'

const vtt = (text: string): string => `WEBVTT\n\n00:00.000 --> 00:05.000\n${text}\n`

const aShow = (glossary: string) =>
  folderOf({
    'episodes/glossary.yaml': glossary,
    'episodes/places.yaml': 'neu-ulm: { name: Neu-Ulm, state: Bayern, latitude: 48, longitude: 10 }\n',
    'episodes/staffel-1/01-a.md': '---\n---\n',
    'episodes/staffel-1/01-a.en.srt': '1\n00:00:00,000 --> 00:00:05,000\nIn Olmen.\n',
    'episodes/staffel-1/notizen.txt': 'Olmen und Neu Ulm sind nur Notizen.',
    'transcripts/staffel-1/01-a.vtt': vtt('Von Neu Ulm nach Olmen.'),
    'transcripts/staffel-1/02-b.vtt': vtt('Nichts.'),
  })

const said = (suggestions: Awaited<ReturnType<typeof adviseGlossary>>) =>
  suggestions.map(({ problem: { file, line, column } }) => `${file}:${line}:${column}`)

test('reads every transcript once, and again when it or a registry has changed', async () => {
  const folder = await aShow('ulm: { name: Ulm, heardAs: [Olmen] }\n')
  const settings = { contentDir: folder.path, cacheDir: join(folder.path, '.cache') }
  const first = await adviseGlossary(settings)
  expect(said(first)).toEqual([
    'transcripts/staffel-1/01-a.vtt:4:5',
    'transcripts/staffel-1/01-a.vtt:4:18',
    'episodes/staffel-1/01-a.en.srt:3:4',
  ])
  expect(await adviseGlossary(settings)).toEqual(first)
  // What is remembered is what is given: nobody read the files.
  const path = join(settings.cacheDir, 'glossary.json')
  const stored = await readFile(path, 'utf8')
  await adviseGlossary(settings)
  expect(await readFile(path, 'utf8')).toBe(stored)
  await folder.add({ 'episodes/glossary.yaml': 'ulm: { name: Ulm, heardAs: [Nichts] }\n' })
  expect(said(await adviseGlossary(settings))).toEqual([
    'transcripts/staffel-1/01-a.vtt:4:5',
    'transcripts/staffel-1/02-b.vtt:4:1',
  ])
  await folder.add({ 'transcripts/staffel-1/02-b.vtt': vtt('Etwas.') })
  expect(said(await adviseGlossary(settings))).toEqual(['transcripts/staffel-1/01-a.vtt:4:5'])
  await writeFile(path, `${'0'.repeat(64)}\n[["transcripts/staffel-1/01-a.vtt","x"]]`)
  expect(said(await adviseGlossary(settings))).toHaveLength(1)
  await utimes(path, 0, 0)
  expect(await readdir(settings.cacheDir)).toEqual(['glossary.json'])
})

test('what is written leaves nothing to suggest', async () => {
  const folder = await aShow('ulm: { name: Ulm, heardAs: [Olmen] }\n')
  const settings = { contentDir: folder.path, cacheDir: join(folder.path, '.cache') }
  const suggestions = await adviseGlossary(settings)
  expect(suggestions.every(({ isSafe }) => !isSafe)).toBe(true)
  await writeEdits(
    folder.path,
    suggestions.flatMap(({ edits }) => edits),
  )
  expect(await adviseGlossary(settings)).toEqual([])
  expect(await readFile(join(folder.path, 'transcripts/staffel-1/01-a.vtt'), 'utf8')).toBe(
    vtt('Von Neu-Ulm nach Ulm.'),
  )
})

test('says nothing where the registries have errors, or where there is nothing', async () => {
  const wrong = await aShow('ulm: { name: Ulm, heardAs: [Ulm] }\n')
  expect(await adviseGlossary({ contentDir: wrong.path, cacheDir: join(wrong.path, '.cache') })).toEqual([])
  const empty = await folderOf({ 'a.txt': '' })
  expect(await adviseGlossary({ contentDir: empty.path, cacheDir: join(empty.path, '.cache') })).toEqual([])
})
