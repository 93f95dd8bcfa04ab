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

const rules: Readonly<Record<FileRuleId, readonly [severity: Severity, source: string]>> = {
  'file-missing': ['error', RSS],
  'file-length': ['error', APPLE_REQUIREMENTS],
  'file-type': ['error', APPLE_REQUIREMENTS],
  'transcript-beyond': ['error', PODCAST_TRANSCRIPTS],
  'vtt-broken': ['error', PODCAST_TRANSCRIPTS],
  'vtt-order': ['error', PODCAST_TRANSCRIPTS],
  'vtt-escape': ['advice', PODCAST_TRANSCRIPTS],
  'vtt-voices': ['advice', PODCAST_TRANSCRIPTS],
  'vtt-voice-name': ['advice', ANTENNAPOD],
  'srt-broken': ['error', PODCAST_TRANSCRIPTS],
  'srt-order': ['error', PODCAST_TRANSCRIPTS],
  'transcript-version': ['advice', PODCAST_TRANSCRIPTS],
  'transcript-json': ['error', ANTENNAPOD],
  'transcript-html': ['error', POCKET_CASTS],
  'transcript-unreadable': ['error', PODCAST_TRANSCRIPTS],
  'chapters-broken': ['error', PODCAST_CHAPTERS],
  'chapters-version': ['advice', PODCAST_CHAPTERS],
  'chapters-time': ['error', PODCAST_CHAPTERS],
  'chapters-title': ['error', APPLE_CHAPTERS],
  'chapters-title-long': ['advice', APPLE_CHAPTERS],
  'chapters-order': ['error', PODCAST_CHAPTERS],
  'chapters-beyond': ['error', PODCAST_CHAPTERS],
  'chapters-few': ['advice', APPLE_CHAPTERS],
}

/** Gives the facts of a rule. */
export const fileRule = (id: FileRuleId): RuleFacts => {
  const [severity, source] = rules[id]
  return { id, severity, source }
}

/** A violation inside of a file beside the feed. */
export interface FileFault {
  readonly rule: FileRuleId
  /** From 1. */
  readonly line: number
  readonly found?: string
  readonly wanted?: string
}
