// Checks that the form asks for every key there is, in words, and that the CMS understands it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CmsConfig, Field } from '@sveltia/cms'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { FILE_KINDS, type FileKind, schemaOf } from '../model/file-schemas.ts'
import { repositoryFrom } from '../model/repository.ts'
import { allKeys } from '../model/schema-keys.ts'
import { projectDir } from '../site/project-dir.ts'
import { adminDe } from '../words/admin-de.ts'
import { adminEn } from '../words/admin-en.ts'
import { fieldsDe } from '../words/fields-de.ts'
import { fieldsEn } from '../words/fields-en.ts'
import { cmsConfig } from './cms-config.ts'
import { labelOf } from './field-words.ts'
import { type FormNode, formNode } from './form-node.ts'
import { formSchemas } from './form-schemas.ts'

const schemas = formSchemas()
const german = { admin: adminDe, help: fieldsDe }
const english = { admin: adminEn, help: fieldsEn }

const configOf = (repository?: string): CmsConfig =>
  cmsConfig({
    show: { title: 'Eine Sendung', url: 'https://podcast.example/' },
    folders: [
      { folder: 'staffel-1', season: { number: 1, title: 'Anfang' } },
      { folder: 'extras', season: undefined },
    ],
    repository: repository === undefined ? undefined : repositoryFrom(repository),
    folder: 'sendung',
    logo: '/assets/icon-180.png',
    schemas,
    words: german,
  })

const keysOf = (node: FormNode): readonly string[] => {
  if (node.kind === 'list') return keysOf(node.entry)
  if (node.kind !== 'group') return []
  return node.fields.flatMap(({ node: inner }) => [inner.path, ...keysOf(inner)])
}

/** All names and paths of a form's fields. */
const fieldsOf = (node: FormNode): readonly string[] => {
  if (node.kind === 'list') return fieldsOf(node.entry)
  if (node.kind !== 'group') return []
  return node.fields.flatMap(({ name, node: inner }) => [
    inner.path.replace(/[^.]*$/, name),
    ...fieldsOf(inner),
  ])
}

const nodeOf = (kind: FileKind) => formNode(schemas[kind], kind)

test.each(FILE_KINDS)('the form of a %s has a field for every key of its schema', (kind) => {
  const expected = allKeys(schemaOf[kind]).map(({ path }) => `${kind}.${path}`)
  expect([...new Set(keysOf(nodeOf(kind)))].sort()).toEqual([...new Set(expected)].sort())
})

test('the page bears the name and the icon of the show, and says which folder is to be chosen', () => {
  expect(configOf()).toMatchObject({
    app_title: expect.stringContaining('Eine Sendung'),
    logo: { src: '/assets/icon-180.png' },
    backend: { repo: 'local/sendung' },
  })
})

test.each(FILE_KINDS)('every field of a %s has a name in German and in English', (kind) => {
  const unnamed = (words: typeof german) =>
    fieldsOf(nodeOf(kind)).filter((path) => labelOf(path, words) === undefined)
  expect(unnamed(german)).toEqual([])
  expect(unnamed({ ...german, admin: { ...adminDe, fields: english.admin.fields } })).toEqual([])
  expect(Object.keys(adminEn.fields).sort()).toEqual(Object.keys(adminDe.fields).sort())
  expect(Object.keys(adminEn.hints).sort()).toEqual(Object.keys(adminDe.hints).sort())
  expect(Object.keys(adminEn.choices).sort()).toEqual(Object.keys(adminDe.choices).sort())
})

test.each([undefined, 'https://github.com/konto/podcast'])(
  'the CMS’s own schema accepts the configuration',
  (repository) => {
    const file = join(projectDir, 'node_modules/@sveltia/cms/schema/sveltia-cms.json')
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(file, 'utf8')),
    )
    const config = JSON.parse(JSON.stringify(configOf(repository)))
    expect(validate(config) ? [] : validate.errors).toEqual([])
  },
)

const episodeFields = (folder: string): readonly Field[] => {
  const collection = configOf().collections?.find((each) => 'folder' in each && each.name === folder)
  return collection !== undefined && 'fields' in collection ? collection.fields : []
}
const fieldNamed = (name: string, folder = 'staffel-1') =>
  episodeFields(folder).find((field) => field.name === name)

describe('the form of an episode', () => {
  test('asks for what every episode needs first and for the identifier last', () => {
    const names = episodeFields('staffel-1').map(({ name }) => name)
    expect(names.slice(0, 6)).toEqual(['title', 'date', 'season', 'episode', 'type', 'audio'])
    expect(names.slice(-4)).toEqual(['audio-more', 'guid', 'guid-more', 'source'])
  })

  test('knows the season in whose list it is begun', () => {
    expect(fieldNamed('season')).toMatchObject({ widget: 'number', default: 1, min: 1, max: 9999 })
    expect(fieldNamed('season', 'extras')).not.toHaveProperty('default')
  })

  test('asks for each kind of value in a way of its own', () => {
    expect(fieldNamed('title')).toMatchObject({
      widget: 'string',
      required: true,
      maxlength: 255,
      label: 'Titel',
    })
    expect(fieldNamed('date')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD HH:mm' })
    expect(fieldNamed('guid')).toMatchObject({ widget: 'uuid', readonly: true })
    expect(fieldNamed('episode')).toMatchObject({ pattern: ['^\\d{2,5}$', adminDe.patterns.padded] })
    expect(fieldNamed('topics')).toMatchObject({ widget: 'relation', multiple: true, file: 'topics' })
    expect(fieldNamed('audio')).toMatchObject({ widget: 'file', accept: '.mp3,.m4a' })
    expect(fieldNamed('explicit')).toMatchObject({ widget: 'select', required: false })
    expect(fieldNamed('draft')).toMatchObject({ widget: 'boolean', default: false })
    expect(fieldNamed('body')).not.toMatchObject({ buttons: expect.arrayContaining(['strikethrough']) })
  })
})
