// Starts the service worker, and lets it keep what was loaded before it ran.
import { cacheNames } from './cache-names.ts'
import { asPage, keepFiles } from './fetch-whole.ts'
import { loadedFiles } from './page-files.ts'
import { pageKey } from './strategy.ts'

/** The first page was there before the worker, and browsers take files from memory without asking it. */
const keepThisPage = async (scope: string): Promise<void> => {
  const names = cacheNames(scope)
  const isLost = document.querySelector('head meta[name=robots][content=noindex]') !== null
  if (!isLost) await keepFiles(names.pages, [pageKey(location.href)], { init: asPage })
  await keepFiles(names.assets, loadedFiles(scope))
}

/** Takes the address of the start page. Where anything fails, the site works as it does without a worker. */
export const keepVisited = async (scope: string): Promise<void> => {
  try {
    await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' })
    await navigator.serviceWorker.ready
    await keepThisPage(scope)
  } catch {
    // Browsers refuse workers and storage in private windows.
  }
}
