// The list of all public pages for search engines: https://www.sitemaps.org/protocol.html
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { isoDateTime } from './iso-date-time.ts'

/** A file to publish; `path` starts with a slash. */
export interface SitemapFile {
  readonly path: string
  readonly text: string
}

interface PublicPage {
  readonly path: string
  /** Undefined where the content does not say when it changed. */
  readonly changedEpochMs: number | undefined
}

/** The protocol's own limit. */
const pagesPerFile = 50_000

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')

const newest = (episodes: readonly CatalogEpisode[]): number | undefined =>
  episodes.length === 0
    ? undefined
    : episodes.reduce((latest, { publishedEpochMs }) => Math.max(latest, publishedEpochMs), 0)

const listPage = (
  path: string,
  entries: readonly unknown[],
  changedEpochMs: number,
): readonly PublicPage[] => (entries.length === 0 ? [] : [{ path, changedEpochMs }])

/** The page of an episode, and one more for each further language of its transcript: their words stand nowhere else. */
const pagesOfEpisode = ({ path, publishedEpochMs, transcripts }: CatalogEpisode): readonly PublicPage[] =>
  [...new Set([path, ...transcripts.map(({ pagePath }) => pagePath)])].map((page) => ({
    path: page,
    changedEpochMs: publishedEpochMs,
  }))

/** Every page that may be found; a list without entries is not one. */
const publicPages = (catalog: Catalog): readonly PublicPage[] => {
  const { paths, updatedEpochMs } = catalog
  const ofEpisodes = ({ path, episodes }: { path: string; episodes: readonly CatalogEpisode[] }) => ({
    path,
    changedEpochMs: newest(episodes),
  })
  return [
    { path: paths.home, changedEpochMs: updatedEpochMs },
    { path: paths.episodes, changedEpochMs: updatedEpochMs },
    { path: paths.subscribe, changedEpochMs: undefined },
    ...catalog.seasons.map(ofEpisodes),
    ...catalog.episodes.flatMap(pagesOfEpisode),
    ...listPage(paths.people, catalog.people, updatedEpochMs),
    ...catalog.people.map(({ path, appearances }) => ({
      path,
      changedEpochMs: newest(appearances.map(({ episode }) => episode)),
    })),
    ...listPage(paths.places, catalog.places, updatedEpochMs),
    ...catalog.places.map(ofEpisodes),
    ...listPage(paths.topics, catalog.topics, updatedEpochMs),
    ...catalog.topics.map(ofEpisodes),
    ...catalog.pages.map(({ path }) => ({ path, changedEpochMs: undefined })),
  ]
}

const element = (name: string, children: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${children.join('\n')}\n</${name}>\n`

const entry = (name: string, catalog: Catalog, { path, changedEpochMs }: PublicPage): string => {
  const lastmod = changedEpochMs === undefined ? '' : `<lastmod>${isoDateTime(changedEpochMs)}</lastmod>`
  return `<${name}><loc>${escaped(absoluteUrl(catalog, path))}</loc>${lastmod}</${name}>`
}

/**
 * Gives the sitemap: one file at `paths.sitemap`, or, from 50,000 pages on, an index there and its parts beside it.
 * `lastmod` comes from the dates of episodes, never from the clock.
 */
export const sitemapFiles = (catalog: Catalog): readonly SitemapFile[] => {
  const { sitemap } = catalog.paths
  const urls = publicPages(catalog).map((page) => entry('url', catalog, page))
  if (urls.length <= pagesPerFile) return [{ path: sitemap, text: element('urlset', urls) }]
  const parts = Array.from({ length: Math.ceil(urls.length / pagesPerFile) }, (_, at) => ({
    path: sitemap.replace(/\.xml$/, `-${at + 1}.xml`),
    text: element('urlset', urls.slice(at * pagesPerFile, (at + 1) * pagesPerFile)),
  }))
  const index = parts.map(({ path }) => entry('sitemap', catalog, { path, changedEpochMs: undefined }))
  return [{ path: sitemap, text: element('sitemapindex', index) }, ...parts]
}
