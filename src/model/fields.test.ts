// Tests that schemas, help texts, JSON Schemas and manual say the same.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Field } from '../words/field.ts'
import { fieldsDe } from '../words/fields-de.ts'
import { fieldsEn } from '../words/fields-en.ts'
import { manualDe } from '../words/manual-de.ts'
import { problemsDe } from '../words/problems-de.ts'
import { FILE_KINDS, schemaOf } from './file-schemas.ts'
import { jsonSchemas } from './json-schemas.ts'
import { manualTables } from './manual-tables.ts'
import { manualText } from './manual-text.ts'
import { parseEpisode } from './parse-episode.ts'
import { parseYaml } from './parse-yaml.ts'
import { allKeys } from './schema-keys.ts'
import { isGroup } from './yaml-data.ts'

const episodes = new URL('../../episodes/', import.meta.url)
const onDisk = (name: string): string => readFileSync(new URL(name, episodes), 'utf8')

const schemaPaths = FILE_KINDS.flatMap((kind) => allKeys(schemaOf[kind]).map(({ path }) => `${kind}.${path}`))

describe.each<[string, Readonly<Record<string, Field>>]>([
  ['German', fieldsDe],
  ['English', fieldsEn],
])('help in %s', (_, fields) => {
  test('exists for every key, and for no other', () => {
    expect(Object.keys(fields).sort()).toEqual(
      [...schemaPaths, 'glossary', 'person', 'place', 'topic'].sort(),
    )
  })

  test('is a sentence', () => {
    for (const { help } of Object.values(fields)) expect(help).toMatch(/^\S.*[.…]$/)
  })

  test('shows each key with a value that the schema takes', () => {
    for (const [path, { example }] of Object.entries(fields)) {
      const { value, problems } = parseYaml({ file: path, text: example, firstLine: 1 })
      expect(problems).toEqual([])
      const [kind = '', ...keys] = path.split('.')
      const known = FILE_KINDS.find((name) => name === kind)
      if (known === undefined || keys.length !== 1 || path.endsWith('.guid')) continue
      const issues = schemaOf[known].safeParse(value?.data).error?.issues ?? []
      const ofThisKey = issues.filter(
        (issue) => issue.path[0] === keys[0] || issue.code === 'unrecognized_keys',
      )
      expect([path, ofThisKey]).toEqual([path, []])
      expect(value && isGroup(value.data) && Object.keys(value.data)).toEqual(keys)
    }
  })
})

test('every problem has a code of its own, over all rooms', () => {
  const words = new URL('../words/', import.meta.url)
  const files = readdirSync(words).filter((name) => name.endsWith('-problems-de.ts'))
  const keys = files.flatMap((name) =>
    [...readFileSync(new URL(name, words), 'utf8').matchAll(/^ {2}'([a-z0-9-]+)':/gm)].map(([, key]) => key),
  )
  const isCode = new Set<unknown>(Object.keys(problemsDe))
  expect(keys.filter((key) => isCode.has(key)).sort()).toEqual([...isCode].sort())
})

describe('JSON Schemas', () => {
  test('lie in episodes/.schema as the schemas say; else run  npm run schemas', () => {
    for (const [name, text] of jsonSchemas(fieldsDe)) expect(onDisk(`.schema/${name}`)).toBe(text)
  })

  test('explain every key', () => {
    const withoutHelp = (part: unknown, path: string): readonly string[] => {
      if (typeof part !== 'object' || part === null) return []
      return Object.entries(part).flatMap(([key, value]) => {
        const isKey = path.endsWith('/properties')
        const isHelped = !isKey || (typeof value === 'object' && value !== null && 'description' in value)
        return [...(isHelped ? [] : [`${path}/${key}`]), ...withoutHelp(value, `${path}/${key}`)]
      })
    }
    for (const [name, text] of jsonSchemas(fieldsDe)) expect(withoutHelp(JSON.parse(text), name)).toEqual([])
  })
})

describe('the manual', () => {
  const manual = onDisk('README.md')

  test('lists every key as the schemas say; else run  npm run schemas', () => {
    expect(manualText(manual, manualTables(fieldsDe, manualDe))).toBe(manual)
  })

  test('shows an episode that is right', () => {
    const text = /```markdown\n([\s\S]*?)```/.exec(manual)?.[1] ?? ''
    const { problems } = parseEpisode(
      { file: 'episodes/staffel-3/04-mut.md', text },
      { timeZone: 'Europe/Berlin', mintGuid: () => '' },
    )
    expect(problems).toEqual([])
  })

  test('cannot lose its generated part unnoticed', () => {
    expect(() => manualText('# Handbuch', 'x')).toThrow('marks')
  })
})
