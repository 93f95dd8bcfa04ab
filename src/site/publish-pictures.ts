// Makes the pictures that the pages asked for and writes them into the new site.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cachedBytes } from './cached-bytes.ts'
import { inParallel } from './in-parallel.ts'
import type { PlannedPicture } from './picture-plan.ts'
import { readImage } from './read-image.ts'
import { Refusal } from './refusal.ts'

interface Folders {
  readonly episodesDir: string
  readonly cacheDir: string
  readonly newSite: string
}

/** Takes the plan's pictures and writes their files below `newSite`; drawn ones are kept in `cacheDir`. */
export const publishPictures = async (
  pictures: readonly PlannedPicture[],
  folders: Folders,
): Promise<void> => {
  await inParallel(pictures, 2, async (picture) => {
    const { path, image } = picture
    // The path ends in a hash of the image's bytes, the shape, the format and the recipe.
    const bytes = await cachedBytes(folders.cacheDir, 'pictures', `${image.sha256} ${path}`, async () => {
      const { drawPicture } = await import('./draw-picture.ts')
      const source = join(folders.episodesDir, image.file)
      return drawPicture(await readImage(source, image.sha256), picture).catch((cause: unknown) => {
        throw new Refusal('image-unreadable', { file: image.file }, { cause })
      })
    })
    const target = join(folders.newSite, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  })
}
