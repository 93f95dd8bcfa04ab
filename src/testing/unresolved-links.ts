// Follows every address in the pages of a site that leads back into it, and names those that lead nowhere.
import type { SitePage } from './site-pages.ts'

const addressAttributes = ['href', 'src', 'poster', 'action', 'data'] as const

const inSrcset = (srcset: string): readonly string[] =>
  srcset.split(/,\s+/).map((entry) => entry.trim().split(/\s+/)[0] ?? '')

const openGraphAddresses = ['og:image', 'og:audio', 'og:url'] as const

/** Gives what a page refers to, as it is written there. */
export const addressesIn = ({ $ }: SitePage): readonly string[] => {
  const values = (selector: string, name: string): readonly string[] =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? [])
  return [
    ...addressAttributes.flatMap((name) => values(`[${name}]`, name)),
    ...values('[srcset]', 'srcset').flatMap(inSrcset),
    ...openGraphAddresses.flatMap((property) => values(`meta[property="${property}"]`, 'content')),
  ]
}

const anchorsOf = ({ $ }: SitePage): ReadonlySet<string> =>
  new Set(
    $('[id]')
      .map((_, element) => $(element).attr('id'))
      .toArray(),
  )

/**
 * Takes the pages of a site, all its files, and the base address it was built for; gives one line for each address
 * below that base which has no file, or whose anchor the page does not have. A media fragment is no anchor.
 */
export const unresolvedLinks = (
  pages: readonly SitePage[],
  files: readonly string[],
  baseUrl: string,
): readonly string[] => {
  const known = new Set(files)
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]))
  const complaintAbout = (page: SitePage, address: string): string | undefined => {
    const url = new URL(address, new URL(page.path.slice(1), baseUrl))
    if (url.origin !== new URL(baseUrl).origin) return undefined
    if (!url.href.startsWith(baseUrl)) return `${page.path}: ${address} leaves the base address`
    const path = decodeURIComponent(url.pathname.slice(new URL(baseUrl).pathname.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (!known.has(file)) return `${page.path}: ${address} has no file`
    const anchor = decodeURIComponent(url.hash.slice(1))
    if (anchor === '' || anchor.startsWith('t=') || anchors.get(file)?.has(anchor)) return undefined
    return `${page.path}: ${address} has no anchor`
  }
  return pages.flatMap((page) => [
    ...new Set(addressesIn(page).flatMap((address) => complaintAbout(page, address) ?? [])),
  ])
}
