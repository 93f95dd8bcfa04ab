// What a rule is: something a feed must or should obey, who says so, and how to see it.
import type { Severity } from '../model/problem.ts'
import type { LintRuleWords } from '../words/lint-de.ts'
import type { Element } from './element.ts'
import type { FeedDocument } from './read-feed.ts'

/** Speakable and stable: people quote it, machines filter by it. */
export type RuleId = keyof LintRuleWords

export interface RuleFacts {
  readonly id: RuleId
  readonly severity: Severity
  /** Where the rule is written down. */
  readonly source: string
}

/** A feed that could be read to its end. */
export interface Feed {
  readonly document: FeedDocument
  readonly root: Element
  readonly channel: Element
  readonly items: readonly Element[]
  readonly nowEpochMs: number
}

/** Where something stands. */
export interface Place {
  readonly offset: number
}

/** Notes a violation: its place, what was found there, what would be right. */
export type Report = (place: Place, found?: string, wanted?: string) => void

/** A rule about a feed as a whole or its parts. */
export interface Rule extends RuleFacts {
  readonly check: (feed: Feed, report: Report) => void
}

/** A rule about the file, which also holds where the feed cannot be read. */
export interface DocumentRule extends RuleFacts {
  readonly check: (document: FeedDocument, report: Report) => void
}

type Check = Rule['check']

/** Makes a rule whose violation keeps listeners or directories out. */
export const must = (id: RuleId, source: string, check: Check): Rule => ({
  id,
  severity: 'error',
  source,
  check,
})

/** Makes a rule whose violation costs something, but nobody the show. */
export const should = (id: RuleId, source: string, check: Check): Rule => ({
  id,
  severity: 'advice',
  source,
  check,
})

/** Makes a check of the whole from one of a single episode. */
export const eachItem =
  (check: (item: Element, report: Report, feed: Feed) => void): Check =>
  (feed, report) => {
    for (const item of feed.items) check(item, report, feed)
  }
