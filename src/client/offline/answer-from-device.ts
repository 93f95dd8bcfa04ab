// Answers what can be kept for good: files whose names follow their content, and recordings of saved episodes.
import { parseByteRange } from './byte-range.ts'
import { cacheNames } from './cache-names.ts'
import { isWhole } from './stamp.ts'
import { pictureStem } from './strategy.ts'
import type { RequestEvent } from './worker-scope.ts'

/** Without a network, a picture in another size is better than none. */
const otherSize = async (assets: Cache, url: string): Promise<Response | undefined> => {
  const stem = pictureStem(url)
  if (stem === undefined) return undefined
  const other = (await assets.keys()).find((key) => pictureStem(key.url) === stem)
  return other && assets.match(other)
}

/** What is kept; else the network's answer, which is kept from then on. */
export const answerAsset = async (event: RequestEvent, scope: string): Promise<Response> => {
  const { request } = event
  const names = cacheNames(scope)
  const [assets, shell] = await Promise.all([caches.open(names.assets), caches.open(names.shell)])
  const kept = (await assets.match(request.url)) ?? (await shell.match(request.url))
  if (kept !== undefined) return kept
  try {
    const answer = await fetch(request)
    if (isWhole(answer)) event.waitUntil(assets.put(request.url, answer.clone()).catch(() => undefined))
    return answer
  } catch {
    return (await otherSize(assets, request.url)) ?? Response.error()
  }
}

/** Gives the part that is asked for, as servers do: players jump by asking for parts. */
const partOf = (recording: Blob, type: string, asked: string | null): Response => {
  const headers = { 'Content-Type': type, 'Accept-Ranges': 'bytes' }
  const { size } = recording
  const range = parseByteRange(asked, size)
  if (range === 'beyond')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  if (range === 'whole')
    return new Response(recording, { headers: { ...headers, 'Content-Length': String(size) } })
  const { first, last } = range
  return new Response(recording.slice(first, last + 1, type), {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${first}-${last}/${size}`,
      'Content-Length': String(last - first + 1),
    },
  })
}

/** A saved recording from the device; every other straight from the network, and never kept by listening. */
export const answerRecording = async (request: Request, scope: string): Promise<Response> => {
  const saved = await caches.open(cacheNames(scope).saved)
  const found = await saved.match(request.url)
  if (found === undefined) return fetch(request)
  return partOf(await found.blob(), found.headers.get('Content-Type') ?? '', request.headers.get('Range'))
}
