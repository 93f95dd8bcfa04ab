// Keeps what is on the device small: the last pages, and only files that they name.
import { cacheNames } from './cache-names.ts'
import { leastRecentlyUsed } from './least-recently-used.ts'
import { savedEpisodes } from './saved-notes.ts'
import { usedEpochMs } from './stamp.ts'

/** So many visited pages stay, besides those of saved episodes. */
const mostPages = 60

/** What ends like a hashed file's name, wherever it stands in a page or a style sheet. */
const fileNamesIn = (text: string): readonly string[] =>
  text.split(/[\s"'(),/<>=]+/).filter((part) => /[-.][0-9a-z]{8}\.\w{2,5}$/i.test(part))

const fileName = (url: string): string => decodeURI(url).replace(/^.*\//, '')

const textsOf = async (cache: Cache, isWanted: (url: string) => boolean): Promise<readonly string[]> => {
  const keys = (await cache.keys()).filter(({ url }) => isWanted(url))
  return Promise.all(keys.map(async (key) => (await cache.match(key))?.text() ?? ''))
}

/** Styles name fonts, and a script its parts that load only when they are used. */
const canName = (url: string): boolean => /\.(?:css|js)$/.test(url)

const namesIn = async (cache: Cache, isWanted: (url: string) => boolean): Promise<readonly string[]> =>
  (await textsOf(cache, isWanted)).flatMap(fileNamesIn)

/** Deletes styles, script, fonts and pictures that neither a kept page names any more nor what it names. */
const sweepAssets = async (scope: string): Promise<void> => {
  const names = cacheNames(scope)
  const [pages, assets] = await Promise.all([caches.open(names.pages), caches.open(names.assets)])
  const named = new Set<string>()
  let found = await namesIn(pages, () => true)
  while (found.length > 0) {
    const fresh = new Set(found.filter((name) => !named.has(name)))
    for (const name of fresh) named.add(name)
    found = await namesIn(assets, (url) => canName(url) && fresh.has(fileName(url)))
  }
  for (const { url } of await assets.keys()) if (!named.has(fileName(url))) await assets.delete(url)
}

const trimCache = async (cache: Cache, isSaved: (url: string) => boolean): Promise<number> => {
  const keys = (await cache.keys()).filter(({ url }) => !isSaved(url))
  if (keys.length <= mostPages) return 0
  const kept = keys.map(async (key) => {
    const response = await cache.match(key)
    return { url: key.url, usedEpochMs: response === undefined ? 0 : usedEpochMs(response) }
  })
  const dropped = leastRecentlyUsed(await Promise.all(kept), mostPages)
  for (const url of dropped) await cache.delete(url)
  return dropped.length
}

/** Drops what was not used for longest, and never what belongs to a saved episode. */
export const trim = async (scope: string): Promise<void> => {
  const names = cacheNames(scope)
  const saved = (await savedEpisodes(scope)).flatMap(({ page, files }) => [page, ...files])
  const isSaved = (url: string): boolean => saved.includes(url)
  await trimCache(await caches.open(names.files), isSaved)
  if ((await trimCache(await caches.open(names.pages), isSaved)) > 0) await sweepAssets(scope)
}
