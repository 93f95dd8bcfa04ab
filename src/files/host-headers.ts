// The one table of headers that the site's files are sent with, by path: for our own server and for every host.
import { audioPath, imagePath, pathsFor } from '../catalog/paths.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { matchesPattern } from './host-headers-pattern.ts'

type Headers = Readonly<Record<string, string>>

export interface HostRule {
  /** Which paths, as `host-headers-pattern.ts` reads it. */
  readonly pattern: string
  readonly headers: Headers
}

/** What is true of files that no rule says otherwise of: browsers ask each time whether theirs is still the newest. */
export const otherwise: Headers = { 'Cache-Control': 'no-cache' }

const nobodyMay = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
]

/**
 * For every file. Strict-Transport-Security is left to the host: it binds a whole domain for months, of which the show may
 * be a part only, and whoever keeps the certificate must want it.
 */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ['autoplay=(self)', ...nobodyMay.map((feature) => `${feature}=()`)].join(', '),
}

/** What servers do not know or do not agree on. HTML, JSON, styles, script, JPEG and PNG every server knows. */
const types: Headers = {
  // Browsers download `application/rss+xml`, but show `application/xml` with its stylesheet.
  '/*.xml': 'application/xml; charset=utf-8',
  '/*.chapters.json': 'application/json+chapters',
  '/*.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '/*.vtt': 'text/vtt; charset=utf-8',
  '/*.srt': 'application/x-subrip; charset=utf-8',
  '/*.txt': 'text/plain; charset=utf-8',
  '/*.md': 'text/markdown; charset=utf-8',
  '/*.bib': 'application/x-bibtex; charset=utf-8',
  '/*.ris': 'application/x-research-info-systems; charset=utf-8',
  '/*.webmanifest': 'application/manifest+json; charset=utf-8',
  '/*.mp3': 'audio/mpeg',
  '/*.m4a': 'audio/x-m4a',
  '/*.m4b': 'audio/x-m4b',
  '/*.aac': 'audio/aac',
  '/*.flac': 'audio/flac',
  '/*.opus': 'audio/ogg',
  '/*.ogg': 'audio/ogg',
  '/*.oga': 'audio/ogg',
  '/*.avif': 'image/avif',
  '/*.webp': 'image/webp',
  '/*.woff2': 'font/woff2',
}

const jsonFeed: Headers = { 'Content-Type': 'application/feed+json; charset=utf-8' }

/** For players on other sites, as the podcast namespace asks for it: https://github.com/Podcastindex-org/podcast-namespace */
const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, Accept-Ranges',
}

/** Apps ask often, and a correction shall not take hours to reach them. */
const forMinutes: Headers = { 'Cache-Control': 'public, max-age=300, must-revalidate' }

/** Other content has another name there: https://www.rfc-editor.org/rfc/rfc8246 */
const forGood: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** The page of the editors is nothing to find: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
const unlisted: Headers = { 'X-Robots-Tag': 'noindex, nofollow' }

const folderOf = (path: string): string => path.replace(/[^/]*$/, '')

/** Takes the show's language; gives the folders whose files have a hash in their names. None is a page. */
export const hashedFolders = (language: string): readonly string[] => [
  '/assets/',
  folderOf(audioPath('', '', '')),
  folderOf(imagePath(language, '', '', '')),
]

const policies = (language: string, playsFromElsewhere: boolean): readonly HostRule[] => {
  const paths = pathsFor(language)
  const framedBy = (ancestors: string, pages: readonly string[]) =>
    pages.map((pattern) => ({
      pattern,
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy(playsFromElsewhere)}; frame-ancestors ${ancestors}`,
      },
    }))
  // A folder directly below the root may be the editors' page, which has a policy of its own in its markup. Two policies are
  // obeyed both, so here the header says only what markup cannot.
  const inRoot = { 'Content-Security-Policy': "frame-ancestors 'self'" }
  const entries = [paths.episode(':slug'), paths.person(':id'), paths.place(':id'), paths.topic(':id')]
  const inLanguage = `${paths.episode(':slug')}:language/`
  return [
    ...framedBy("'self'", [paths.home, ...entries, inLanguage]),
    { pattern: paths.page(':slug'), headers: inRoot },
    ...framedBy('*', [paths.embed(':slug')]),
  ]
}

const send = (headers: Headers, patterns: readonly string[]): readonly HostRule[] =>
  patterns.map((pattern) => ({ pattern, headers }))

/** One rule a pattern, in the order of first mention. */
const joined = (rules: readonly HostRule[]): readonly HostRule[] => {
  const byPattern = new Map<string, Headers>()
  for (const { pattern, headers } of rules) byPattern.set(pattern, { ...byPattern.get(pattern), ...headers })
  return [...byPattern].map(([pattern, headers]) => ({ pattern, headers }))
}

/**
 * Takes the show's language and whether some of its recordings live elsewhere; gives the headers of its files. No file gets
 * one header from two rules, so hosts that join rules and hosts that prefer one send the same. No rule says how a file is
 * packed: hosts pack texts by themselves, and of a packed recording nobody can ask for a part.
 */
export const hostRules = (language: string, playsFromElsewhere: boolean): readonly HostRule[] => {
  const paths = pathsFor(language)
  const hashed = hashedFolders(language).map((folder) => `${folder}*`)
  const jsonFeeds = [paths.jsonFeed, paths.jsonFeedPage(0).replace('0', '*')]
  const feeds = ['/*.xml', ...jsonFeeds]
  const files = [paths.episode(':slug'), paths.embed(':slug')].map((folder) => `${folder}*`)
  return joined([
    ...send(everywhere, ['/*']),
    ...Object.entries(types).flatMap(([pattern, type]) => send({ 'Content-Type': type }, [pattern])),
    ...send(jsonFeed, jsonFeeds),
    ...send(open, [...feeds, ...files, ...hashed.slice(1)]),
    ...send(forMinutes, feeds),
    ...send(forGood, hashed),
    // Said aloud, because networks in front of a host like to keep scripts for hours.
    ...send(otherwise, [paths.serviceWorker]),
    ...send(unlisted, ['/admin/*']),
    ...policies(language, playsFromElsewhere),
  ])
}

/** Takes rules and a path from the site's root; gives the headers of that file. */
export const headersAt = (rules: readonly HostRule[], path: string): ReadonlyMap<string, string> =>
  new Map(
    [
      otherwise,
      ...rules.filter(({ pattern }) => matchesPattern(pattern, path)).map(({ headers }) => headers),
    ].flatMap(Object.entries),
  )
