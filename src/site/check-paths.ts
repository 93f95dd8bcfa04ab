// Makes sure that no two files of a site are written to the same place.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { Refusal } from './refusal.ts'

const pathsOfEpisode = ({
  path,
  chaptersPath,
  enclosure,
  alternatives,
  transcripts,
}: CatalogEpisode): readonly string[] => [
  // The page of the first language is the episode's own.
  ...new Set([path, ...transcripts.map(({ pagePath }) => pagePath)]),
  ...transcripts.flatMap(({ files }) => files.map((file) => file.path)),
  ...[chaptersPath, enclosure.path, ...alternatives.map((one) => one.path)].flatMap((file) => file ?? []),
]

/** Everything whose path follows from names that editors choose, each as often as it would be written. */
const chosenPaths = ({ episodes, seasons, people, places, topics, pages }: Catalog): readonly string[] => [
  ...episodes.flatMap(pathsOfEpisode),
  ...[seasons, people, places, topics, pages].flatMap((entries) => entries.map(({ path }) => path)),
]

/** Many file systems take `a.html` and `A.html` for one file. */
const fileOf = (path: string): string => `${path}${path.endsWith('/') ? 'index.html' : ''}`.toLowerCase()

/**
 * Throws a `Refusal` where two pages or files would get one address, such as the page of an episode called `index`
 * and its transcript `index.html`. Eleventy itself only compares what it renders.
 */
export const checkPaths = (catalog: Catalog): void => {
  const taken = new Set<string>()
  for (const path of chosenPaths(catalog)) {
    const file = fileOf(path)
    if (taken.has(file)) throw new Refusal('path-taken', { path })
    taken.add(file)
  }
}
