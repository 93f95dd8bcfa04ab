// Checks a feed file, or a feed on the web, whoever made it.
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { judgeFeed } from '../lint/judge-feed.ts'
import { isWebAddress } from './check-command-arguments.ts'
import type { CheckResult } from './check-result.ts'
import { askServer, hostOf } from './check-served-request.ts'
import { Refusal } from './refusal.ts'

/** The judge refuses larger ones in any case. */
const MOST_BYTES = 100_000_001

const fetched = async (address: string): Promise<Uint8Array> => {
  const answer = await askServer(address, { mostBytes: MOST_BYTES, trustedHosts: new Set([hostOf(address)]) })
  if ('failure' in answer) throw new Refusal('feed-not-fetched', { found: address, reason: answer.failure })
  if (answer.status !== 200)
    throw new Refusal('feed-not-fetched', { found: address, reason: `HTTP ${answer.status}` })
  return answer.bytes
}

const read = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    // Too large for anybody: its size is all there is to judge.
    return size > MOST_BYTES ? new Uint8Array(MOST_BYTES) : await readFile(path)
  } catch (error) {
    throw new Refusal('feed-not-there', { found: path }, { cause: error })
  }
}

/** Takes an absolute path or an address; throws a `Refusal` where nothing can be read there. */
export const checkFeed = async (feed: string, nowEpochMs: number): Promise<CheckResult> => {
  const isOnWeb = isWebAddress(feed)
  const bytes = await (isOnWeb ? fetched(feed) : read(feed))
  const file = isOnWeb ? feed : relative(process.cwd(), feed) || feed
  const { findings, feed: judged } = judgeFeed(bytes, { file, nowEpochMs })
  return { subject: file, episodes: judged?.items.length, problems: [], findings }
}
