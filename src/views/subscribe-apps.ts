// How each podcast app wants to be told the address of a feed.

export type Platform = 'ios' | 'android' | 'desktop'

export interface SubscribeApp {
  readonly name: string
  readonly platforms: readonly Platform[]
  /** Takes the feed's absolute address and the show's title; gives the link that opens the app with it. */
  readonly address: (feedUrl: string, title: string) => string
}

/** Custom schemes take the place of `https:`, as `gpodder://host/feed.xml`. */
const withoutScheme = (feedUrl: string): string => feedUrl.replace(/^https?:\/\//, '')

const encoded = encodeURIComponent

/**
 * In alphabetical order, so that nobody is preferred. Sources: https://antennapod.org/documentation/podcasters-hosters/add-on-antennapod
 * (AntennaPod), https://podlove.org/deep-link/ (the schemes), https://overcast.fm/podcasterinfo (Overcast),
 * https://github.com/gpodder/gpodder/blob/master/share/applications/gpodder-url-handler.desktop.in (gPodder),
 * https://github.com/nathangathright/podcast-platform-links (Podcast Addict, Player FM).
 */
export const subscribeApps: readonly SubscribeApp[] = [
  {
    name: 'AntennaPod',
    platforms: ['android'],
    address: (feedUrl, title) =>
      `https://antennapod.org/deeplink/subscribe?url=${encoded(feedUrl)}&title=${encoded(title)}`,
  },
  {
    name: 'Apple Podcasts',
    platforms: ['ios', 'desktop'],
    address: (feedUrl) => `podcast://${withoutScheme(feedUrl)}`,
  },
  {
    name: 'Castro',
    platforms: ['ios'],
    address: (feedUrl) => `castro://subscribe/${withoutScheme(feedUrl)}`,
  },
  {
    name: 'Downcast',
    platforms: ['ios', 'desktop'],
    address: (feedUrl) => `downcast://${withoutScheme(feedUrl)}`,
  },
  {
    name: 'gPodder',
    platforms: ['desktop'],
    address: (feedUrl) => `gpodder://${withoutScheme(feedUrl)}`,
  },
  {
    name: 'Overcast',
    platforms: ['ios'],
    address: (feedUrl) => `overcast://x-callback-url/add?url=${encoded(feedUrl)}`,
  },
  {
    name: 'Player FM',
    platforms: ['android', 'desktop'],
    address: (feedUrl) => `https://player.fm/subscribe?id=${encoded(feedUrl)}`,
  },
  {
    name: 'Pocket Casts',
    platforms: ['ios', 'android'],
    address: (feedUrl) => `pktc://subscribe/${withoutScheme(feedUrl)}`,
  },
  {
    name: 'Podcast Addict',
    platforms: ['android'],
    address: (feedUrl) => `https://podcastaddict.com/feed/${encoded(feedUrl)}`,
  },
  {
    name: 'Podcast Republic',
    platforms: ['android'],
    address: (feedUrl) => `podcastrepublic://subscribe/${withoutScheme(feedUrl)}`,
  },
]
