// The service worker: makes visited pages readable and saved episodes playable without a network.
import { answerAsset, answerRecording } from './answer-from-device.ts'
import { answerFile, answerPage, type Place } from './answer-from-network.ts'
import { cacheNames, outdatedNames } from './cache-names.ts'
import { strategyFor } from './strategy.ts'
import type { RequestEvent, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/** Written in by the bundler: where the page stands that stands in for others, from the site's root without a slash. */
declare const OFFLINE_PATH: string

/** Written in by the bundler: another look or script of the site is another worker, and fetches its stand-in anew. */
declare const SITE_FILES: readonly string[]

const { scope } = self.registration
const place: Place = { scope, standIn: scope + OFFLINE_PATH }
const shellFiles = [place.standIn, ...SITE_FILES.map((file) => scope + file)]

/** All of it or nothing: a worker that lacks a file of its stand-in is not installed. */
const fillShell = async (): Promise<void> => {
  const shell = await caches.open(cacheNames(scope).shell)
  await shell.addAll(shellFiles.map((file) => new Request(file, { cache: 'no-cache' })))
}

const tidy = async (): Promise<void> => {
  for (const name of outdatedNames(await caches.keys(), scope)) await caches.delete(name)
  const names = cacheNames(scope)
  const [shell, assets] = await Promise.all([caches.open(names.shell), caches.open(names.assets)])
  // Pages that were kept with an earlier script may still need its parts.
  for (const { url } of await shell.keys()) {
    const file = shellFiles.includes(url) ? undefined : await shell.match(url)
    if (file === undefined) continue
    await assets.put(url, file)
    await shell.delete(url)
  }
}

/**
 * A new worker takes over at once, even from pages that an older one answered. Nothing gets mixed by that: a page names
 * its styles and script by their content, so whichever worker answers, it can only give the very bytes that the page was
 * made for, and pages and data always come from the network first.
 */
self.addEventListener('install', (event) => event.waitUntil(fillShell().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))

const answer = (event: RequestEvent): Promise<Response> | undefined => {
  const { request } = event
  const { method, url, headers } = request
  switch (strategyFor({ method, url, accept: headers.get('Accept') ?? '' }, scope)) {
    case 'page':
      return answerPage(event, place)
    case 'file':
      return answerFile(event, place)
    case 'asset':
      return answerAsset(event, scope)
    case 'recording':
      return answerRecording(request, scope)
    case 'pass':
      return undefined
  }
}

self.addEventListener('fetch', (event) => {
  const response = answer(event)
  if (response !== undefined) event.respondWith(response)
})
