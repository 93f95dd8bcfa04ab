// Says which feeds shows of all kinds have.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { feedsOf } from './feeds.ts'

const listed = (catalog = aFullCatalog()) =>
  feedsOf(catalog).map(({ path, mimeType }) => `${path} ${mimeType}`)

test('the main feed comes first, then seasons, audio formats, transcripts, and the one for programs', () => {
  expect(listed()).toMatchInlineSnapshot(`
    [
      "/feed.xml application/rss+xml",
      "/staffel-1/feed.xml application/rss+xml",
      "/staffel-2/feed.xml application/rss+xml",
      "/feed-opus.xml application/rss+xml",
      "/feed-flac.xml application/rss+xml",
      "/transkripte.xml application/atom+xml",
      "/feed.json application/feed+json",
    ]
  `)
})

test('a show without seasons and transcripts has the main feed, once for apps and once for programs', () => {
  const episodes = [anEpisode({ seasonNumber: undefined, episodeNumber: undefined })]
  expect(listed(aCatalog({ show: { type: 'episodic', seasons: [] }, episodes }))).toEqual([
    '/feed.xml application/rss+xml',
    '/feed.json application/feed+json',
  ])
})

test('the transcripts of an English show have an English address', () => {
  expect(aCatalog({ show: { language: 'en' } }).paths.transcriptsFeed).toBe('/transcripts.xml')
})
