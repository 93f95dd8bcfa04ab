// English words that the feed itself adds to what editors wrote.
import type { FeedWords } from './feed-de.ts'

export const feedEn: FeedWords = {
  notice: 'Note',
  readme:
    'This is a podcast feed: the list of all episodes as podcast apps read it. To subscribe, copy the address above and paste it into an app.',
}
