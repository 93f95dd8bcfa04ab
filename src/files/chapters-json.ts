// The chapters file of an episode: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import type { Chapter } from '../model/episode.ts'

/** Pictures of chapters have no address on the site, so only those that live elsewhere are named. */
const addressOf = (image: string | undefined): string | undefined =>
  image !== undefined && /^https?:\/\//i.test(image) ? image : undefined

const chapterJson = ({ startSeconds, title, url, image }: Chapter) => ({
  startTime: startSeconds,
  title,
  url,
  img: addressOf(image),
})

/** Takes an episode with chapters; gives the file that stands at its `chaptersPath`, in version 1.2.0. */
export const chaptersJson = (
  { show }: Pick<Catalog, 'show'>,
  { title, chapters }: Pick<CatalogEpisode, 'title' | 'chapters'>,
): string => {
  const ascending = chapters.toSorted((a, b) => a.startSeconds - b.startSeconds)
  const file = { version: '1.2.0', title, podcastName: show.title, chapters: ascending.map(chapterJson) }
  return `${JSON.stringify(file)}\n`
}
