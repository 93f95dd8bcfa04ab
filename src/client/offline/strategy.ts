// Decides how the service worker answers a request, by its address alone.

/**
 * `page` and `file`: the network first, what is kept only where it fails. `asset`: what is kept first, because another
 * content has another name. `recording`: kept only where its episode was saved. `pass`: none of the worker's business.
 */
export type Strategy = 'page' | 'file' | 'asset' | 'recording' | 'pass'

export interface Asked {
  readonly method: string
  readonly url: string
  /** The request's `Accept`; empty where it has none. */
  readonly accept: string
}

/** Paths from the site's root, without their first slash; the first match counts. */
const paths: readonly (readonly [RegExp, Strategy])[] = [
  // Players in pages of other sites keep nothing on the device of a visitor who never came here.
  [/^(?:einbetten|embed)\//, 'pass'],
  // The editors' page needs the network, and its files belong to no visitor.
  [/^admin(?:\/|$)/, 'pass'],
  [/^(?:assets|bilder|images)\/.+[-.][0-9a-z]{8}\.\w+$/i, 'asset'],
  [/^audio\/./, 'recording'],
  // Deeper than feeds, search and other data of the whole site.
  [/^[^/]+\/[^/]+\/[^/]+\.(?:json|vtt)$/, 'file'],
]

const hasNoEnding = (path: string): boolean => /(?:^|\/)[^./]*$/.test(path)

/** Takes a request and the address of the start page, which ends with a slash. */
export const strategyFor = ({ method, url, accept }: Asked, scope: string): Strategy => {
  const [address = ''] = url.split(/[?#]/, 1)
  if (method !== 'GET' || !address.startsWith(scope)) return 'pass'
  const path = address.slice(scope.length)
  const known = paths.find(([pattern]) => pattern.test(path))?.[1]
  if (known !== undefined) return known
  return accept.startsWith('text/html') && hasNoEnding(path) ? 'page' : 'pass'
}

/** Gives the address under which a page is kept: a time or a search behind it leads to the same page. */
export const pageKey = (url: string): string => (url.split(/[?#]/, 1)[0] ?? '').replace(/\/?$/, '/')

/** Gives what the addresses of one picture in its sizes and formats have in common; undefined for other files. */
export const pictureStem = (url: string): string | undefined =>
  /^(.*\/[^/]*?)(?:-\d+)?\.[0-9a-f]{8}\.(?:avif|webp|jpe?g|png)$/.exec(url)?.[1]
