// Fetches what is small enough to be held in memory: feeds, chapters, transcripts, pictures.
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, inflateSync } from 'node:zlib'
import { type Answer, askServer, type Reach } from './check-served-request.ts'

export interface Fetched {
  readonly bytes: Uint8Array
  /** Where it came from in the end. */
  readonly address: string
}

export interface FetchPlace {
  readonly reach: Reach
  readonly attempts: number
  readonly pauseMs: number
}

/** Some servers pack what nobody asked them to pack; no more is unpacked than was allowed to come. */
const unpacked = ({ bytes, headers }: Answer, mostBytes: number): Uint8Array | undefined => {
  const encoding = headers['content-encoding'] ?? ''
  try {
    if (/^(?:x-)?gzip$/i.test(encoding)) return gunzipSync(bytes, { maxOutputLength: mostBytes })
    if (/^deflate$/i.test(encoding)) return inflateSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    return undefined
  }
  return /^(?:identity)?$/i.test(encoding) ? bytes : undefined
}

/** Takes an address and the most bytes; gives what is there, or why there is nothing: a status or a word. Never rejects. */
export const fetchSmall = async (
  url: string,
  mostBytes: number,
  place: FetchPlace,
): Promise<Fetched | string> => {
  let failure = 'unreachable'
  for (let round = 0; round < place.attempts; round += 1) {
    if (round > 0) await pause(place.pauseMs * 2 ** (round - 1))
    const answer = await askServer(url, { mostBytes: mostBytes + 1, reach: place.reach })
    if ('failure' in answer) {
      failure = answer.rule.replace('served-', '')
      if (answer.rule === 'served-refused' || answer.rule === 'served-redirects') break
      continue
    }
    failure = `status-${answer.status}`
    if (answer.status === 200) {
      const bytes = answer.bytes.length > mostBytes ? undefined : unpacked(answer, mostBytes)
      return bytes === undefined ? 'too-large' : { bytes, address: answer.address }
    }
    if (answer.status < 500 && answer.status !== 429) break
  }
  return failure
}
