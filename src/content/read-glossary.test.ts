// The glossary is part of the content, and no show needs one.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { folderOf } from '../testing/folder-of.ts'
import { readContent } from './read-content.ts'

const read = async (glossary: string | undefined) => {
  const folder = await folderOf(await aShowFolder({ 'episodes/glossary.yaml': glossary }))
  const cacheDir = join(folder.path, '.cache')
  return readContent({ contentDir: folder.path, cacheDir, mintGuid: () => '' })
}

test('is read with the other registries, and empty where it is missing', async () => {
  const text = 'ulm: { name: Ulm, heardAs: [Olmen], description: Eine Stadt. }\n'
  expect((await read(text)).value?.glossary.get('ulm')).toMatchObject({ description: 'Eine Stadt.' })
  const without = await read(undefined)
  expect(without.value?.glossary).toEqual(new Map())
  expect(without.problems).toEqual([])
})

test('a wrong form that is the name of a person stops the build', async () => {
  const { value, problems } = await read('ulm: { name: Ulm, heardAs: [Gerda Gast] }\n')
  expect(value).toBeUndefined()
  expect(problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
    'glossary-form-right episodes/glossary.yaml:1:29',
  ])
})
