// Names the addresses of a site at which there is a page.
import type { Catalog } from './catalog.ts'

/** Takes a catalog; gives the paths of all its pages from the site's root, each with its last slash. */
export const pagePaths = ({
  paths,
  episodes,
  seasons,
  people,
  places,
  topics,
  pages,
}: Catalog): ReadonlySet<string> =>
  new Set([
    paths.home,
    paths.subscribe,
    paths.episodes,
    paths.people,
    paths.places,
    paths.topics,
    paths.offline,
    ...episodes.flatMap(({ path, slug, transcripts }) => [
      path,
      paths.embed(slug),
      ...transcripts.map(({ pagePath }) => pagePath),
    ]),
    ...[...seasons, ...people, ...places, ...topics, ...pages].map(({ path }) => path),
  ])
