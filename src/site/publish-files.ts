// Writes everything of a site that is not a page: styles, script, fonts, icons, pictures, recordings.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '../catalog/catalog.ts'
import { markerName } from './check-output.ts'
import type { PreparedSite } from './prepare-site.ts'
import { type MediaFile, publishMedia } from './publish-media.ts'
import { publishPictures } from './publish-pictures.ts'
import { isRetagged, publishRecordings } from './publish-recordings.ts'

/** The recordings and pictures that are published as they are, each address once. */
const mediaOf = ({ show, seasons, episodes, people }: Catalog, episodesDir: string): readonly MediaFile[] => {
  const images = [
    show.cover,
    ...show.images.map(({ image }) => image),
    ...seasons.map(({ cover }) => cover),
    ...people.flatMap(({ image }) => image ?? []),
    ...episodes.flatMap(({ image, chapterImages }) => [image, ...chapterImages]),
  ]
  const files = [
    ...images.map(({ path, file, sizeBytes }) => ({ path, file, sizeBytes })),
    ...episodes.filter((episode) => !isRetagged(episode)).map(({ enclosure }) => enclosure),
    ...episodes.flatMap(({ alternatives }) => alternatives),
  ]
  const media = files.flatMap(({ path, file, sizeBytes }) =>
    path === undefined || file === undefined ? [] : [{ path, source: join(episodesDir, file), sizeBytes }],
  )
  return [...new Map(media.map((file) => [file.path, file])).values()]
}

/**
 * Takes a site whose pages and transcripts are written and adds the other files to `newSite`. Recordings that `oldSite` has already are
 * linked from there. Throws a `Refusal` where a file of the content changed since it was read.
 */
export const publishFiles = async (
  prepared: PreparedSite,
  folders: { readonly newSite: string; readonly oldSite: string },
): Promise<void> => {
  const { context, plan, files, episodesDir, cacheDir } = prepared
  const { newSite, oldSite } = folders
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(newSite, path)), { recursive: true })
    await writeFile(join(newSite, path), bytes)
  }
  await publishPictures(plan.planned(), { episodesDir, cacheDir, newSite })
  await publishMedia(mediaOf(context.catalog, episodesDir), folders)
  await publishRecordings(prepared, { newSite, oldSite: oldSite === newSite ? undefined : oldSite })
  await writeFile(join(newSite, markerName), `${context.words.commands.builtFolder}\n`)
}
