// Says in plain language what a release would change for the world.
import type { BreakingChange, BreakingCode, Change, NoticeCode, SilentCode } from './change.ts'
import { compareWithLock } from './compare-with-lock.ts'
import type { FeedLock } from './feed-lock.ts'
import type { Published } from './published.ts'

export interface ReleasePlan {
  /** Nothing was ever locked: everything is new. */
  readonly isFirst: boolean
  /** How many episodes are published. */
  readonly episodeCount: number
  /** Breaks a promise and is wanted: whatever is not wanted has stopped the build before. */
  readonly accepted: readonly BreakingChange[]
  /** New in the feed. */
  readonly fresh: readonly Change[]
  /** What listeners will notice. */
  readonly noticed: readonly Change[]
  readonly silent: readonly Change[]
}

interface ChangeFacts {
  readonly title: string
  readonly number: number | undefined
  readonly from: string
  readonly to: string
}

type Sentence = (facts: ChangeFacts) => string

/** The sentences a plan is told in; `words/release-de.ts` has them. */
export interface ReleaseWords {
  readonly first: (episodes: number) => string
  readonly unchanged: (episodes: number) => string
  readonly headings: Readonly<Record<'accepted' | 'fresh' | 'noticed' | 'silent', (count: number) => string>>
  readonly changes: Readonly<Record<BreakingCode | NoticeCode | SilentCode, Sentence>>
  readonly more: (count: number) => string
}

const NEWS = new Set<Change['code']>(['episode-new', 'episode-new-behind', 'episode-returned', 'feed-new'])
const MOST_LINES = 20

/** Takes the lock, undefined before the first release, and what a build would publish. */
export const releasePlan = (lock: FeedLock | undefined, published: Published): ReleasePlan => {
  const changes = lock === undefined ? [] : compareWithLock(lock, published)
  const harmless = changes.filter(({ kind, code }) => kind !== 'breaks' && !NEWS.has(code))
  return {
    isFirst: lock === undefined,
    episodeCount: published.catalog.episodes.length,
    accepted: changes.filter((change) => change.kind === 'breaks'),
    fresh: changes.filter(({ code }) => NEWS.has(code)),
    noticed: harmless.filter(({ kind }) => kind === 'notice'),
    silent: harmless.filter(({ kind }) => kind === 'silent'),
  }
}

const lineOf = (change: Change, words: ReleaseWords): string => {
  const { episode, from, to } = change
  const facts = { title: episode?.title ?? '', number: episode?.number, from, to }
  return `  ${words.changes[change.code](facts)}`
}

const section = (heading: string, lines: readonly string[], words: ReleaseWords): readonly string[] => {
  if (lines.length === 0) return []
  const rest = lines.length - MOST_LINES
  return [[heading, ...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`  ${words.more(rest)}`] : [])].join('\n')]
}

/** Takes a plan and its words; gives the text to show, without a line break at its end. What was accepted is listed in full. */
export const describeRelease = (plan: ReleasePlan, words: ReleaseWords): string => {
  if (plan.isFirst) return words.first(plan.episodeCount)
  const { headings } = words
  const told = (changes: readonly Change[]) => changes.map((change) => lineOf(change, words))
  const sections = [
    ...(plan.accepted.length > 0
      ? [[headings.accepted(plan.accepted.length), ...told(plan.accepted)].join('\n')]
      : []),
    ...section(headings.fresh(plan.fresh.length), told(plan.fresh), words),
    ...section(headings.noticed(plan.noticed.length), told(plan.noticed), words),
    ...section(headings.silent(plan.silent.length), told(plan.silent), words),
  ]
  return sections.length === 0 ? words.unchanged(plan.episodeCount) : sections.join('\n\n')
}
