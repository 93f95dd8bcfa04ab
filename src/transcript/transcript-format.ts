// The forms in which a transcript is published, and what of it each can carry.
import type { Timing } from './transcript.ts'

/** In the order in which apps and people prefer them. */
export type TranscriptFormat = 'vtt' | 'srt' | 'json' | 'html' | 'txt' | 'md'

interface FormatFacts {
  /** Without a charset or variants: apps compare it as a whole. */
  readonly mimeType: string
  /** Whether a podcast app reads it, so that the feed names it. */
  readonly isForApps: boolean
  /** Whether it cannot be written without times. */
  readonly needsTimes: boolean
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
export const transcriptFormats: Readonly<Record<TranscriptFormat, FormatFacts>> = {
  vtt: { mimeType: 'text/vtt', isForApps: true, needsTimes: true },
  srt: { mimeType: 'application/x-subrip', isForApps: true, needsTimes: true },
  json: { mimeType: 'application/json', isForApps: true, needsTimes: true },
  html: { mimeType: 'text/html', isForApps: true, needsTimes: false },
  txt: { mimeType: 'text/plain', isForApps: false, needsTimes: false },
  md: { mimeType: 'text/markdown', isForApps: false, needsTimes: false },
}

const all: readonly TranscriptFormat[] = ['vtt', 'srt', 'json', 'html', 'txt', 'md']

/** Gives the forms in which a transcript of this timing can be published; one without times cannot be captions. */
export const formatsFor = (timing: Timing): readonly TranscriptFormat[] =>
  all.filter((format) => timing !== 'none' || !transcriptFormats[format].needsTimes)
