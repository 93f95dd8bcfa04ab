// Where everything stands on the site, in the words of the show's language.

/** All paths start with a slash; those of pages end with one. They never change once published. */
export interface Paths {
  readonly home: string
  readonly feed: string
  /** A page of a long feed's archive; 1 holds the oldest episodes. */
  readonly archiveFeed: (number: number) => string
  /** Takes the season's slug. */
  readonly seasonFeed: (slug: string) => string
  /** Takes the ending of the recordings' files, such as `opus`. */
  readonly formatFeed: (ending: string) => string
  readonly transcriptsFeed: string
  readonly jsonFeed: string
  /** A page of old episodes in the JSON feed; 1 holds the oldest. */
  readonly jsonFeedPage: (number: number) => string
  readonly sitemap: string
  readonly subscribe: string
  readonly episodes: string
  readonly people: string
  readonly places: string
  readonly topics: string
  readonly episode: (slug: string) => string
  /** Takes the episode's slug and the ending of the form, such as `bib`. */
  readonly citation: (slug: string, ending: string) => string
  /** The player alone, for a frame on another site. */
  readonly embed: (slug: string) => string
  /** What that frame is, for programs that make one of an address. */
  readonly oembed: (slug: string) => string
  readonly season: (slug: string) => string
  readonly person: (id: string) => string
  readonly place: (id: string) => string
  readonly topic: (id: string) => string
  readonly page: (slug: string) => string
  /** What stands in for pages that are not on the device while there is no network. */
  readonly offline: string
  readonly manifest: string
  /** Its place decides which pages it answers: all below it. */
  readonly serviceWorker: string
}

const german = {
  episodes: 'folgen',
  people: 'personen',
  places: 'orte',
  topics: 'themen',
  subscribe: 'abonnieren',
  embed: 'einbetten',
  transcripts: 'transkripte',
  images: 'bilder',
  offline: 'ohne-netz',
}

const english = {
  episodes: 'episodes',
  people: 'people',
  places: 'places',
  topics: 'topics',
  subscribe: 'subscribe',
  embed: 'embed',
  transcripts: 'transcripts',
  images: 'images',
  offline: 'offline',
}

const segmentsFor = (language: string) => (/^de\b/i.test(language) ? german : english)

/** Takes the show's language as a BCP 47 tag and gives the paths of its site. */
export const pathsFor = (language: string): Paths => {
  const segments = segmentsFor(language)
  return {
    home: '/',
    feed: '/feed.xml',
    archiveFeed: (number) => `/feed-${number}.xml`,
    seasonFeed: (slug) => `/${slug}/feed.xml`,
    formatFeed: (ending) => `/feed-${ending}.xml`,
    transcriptsFeed: `/${segments.transcripts}.xml`,
    jsonFeed: '/feed.json',
    jsonFeedPage: (number) => `/feed-${number}.json`,
    sitemap: '/sitemap.xml',
    subscribe: `/${segments.subscribe}/`,
    episodes: `/${segments.episodes}/`,
    people: `/${segments.people}/`,
    places: `/${segments.places}/`,
    topics: `/${segments.topics}/`,
    episode: (slug) => `/${segments.episodes}/${slug}/`,
    citation: (slug, ending) => `/${segments.episodes}/${slug}/${slug}.${ending}`,
    embed: (slug) => `/${segments.embed}/${slug}/`,
    oembed: (slug) => `/${segments.embed}/${slug}/oembed.json`,
    season: (slug) => `/${slug}/`,
    person: (id) => `/${segments.people}/${id}/`,
    place: (id) => `/${segments.places}/${id}/`,
    topic: (id) => `/${segments.topics}/${id}/`,
    page: (slug) => `/${slug}/`,
    offline: `/${segments.offline}/`,
    manifest: '/app.webmanifest',
    serviceWorker: '/sw.js',
  }
}

const endings: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

const endingOf = (mimeType: string): string => endings[mimeType] ?? 'bin'

/** Gives the path of a published recording: a new cut gets a new address, a new tag does not. */
export const audioPath = (episodeId: string, soundSha256: string, mimeType: string): string =>
  `/audio/${episodeId}.${soundSha256.slice(0, 8)}.${endingOf(mimeType)}`

/** Gives the path of a published picture: other bytes get another address. */
export const imagePath = (language: string, file: string, sha256: string, mimeType: string): string => {
  const name = file.replace(/\.[^./]*$/, '').replaceAll('/', '-')
  return `/${segmentsFor(language).images}/${name}.${sha256.slice(0, 8)}.${endingOf(mimeType)}`
}
