// Decides where a link of the notes may lead, and what its address is on the site and elsewhere.
import type { LinkTarget } from './notes.ts'

/** Where notes stand, to complete the links in them. A catalog with a page's path is one. */
export interface NotesPlace {
  /** The address all absolute URLs start with, ending with a slash. */
  readonly baseUrl: string
  /** The path part of `baseUrl` without its last slash. */
  readonly basePath: string
  /** Path of the page from the site's root, such as `/folgen/beteiligung/`. */
  readonly pagePath: string
}

/** Any host does: only what stands behind it is kept, with everything but ASCII encoded and without `..`. */
const someSite = 'https://site.invalid/'

const withinSite = (path: string): string => {
  const { pathname, search, hash } = new URL(path, someSite)
  return pathname + search + hash
}

const targetOf = (address: string): LinkTarget | undefined => {
  const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase()
  if (scheme === 'https:' || scheme === 'http:') return { kind: 'web', url: new URL(address).href }
  if (scheme === 'mailto:' || scheme === 'tel:') return { kind: 'contact', url: new URL(address).href }
  if (scheme !== undefined || address === '') return undefined
  // Browsers read a backslash as a slash, so "/\\host" leaves the site as "//host" does.
  if (/^[/\\]{2}/.test(address)) return { kind: 'web', url: new URL(address, someSite).href }
  return address.startsWith('/')
    ? { kind: 'site', path: withinSite(address) }
    : { kind: 'page', reference: address }
}

/**
 * Takes the address of a link as Markdown gives it and says where it leads. Undefined for every scheme but
 * `https`, `http`, `mailto` and `tel`, so nothing that runs (`javascript:`, `data:`, `vbscript:`) comes through,
 * and for addresses that are none.
 */
export const parseLinkTarget = (address: string): LinkTarget | undefined => {
  try {
    // Browsers drop tabs and line breaks inside of addresses, which would hide a scheme or a host.
    return targetOf(address.replace(/[\t\n\r]/g, '').trim())
  } catch {
    return undefined
  }
}

/** Gives the address of a target for readers elsewhere, such as in a podcast app. */
export const absoluteHref = (target: LinkTarget, place: NotesPlace): string => {
  if (target.kind === 'site') return place.baseUrl + target.path.slice(1)
  if (target.kind === 'page') return new URL(target.reference, place.baseUrl + place.pagePath.slice(1)).href
  return target.url
}

/** Gives what a link on the site's own pages says. */
export const pageHref = (target: LinkTarget, place: NotesPlace): string => {
  if (target.kind === 'site') return place.basePath + target.path
  if (target.kind !== 'page') return target.url
  const { pathname, search, hash } = new URL(absoluteHref(target, place))
  return pathname + search + hash
}
