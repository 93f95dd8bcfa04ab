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

const rule = (id: ServedRuleId, severity: Severity, source: string): readonly [ServedRuleId, RuleFacts] => [
  id,
  { id, severity, source },
]

/** By id. */
export const servedRules: ReadonlyMap<ServedRuleId, RuleFacts> = new Map([
  rule('served-unreachable', 'error', APPLE_REQUIREMENTS),
  rule('served-refused', 'advice', HTTP),
  rule('served-status', 'error', APPLE_REQUIREMENTS),
  rule('served-head', 'error', APPLE_REQUIREMENTS),
  rule('served-type', 'error', W3C),
  rule('served-length', 'error', APPLE_REQUIREMENTS),
  rule('served-range', 'error', APPLE_REQUIREMENTS),
  rule('served-range-wrong', 'error', HTTP),
  rule('served-range-beyond', 'advice', HTTP),
  rule('served-encoding', 'error', HTTP),
  rule('served-uncompressed', 'advice', PODCAST_INDEX),
  rule('served-cors', 'error', PODCAST_TRANSCRIPTS),
  rule('served-cors-player', 'advice', PODCAST),
  rule('served-validator', 'advice', APPLE_HOSTING),
  rule('served-not-modified', 'advice', APPLE_HOSTING),
  rule('served-last-modified', 'advice', APPLE),
  rule('served-http', 'error', PODCAST),
  rule('served-moved', 'advice', APPLE_MOVING),
  rule('served-self', 'advice', PSP),
  rule('served-skipped', 'advice', HTTP),
])
