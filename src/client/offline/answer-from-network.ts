// Answers pages and data from the network, and from what is kept only where the network fails, saying so.
import { workerWords as words } from '../../words/client-offline-de.ts'
import { cacheNames } from './cache-names.ts'
import { isWhole, keptEpochMs, stamped, usedAgain } from './stamp.ts'
import { pageKey } from './strategy.ts'
import { trim } from './trim.ts'
import { withNote } from './with-note.ts'
import type { RequestEvent } from './worker-scope.ts'

/** After so long a kept page is better than none. */
const patienceMs = 4000

export interface Place {
  readonly scope: string
  /** Address of the page that stands in for others. */
  readonly standIn: string
}

type Reached = Response | 'slow' | 'failed'

const keep = async (cacheName: string, key: string, response: Response, scope: string): Promise<void> => {
  if (!isWhole(response)) return
  const cache = await caches.open(cacheName)
  await cache.put(key, stamped(response))
  await trim(scope)
}

/** Asks the server whether what the browser itself remembers is still true: nothing old is shown as new. */
const ask = (request: Request): Promise<Response> => fetch(new Request(request, { cache: 'no-cache' }))

const reach = (network: Promise<Response>): Promise<Reached> => {
  const slow = new Promise<Reached>((resolve) => setTimeout(resolve, patienceMs, 'slow'))
  return Promise.race([network, slow]).catch(() => 'failed')
}

const asPage = (html: string, { headers }: Response): Response => new Response(html, { headers })

const keptPage = async (cache: Cache, key: string, reached: Reached): Promise<Response | undefined> => {
  const found = await cache.match(key)
  if (found === undefined) return undefined
  const html = await found.text()
  await cache.put(key, usedAgain(html, found)).catch(() => undefined)
  const date = new Date(keptEpochMs(found)).toLocaleString(words.language, {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  const sentence = (reached === 'failed' ? words.keptOffline : words.keptSlow).replace('{date}', date)
  return asPage(withNote(html, { sentence, reload: words.reload }), found)
}

/** The page that lists what is kept; asked for by its own address, it needs no excuse. */
const standInFor = async (key: string, { scope, standIn }: Place): Promise<Response> => {
  const shell = await caches.open(cacheNames(scope).shell)
  const found = await shell.match(standIn)
  if (found === undefined || key === standIn) return found ?? Response.error()
  return asPage(withNote(await found.text(), { sentence: words.notKept, reload: words.reload }), found)
}

/** The network's answer where it comes in time and is none of the server's own failures; else the kept page; else the stand-in. */
export const answerPage = async (event: RequestEvent, place: Place): Promise<Response> => {
  const key = pageKey(event.request.url)
  const { pages } = cacheNames(place.scope)
  const network = ask(event.request)
  const isStandIn = key === place.standIn
  if (!isStandIn) {
    const kept = network.then((answer) => keep(pages, key, answer.clone(), place.scope))
    event.waitUntil(kept.catch(() => undefined))
  }
  const reached = await reach(network)
  if (reached instanceof Response && reached.status < 500) return reached
  const old = isStandIn ? undefined : await keptPage(await caches.open(pages), key, reached)
  return old ?? (reached === 'failed' ? standInFor(key, place) : network.catch(() => standInFor(key, place)))
}

/** The network's answer; what is kept where there is no network. */
export const answerFile = async (event: RequestEvent, { scope }: Place): Promise<Response> => {
  const { files } = cacheNames(scope)
  const [key = ''] = event.request.url.split('#', 1)
  try {
    const answer = await ask(event.request)
    event.waitUntil(keep(files, key, answer.clone(), scope).catch(() => undefined))
    return answer
  } catch {
    return (await (await caches.open(files)).match(key)) ?? Response.error()
  }
}
