// English words that the feed itself adds to what editors wrote.
import type { FeedWords } from './feed-de.ts'

export const feedEn: FeedWords = {
  notice: 'Note',
  readme:
    'This is a podcast feed: the list of all episodes as podcast apps read it. To subscribe, copy the address above and paste it into an app.',
  seasonTitle: (show, season) => `${show}: ${season}`,
  seasonHint: (mainFeed) =>
    `This feed has the episodes of this one season only. All episodes, new ones included: ${mainFeed}`,
  seasonReadme:
    'This is a podcast feed with the episodes of a single season. To subscribe, copy the address above and paste it into an app.',
  coverOf: (title) => `Cover of ${title}`,
  formatTitle: (show, format) => `${show} (${format})`,
  formatHint: (format, mainFeed) => `All episodes, as ${format} where possible. The usual feed: ${mainFeed}`,
  transcriptsTitle: (show) => `${show}: Transcripts`,
  transcriptsSubtitle: 'Every new episode to read, word by word.',
  transcriptsReadme: 'To subscribe, paste the address of this page into a feed reader.',
  readOnSite: 'This transcript is too long for the feed. The page of the episode has all of it.',
  jsonTitle: (show) => `${show} (JSON Feed)`,
}
