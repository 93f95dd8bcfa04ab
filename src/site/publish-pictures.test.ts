// Tests that pictures get into the site, and that the cache cannot be poisoned.
import { createHash } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anImage } from '../testing/a-catalog.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { folderOf } from '../testing/folder-of.ts'
import { makeIcons } from './make-icons.ts'
import { planPictures } from './picture-plan.ts'
import { publishPictures } from './publish-pictures.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const aFolder = async (bytes: Uint8Array) => {
  const { path } = await folderOf({ 'episodes/cover.jpg': bytes })
  const image = {
    ...anImage({ sha256: sha256(bytes), widthPixels: 200, heightPixels: 200 }),
    path: '/bilder/cover.00000000.jpg',
  }
  const folders = {
    episodesDir: join(path, 'episodes'),
    cacheDir: join(path, '.cache'),
    newSite: join(path, 'new'),
  }
  return { path, image, folders }
}

test('writes exactly the pictures that were asked for', async () => {
  const { image, folders } = await aFolder(await anImageFile({ widthPixels: 200, heightPixels: 200 }))
  const plan = planPictures()
  const { src, srcset, sources } = plan.picture(image)
  await publishPictures(plan.planned(), folders)
  const addresses = [src, srcset, ...sources.map((source) => source.srcset)].map(
    (text) => text.split(' ')[0] ?? '',
  )
  expect(new Set(addresses).size).toBe(3)
  for (const address of addresses) expect(statSync(join(folders.newSite, address)).size).toBeGreaterThan(100)
})

test('does not keep a picture under the name of other bytes', async () => {
  const { path, image, folders } = await aFolder(await anImageFile({ widthPixels: 200, heightPixels: 200 }))
  writeFileSync(join(path, 'episodes/cover.jpg'), await anImageFile({ color: '#ff0000', widthPixels: 200 }))
  const plan = planPictures()
  plan.socialImage(image)
  await expect(publishPictures(plan.planned(), folders)).rejects.toMatchObject({ code: 'file-changed' })
})

test('says which picture cannot be read', async () => {
  const { image, folders } = await aFolder(new TextEncoder().encode('no picture'))
  const plan = planPictures()
  plan.socialImage(image)
  await expect(publishPictures(plan.planned(), folders)).rejects.toMatchObject({
    code: 'image-unreadable',
    facts: { file: 'cover.jpg' },
  })
  await expect(makeIcons('cover.jpg', folders)).rejects.toMatchObject({ code: 'image-unreadable' })
  await expect(makeIcons('icon.svg', folders)).rejects.toMatchObject({ code: 'image-unreadable' })
})

test('a show without an icon has none', async () => {
  const { folders } = await aFolder(new Uint8Array())
  expect(await makeIcons(undefined, folders)).toEqual({
    icon32: undefined,
    icon180: undefined,
    appIcons: [],
    files: [],
  })
})
