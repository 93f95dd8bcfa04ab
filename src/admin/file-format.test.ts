// Edits files as the form does, and compares the files before and after, byte by byte.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileKind, schemaOf } from '../model/file-schemas.ts'
import { projectDir } from '../site/project-dir.ts'
import { ENTRIES, markdownFormat, registryFormat, yamlFormat } from './file-format.ts'
import { formNode } from './form-node.ts'
import { jsonSchemaOf } from './json-schema.ts'

const nodeOf = (kind: FileKind) => formNode(jsonSchemaOf(schemaOf[kind]), kind)
const episodes = join(projectDir, 'episodes')
const read = (file: string): string => readFileSync(join(episodes, file), 'utf8')
const markdownFiles = readdirSync(episodes, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
)

const episode = markdownFormat(nodeOf('episode'))
const people = registryFormat(nodeOf('person'))
const show = yamlFormat(nodeOf('show'))

test.each(markdownFiles)('%s comes back byte for byte from a form in which nothing was changed', (file) => {
  const format = file.includes('/') ? episode : markdownFormat(nodeOf('page'))
  expect(format.toFile(format.fromFile(read(file)))).toBe(read(file))
})

test('so do show.yaml and the registries', () => {
  expect(show.toFile(show.fromFile(read('show.yaml')))).toBe(read('show.yaml'))
  for (const [file, kind] of [
    ['people', 'person'],
    ['places', 'place'],
    ['topics', 'topic'],
  ] as const) {
    const format = registryFormat(nodeOf(kind))
    expect(format.toFile(format.fromFile(read(`${file}.yaml`)))).toBe(read(`${file}.yaml`))
  }
})

const sample = `---
title: Mut # vorläufig
date: 2021-11-23
guid: { imported: "https://alt.example/?p=1" }
# die Nummer fehlt noch
audio: mut.mp3
guests:
  # zuerst die Gastgeberin
  - anna-a # wichtig
  - { id: berta-b, role: 'Rätin' }
unbekannt: [bleibt, 007]
chapters: [00:00 Anfang, "00:45 Mitte"]
notice: Ein Hinweis
---

Text
`
const form = episode.fromFile(sample)

test('what a file may say in several ways has one in the form', () => {
  expect(form).toMatchObject({
    date: '2021-11-23 06:00',
    guid: '',
    'guid-more': { imported: 'https://alt.example/?p=1' },
    audio: 'mut.mp3',
    'audio-more': null,
    guests: [
      { id: 'anna-a', role: '' },
      { id: 'berta-b', role: 'Rätin' },
    ],
    chapters: [
      { start: '00:00', title: 'Anfang' },
      { start: '00:45', title: 'Mitte' },
    ],
    notice: [{ text: 'Ein Hinweis' }],
    type: 'full',
    draft: false,
  })
})

test.each([
  ['a text', { title: 'Wut: ja' }, 'title: Mut #', 'title: "Wut: ja" #'],
  ['a moment', { date: '2021-11-24 09:00' }, 'date: 2021-11-23', 'date: 2021-11-24 09:00'],
  ['a list that was a text', { notice: [] }, 'notice: Ein Hinweis\n', ''],
  ['a key that was not there', { episode: '07' }, '# die Nummer', 'episode: 7\n# die Nummer'],
  ['the first entry of a list', { guests: [{ id: 'berta-b', role: 'Rätin' }] }, '  - anna-a # wichtig\n', ''],
  ['the text below', { body: 'Neu' }, '---\n\nText', '---\n\nNeu'],
])(
  'with %s changed, all the rest keeps its comments, its spelling and its unknown keys',
  (_, change, from, to) => {
    expect(sample).toContain(from)
    expect(episode.toFile({ ...form, ...change })).toBe(sample.replace(from, to))
  },
)

test('a new file has the keys in the order of the manual', () => {
  const text = episode.toFile({
    body: 'Hallo',
    summary: 'S',
    title: 'T',
    season: 1,
    episode: '04',
    date: '2026-01-01 06:00',
    guid: 'g',
  })
  expect(text).toBe(
    '---\ntitle: T\ndate: 2026-01-01 06:00\nguid: g\nseason: 1\nepisode: 4\nsummary: S\n---\n\nHallo\n',
  )
})

test('an entry of a registry changes where it stands, and a new one comes last', () => {
  const yaml =
    '# wer spricht\nanna-a:\n  name: Anna A # so\n\n# Staffel 2\nberta-b: { name: Berta B, alter: 7 }\n'
  const [anna, berta] = [
    { id: 'anna-a', name: 'Anna B' },
    { id: 'berta-b', name: 'Berta B', role: 'Rätin' },
  ]
  const entries = [anna, berta, { id: 'cora-c', name: 'Cora C', aliases: ['C'] }]
  expect(people.toFile({ [ENTRIES]: entries, source: yaml })).toBe(
    '# wer spricht\nanna-a:\n  name: Anna B # so\n\n# Staffel 2\nberta-b: { name: Berta B, alter: 7, role: Rätin }\ncora-c:\n  name: Cora C\n  aliases:\n    - C\n',
  )
})

test('a file that cannot be read is refused, and one without front matter shows nothing and is never written', () => {
  expect(() => episode.fromFile('---\ntitle: [\n---\n')).toThrow()
  const readme = episode.fromFile('# Nur Text')
  expect(readme).toEqual({ source: '# Nur Text' })
  expect(() => episode.toFile({ ...readme, title: 'Neu' })).toThrow('not ours')
})

test('whatever is typed, the file says the same as the form when it is read again', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const typed = fc.record({
    title: text,
    summary: text,
    guests: fc.array(fc.record({ id: text, role: text }), { maxLength: 3 }),
    chapters: fc.array(fc.record({ start: text, title: text }), { maxLength: 3 }),
    notice: fc.array(fc.record({ text }), { maxLength: 2 }),
    txt: fc.array(fc.record({ purpose: text, value: text }), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(typed, (change) => {
      // `toFile` reads what it has written, and throws where that says something else.
      expect(episode.toFile({ ...form, ...change })).toContain('unbekannt: [bleibt, 007]')
    }),
  )
})
