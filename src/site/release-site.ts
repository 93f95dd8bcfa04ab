// Releases a show: shows what the world would see anew, and where a person agrees, publishes and remembers it.
import { join, resolve } from 'node:path'
import { acceptChanges } from '../contract/accept-changes.ts'
import { FEED_LOCK_FILE, renderFeedLock } from '../contract/feed-lock.ts'
import { type ReleasePlan, releasePlan } from '../contract/release-plan.ts'
import type { Problem } from '../model/problem.ts'
import type { BuildReport } from './build-report.ts'
import type { BuildSettings } from './build-site.ts'
import type { Contract } from './check-contract.ts'
import { checkOutput } from './check-output.ts'
import { prepareSite } from './prepare-site.ts'
import { projectDir } from './project-dir.ts'
import { publishSite } from './publish-site.ts'
import { recoverOutput } from './workspace.ts'
import { readLockBytes, writeLock } from './write-lock.ts'

/** What a release would do. */
export interface Proposal {
  readonly plan: ReleasePlan
  /** Advice on the content. */
  readonly problems: readonly Problem[]
  /** The lock would change; otherwise there is nothing to agree to. */
  readonly isNews: boolean
}

export interface ReleaseSettings extends BuildSettings {
  /** Codes of what changes on purpose, such as `guid:staffel-1/02-beteiligung`. */
  readonly accepted: readonly string[]
  readonly approve: (proposal: Proposal) => Promise<boolean>
}

export type ReleaseOutcome =
  | { readonly is: 'stopped'; readonly problems: readonly Problem[] }
  | { readonly is: 'declined' }
  | { readonly is: 'released'; readonly report: BuildReport; readonly isLockWritten: boolean }

/** Gives the text of the lock after this release; undefined where it stays what it is, whatever its line breaks are. */
const newLockText = ({ feedLock, published }: Contract, accepted: readonly string[]): string | undefined => {
  const { lock } = acceptChanges(feedLock, published, accepted)
  if (lock === undefined) throw new Error('Something breaks that neither stopped the build nor was accepted.')
  const text = renderFeedLock(lock)
  return feedLock !== undefined && renderFeedLock(feedLock) === text ? undefined : text
}

/**
 * Reads and checks the content, asks `approve`, renders, writes the lock and exchanges the site, in this order: a promise that
 * is remembered and not yet published hurts nobody, one that is published and forgotten does. Where this stops, is declined,
 * throws (a `Refusal` where another release came between, too) or is killed before that, site and lock are as they were.
 */
export const releaseSite = async (settings: ReleaseSettings): Promise<ReleaseOutcome> => {
  const { accepted, approve } = settings
  const outputDir = checkOutput(settings.outputDir, settings.contentDir)
  recoverOutput(outputDir)
  const lockFile = resolve(settings.contentDir, FEED_LOCK_FILE)
  const before = await readLockBytes(lockFile)
  const { prepared, problems } = await prepareSite(settings)
  if (prepared === undefined) return { is: 'stopped', problems }
  const { contract } = prepared
  const text = newLockText(contract, accepted)
  const plan = releasePlan(contract.feedLock, contract.published)
  if (!(await approve({ plan, problems, isNews: text !== undefined }))) return { is: 'declined' }
  const pagesDir = resolve(settings.pagesDir ?? join(projectDir, 'src/pages'))
  const beforeExchange = async () => {
    if (text !== undefined) await writeLock(lockFile, { before, text })
  }
  const report = await publishSite(prepared, { outputDir, pagesDir, beforeExchange })
  return { is: 'released', report, isLockWritten: text !== undefined }
}
