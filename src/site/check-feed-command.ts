// Checks a feed file, or a feed on the web, whoever made it.
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Finding, findingOf } from '../lint/finding.ts'
import { judgeFeed } from '../lint/judge-feed.ts'
import { type ServedRuleId, servedRule } from '../lint/served-rules.ts'
import { isWebAddress } from './check-command-arguments.ts'
import type { CheckResult } from './check-result.ts'
import { askServer, reachFrom } from './check-served-request.ts'
import { Refusal } from './refusal.ts'

/** The judge refuses larger ones in any case. */
const MOST_BYTES = 100_000_001

/** Gives what an address answers, or what is wrong with the answer. */
const fetched = async (address: string): Promise<Uint8Array | Finding> => {
  const answer = await askServer(address, { mostBytes: MOST_BYTES, reach: reachFrom(address) })
  const findingFor = (rule: ServedRuleId, wanted: string): Finding =>
    findingOf(servedRule(rule), { file: address, line: 1, column: 1 }, address, wanted)
  if ('failure' in answer) return findingFor(answer.rule, answer.failure)
  return answer.status === 200 ? answer.bytes : findingFor('served-status', String(answer.status))
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

/** Takes an absolute path or an address; throws a `Refusal` for a file that cannot be read. */
export const checkFeed = async (feed: string, nowEpochMs: number): Promise<CheckResult> => {
  const isOnWeb = isWebAddress(feed)
  const bytes = await (isOnWeb ? fetched(feed) : read(feed))
  const file = isOnWeb ? feed : relative(process.cwd(), feed) || feed
  if (!(bytes instanceof Uint8Array))
    return { subject: file, episodes: undefined, problems: [], findings: [bytes] }
  const { findings, feed: judged } = judgeFeed(bytes, { file, nowEpochMs })
  return { subject: file, episodes: judged?.items.length, problems: [], findings }
}
