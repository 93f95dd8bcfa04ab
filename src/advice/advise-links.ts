// Advises on links within the site that lead nowhere.
import { excerpt } from '../model/excerpt.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import { nearest } from '../model/nearest.ts'
import type { Problem } from '../model/problem.ts'
import type { EditorText } from './editor-text.ts'
import { linksIn, type WrittenLink } from './links-in.ts'

/** What the links are held against. */
export interface LinkedSite {
  /** The address all absolute URLs start with, ending with a slash. */
  readonly baseUrl: string
  /** Paths of all pages, from the site's root, each with its last slash. */
  readonly pages: ReadonlySet<string>
  /** Lengths of recordings in seconds, by the paths of their episodes. */
  readonly durations: ReadonlyMap<string, number>
  /** Tells whether a page has an anchor; undefined: nobody knows. */
  readonly hasAnchor: (page: string, anchor: string) => boolean | undefined
}

interface Destination {
  /** Without the address of the site. */
  readonly path: string
  readonly anchor: string
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Undefined for what leaves the site, and for paths that depend on their page, which are advised against anyway. */
const destinationOf = (
  { target }: WrittenLink,
  pagePath: string,
  { baseUrl }: LinkedSite,
): Destination | undefined => {
  if (target.kind === 'contact') return undefined
  if (target.kind === 'page') {
    const anchor = /^#(.*)$/.exec(target.reference)?.[1]
    return anchor === undefined ? undefined : { path: pagePath, anchor: decoded(anchor) }
  }
  const address = target.kind === 'site' ? baseUrl + target.path.slice(1) : target.url
  if (!address.startsWith(baseUrl)) return undefined
  const { pathname, hash } = new URL(address)
  const path = `/${pathname.slice(new URL(baseUrl).pathname.length)}`
  return { path: decoded(path).replace(/\/index\.html$/, '/'), anchor: decoded(hash.slice(1)) }
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)
const isPage = (path: string): boolean => !/\.[a-z0-9]{1,12}$/i.test(path)

/** What differs is mostly the last part; the part before says of what kind the page is. */
const nearestPage = (path: string, pages: ReadonlySet<string>): string | undefined => {
  const wanted = withSlash(path)
  const parentOf = (page: string): string => page.slice(0, page.lastIndexOf('/', page.length - 2) + 1)
  const parent = parentOf(wanted)
  const names = [...pages].filter((page) => page !== '/' && parentOf(page) === parent)
  const name = nearest(
    wanted.slice(parent.length, -1),
    names.map((page) => page.slice(parent.length, -1)),
  )
  return name === undefined ? nearest(wanted, pages) : `${parent}${name}/`
}

const time = /^t=(?:npt:)?(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)(?:,.*)?$/

const secondsIn = (anchor: string): number | undefined => {
  const [, hours = '0', minutes = '0', seconds] = time.exec(anchor) ?? []
  return seconds === undefined ? undefined : 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)
}

const atLink = ({ file, line, column }: WrittenLink) =>
  ({ file, line, column, severity: 'advice', field: undefined }) as const

/** The address as it is written, with another path. */
const corrected = (address: string, path: string, to: string | undefined): string | undefined => {
  if (to === undefined) return undefined
  const at = address.indexOf(path)
  return at === -1 ? undefined : address.slice(0, at) + to + address.slice(at + path.length)
}

const adviseAnchor = (
  link: WrittenLink,
  { path, anchor }: Destination,
  site: LinkedSite,
): readonly Problem[] => {
  const page = withSlash(path)
  const [seconds, duration] = [secondsIn(anchor), site.durations.get(page)]
  const found = excerpt(link.address)
  if (seconds !== undefined) {
    if (duration === undefined || seconds < duration) return []
    const facts = { found, duration: formatTimecode(duration) }
    return [{ ...atLink(link), code: 'link-beyond-end', facts }]
  }
  if (anchor === '' || anchor === 'top' || site.hasAnchor(page, anchor) !== false) return []
  return [{ ...atLink(link), code: 'link-anchor-dead', facts: { found, anchor: excerpt(anchor) } }]
}

const adviseLink = (link: WrittenLink, pagePath: string, site: LinkedSite): readonly Problem[] => {
  const destination = destinationOf(link, pagePath, site)
  if (destination === undefined || !isPage(destination.path)) return []
  if (site.pages.has(withSlash(destination.path))) return adviseAnchor(link, destination, site)
  const write = corrected(link.address, destination.path, nearestPage(destination.path, site.pages))
  const facts = { address: link.address, found: excerpt(link.address), write }
  return [{ ...atLink(link), code: 'link-dead', facts }]
}

/**
 * Takes texts and the site they are shown on. Advice for links to pages that do not exist (`link-dead`), to a moment after the
 * end of a recording (`link-beyond-end`) and to a place that a page does not have (`link-anchor-dead`). Links to files are
 * left to the check of the built folder.
 */
export const adviseLinks = (texts: readonly EditorText[], site: LinkedSite): readonly Problem[] =>
  texts.flatMap((text) => linksIn(text).flatMap((link) => adviseLink(link, text.pagePath, site)))
