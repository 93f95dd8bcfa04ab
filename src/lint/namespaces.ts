// The namespaces that podcast feeds use, with the prefixes apps expect.

/**
 * By prefix, the address byte for byte. AntennaPod and others match prefix and address:
 * https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
 */
export const NAMESPACES: Readonly<Record<string, string>> = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  psc: 'http://podlove.org/simple-chapters',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  spotify: 'http://www.spotify.com/ns/rss',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  xml: 'http://www.w3.org/XML/1998/namespace',
}

/** Apps must accept it, publishers should not write it: https://github.com/Podcastindex-org/podcast-namespace */
const PODCAST_ALIAS =
  /^https:\/\/github\.com\/Podcastindex-org\/podcast-namespace\/blob\/main\/docs\/1\.0\.md$/i

/** Tells whether an address is the second name of the podcast namespace. */
export const isPodcastAlias = (uri: string): boolean => PODCAST_ALIAS.test(uri)

const comparable = (uri: string): string =>
  uri
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')

const prefixes = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [comparable(uri), prefix]))

/** Takes an address and gives the usual prefix, also where it is misspelled in case, scheme or last slash only. */
export const usualPrefix = (uri: string): string | undefined =>
  isPodcastAlias(uri) ? 'podcast' : prefixes.get(comparable(uri))
