// What is cited: an episode of a show, or a passage of it.

/** What one person says at a stretch. */
export interface SpokenWords {
  /** Undefined where the transcript does not say who speaks. */
  readonly speaker?: string | undefined
  readonly words: string
}

/** Some words of an episode, in the order in which they are spoken. */
interface Passage {
  /** Where they begin, in seconds from the start of the recording; undefined where the transcript has no times. */
  readonly startSeconds?: number | undefined
  readonly spoken: readonly SpokenWords[]
}

export interface Cited {
  readonly show: string
  readonly episodeTitle: string
  readonly seasonNumber?: number | undefined
  readonly episodeNumber?: number | undefined
  /** Day of publication in the show's time zone, `2023-06-06`. */
  readonly date: string
  readonly publisher: string
  /** BCP 47 tag of the language that is cited; German is cited in German, every other language in English. */
  readonly language: string
  /** Absolute address of the episode or of the passage. */
  readonly address: string
  readonly passage?: Passage | undefined
}
