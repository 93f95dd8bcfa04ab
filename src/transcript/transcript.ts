// What a transcript is, whatever format it came in.
import type { Chapter } from '../model/episode.ts'
import type { Position } from '../model/problem.ts'

export interface Word {
  readonly startSeconds: number
  readonly endSeconds: number
  readonly text: string
}

/** One piece of speech, as captions show it. Text is plain: no markup, no entities. */
export interface Cue {
  readonly startSeconds: number
  readonly endSeconds: number
  /** The name as written, undefined where the file does not say. */
  readonly speaker: string | undefined
  readonly text: string
  /** Empty where word times are not known. */
  readonly words: readonly Word[]
}

/**
 * How exact times are. `cues`: every cue's own, from the file. `starts`: the file says when turns or paragraphs
 * start; ends and the times of the sentences between are estimated. `none`: the file has none, and all are 0.
 */
export type Timing = 'cues' | 'starts' | 'none'

export interface Transcript {
  /** BCP 47 language tag. */
  readonly language: string
  readonly timing: Timing
  /** Names in order of their first word. */
  readonly speakers: readonly string[]
  readonly cues: readonly Cue[]
}

/** What a parser is told besides the text of a file. */
export interface TranscriptSource {
  /** Path with its top folder, such as `transcripts/staffel-1/02-beteiligung.vtt`. */
  readonly file: string
  /** BCP 47 language tag of the speech. */
  readonly language: string
}

/** A transcript with what only its file knows. */
export interface ParsedTranscript extends Transcript {
  /** End of the cue that ends last, in seconds. */
  readonly endSeconds: number
  /** Where that cue stands in the file. */
  readonly endPosition: Position
  /** Where each of `speakers` stands first, in the same order. */
  readonly speakerPositions: readonly Position[]
}

/** A cue and where it stands in its file. */
export interface PlacedCue {
  readonly cue: Cue
  readonly position: Position
}

/** A stretch of text with its own anchor; whole sentences of one speaker. */
export interface Paragraph {
  /** 0 where the transcript has no times. */
  readonly startSeconds: number
  /** `t-754`, unique in the page, stable when text is corrected; `p-12`, counted, where there are no times. */
  readonly anchor: string
  readonly cues: readonly Cue[]
}

/** Consecutive paragraphs of one speaker inside one chapter. */
export interface Turn {
  readonly speaker: string | undefined
  readonly startSeconds: number
  readonly paragraphs: readonly Paragraph[]
}

/** What is said in one chapter. */
export interface ChapterTurns {
  /** Undefined for what is said before the first chapter, and where there are no chapters. */
  readonly chapter: Chapter | undefined
  /** Empty where nothing is said in the chapter. */
  readonly turns: readonly Turn[]
}
