// Writes the podcast feed and all other feeds of the show.
import { type FeedFile, feedFiles } from '../feed/feed-files.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly file: FeedFile
}

export const data = {
  pagination: {
    data: 'site.published',
    size: 1,
    alias: 'file',
    // Eleventy counts the catalog's keys first; which feeds there are, only they know. It copies what is not frozen.
    before: (
      _keys: readonly string[],
      { site: { published, words, assets, socialImage } }: { readonly site: SiteContext },
    ): readonly FeedFile[] =>
      feedFiles(published, words.feed, { stylesheetPath: assets.feedStyles, socialImage }).map((file) =>
        Object.freeze(file),
      ),
  },
  permalink: ({ file }: Data): string => file.path,
}

export const render = ({ file }: Data): string => file.render()
