// The table of rules about how a feed and its files are served.
import type { Severity } from '../model/problem.ts'
import type { lintServedDe } from '../words/lint-served-de.ts'
import type { RuleFacts } from './rule.ts'
import {
  APPLE,
  APPLE_HOSTING,
  APPLE_MOVING,
  APPLE_REQUIREMENTS,
  HTTP,
  PODCAST,
  PODCAST_INDEX,
  PODCAST_TRANSCRIPTS,
  PSP,
  W3C,
} from './sources.ts'

export type ServedRuleId = keyof typeof lintServedDe

const rules: Readonly<Record<ServedRuleId, readonly [severity: Severity, source: string]>> = {
  'served-unreachable': ['error', APPLE_REQUIREMENTS],
  'served-silent': ['error', PODCAST_INDEX],
  'served-redirects': ['error', PODCAST_INDEX],
  'served-refused': ['advice', HTTP],
  'served-status': ['error', APPLE_REQUIREMENTS],
  'served-head': ['error', APPLE_REQUIREMENTS],
  'served-type': ['error', W3C],
  'served-charset': ['error', W3C],
  'served-length': ['error', APPLE_REQUIREMENTS],
  'served-range': ['error', APPLE_REQUIREMENTS],
  'served-range-wrong': ['error', HTTP],
  'served-range-beyond': ['advice', HTTP],
  'served-accept-ranges': ['advice', APPLE_REQUIREMENTS],
  'served-encoding': ['error', HTTP],
  'served-uncompressed': ['advice', PODCAST_INDEX],
  'served-cors': ['error', PODCAST_TRANSCRIPTS],
  'served-cors-player': ['advice', PODCAST],
  'served-cache': ['advice', HTTP],
  'served-validator': ['advice', APPLE_HOSTING],
  'served-validator-one': ['advice', PODCAST_INDEX],
  'served-not-modified': ['advice', APPLE_HOSTING],
  'served-last-modified': ['advice', APPLE],
  'served-http': ['error', PODCAST],
  'served-moved': ['advice', APPLE_MOVING],
  'served-self': ['advice', PSP],
  'served-skipped': ['advice', HTTP],
}

/** Gives the facts of a rule. */
export const servedRule = (id: ServedRuleId): RuleFacts => {
  const [severity, source] = rules[id]
  return { id, severity, source }
}
