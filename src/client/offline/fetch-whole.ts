// Fetches what is to be kept, and takes nothing for it that is half, or old itself.
import { isKept, isWhole, stamped } from './stamp.ts'

/** Gives the network's answer; throws where it is not the whole file. */
export const fetchWhole = async (url: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(url, init)
  if (!isWhole(answer) || isKept(answer)) throw new Error(`No whole answer for ${url}`)
  return answer
}

/** Puts files into a cache, those that are there already only where `isNew` says so. */
export const keepFiles = async (
  cacheName: string,
  urls: readonly string[],
  { init = {}, isNew = false }: { readonly init?: RequestInit; readonly isNew?: boolean } = {},
): Promise<void> => {
  const cache = await caches.open(cacheName)
  const known = isNew ? [] : (await cache.keys()).map(({ url }) => url)
  const missing = urls.filter((url) => !known.includes(url))
  await Promise.all(missing.map(async (url) => cache.put(url, stamped(await fetchWhole(url, init)))))
}

/** How pages are asked for: the worker knows them by it. */
export const asPage: RequestInit = { headers: { Accept: 'text/html' } }
