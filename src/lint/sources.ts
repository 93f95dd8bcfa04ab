// Where the rules are written down.

export const XML = 'https://www.w3.org/TR/xml/'
export const XML_NAMES = 'https://www.w3.org/TR/xml-names/'
export const RSS = 'https://www.rssboard.org/rss-specification'
export const RSS_PROFILE = 'https://www.rssboard.org/rss-profile'
export const RFC_2822 = 'https://www.rfc-editor.org/rfc/rfc2822#section-3.3'
export const W3C = 'https://validator.w3.org/feed/docs/'
export const PSP = 'https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification'
/** A Podcaster's Guide to RSS. */
export const APPLE = 'https://help.apple.com/itc/podcasts_connect/en.lproj/itcb54353390.html'
export const APPLE_REQUIREMENTS = 'https://podcasters.apple.com/support/823-podcast-requirements'
export const APPLE_HOSTING =
  'https://podcasters.apple.com/support/4115-technical-updates-for-hosting-providers'
export const APPLE_MOVING = 'https://podcasters.apple.com/support/837-change-the-rss-feed-url'
export const APPLE_CATEGORIES = 'https://podcasters.apple.com/support/1691-apple-podcasts-categories'
export const APPLE_TRANSCRIPTS = 'https://podcasters.apple.com/support/5316-transcripts-on-apple-podcasts'
export const APPLE_CHAPTERS = 'https://podcasters.apple.com/support/5482-using-chapters-on-apple-podcasts'
export const SPOTIFY = 'https://content-ops.atspotify.com/hc/en-us/articles/360050808931'
export const YOUTUBE = 'https://support.google.com/youtube/answer/13525207'
export const ANTENNAPOD = 'https://github.com/AntennaPod/AntennaPod'
export const POCKET_CASTS = 'https://github.com/Automattic/pocket-casts-android'
export const PODCAST_INDEX = 'https://github.com/Podcastindex-org/aggregator'
export const PODLOVE_CHAPTERS =
  'https://github.com/podlove/podlove-specifications/blob/master/podlove-simple-chapters.md'
export const PODCAST = 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md'
export const PODCAST_TRANSCRIPTS =
  'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md'
export const PODCAST_CHAPTERS =
  'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md'
export const HTTP = 'https://www.rfc-editor.org/rfc/rfc9110'

/** The page of one tag of the podcast namespace. */
export const podcastTag = (name: string): string =>
  `https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/${name}.md`
