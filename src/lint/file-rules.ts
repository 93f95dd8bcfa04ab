// The table of rules about the files beside a feed.
import type { Severity } from '../model/problem.ts'
import type { lintFilesDe } from '../words/lint-files-de.ts'
import type { RuleFacts } from './rule.ts'
import {
  ANTENNAPOD,
  APPLE_CHAPTERS,
  APPLE_REQUIREMENTS,
  POCKET_CASTS,
  PODCAST_CHAPTERS,
  PODCAST_TRANSCRIPTS,
  RSS,
} from './sources.ts'

export type FileRuleId = keyof typeof lintFilesDe

const rule = (id: FileRuleId, severity: Severity, source: string): readonly [FileRuleId, RuleFacts] => [
  id,
  { id, severity, source },
]

/** By id. */
export const fileRules: ReadonlyMap<FileRuleId, RuleFacts> = new Map([
  rule('file-missing', 'error', RSS),
  rule('file-length', 'error', APPLE_REQUIREMENTS),
  rule('file-type', 'error', APPLE_REQUIREMENTS),
  rule('transcript-beyond', 'error', PODCAST_TRANSCRIPTS),
  rule('vtt-broken', 'error', PODCAST_TRANSCRIPTS),
  rule('vtt-order', 'error', PODCAST_TRANSCRIPTS),
  rule('transcript-json', 'error', ANTENNAPOD),
  rule('transcript-html', 'error', POCKET_CASTS),
  rule('transcript-unreadable', 'error', PODCAST_TRANSCRIPTS),
  rule('chapters-broken', 'error', PODCAST_CHAPTERS),
  rule('chapters-version', 'advice', PODCAST_CHAPTERS),
  rule('chapters-time', 'error', PODCAST_CHAPTERS),
  rule('chapters-title', 'error', APPLE_CHAPTERS),
  rule('chapters-order', 'error', PODCAST_CHAPTERS),
  rule('chapters-beyond', 'error', PODCAST_CHAPTERS),
  rule('chapters-few', 'advice', APPLE_CHAPTERS),
])

/** A violation inside of a file beside the feed. */
export interface FileFault {
  readonly rule: FileRuleId
  /** From 1. */
  readonly line: number
  readonly found?: string
  readonly wanted?: string
}
