// What a player is: a recording in the page, what is known of it, and the one place that says what it does.

export interface PlayerChapter {
  readonly startSeconds: number
  readonly title: string
}

/** What the page says of the episode that a player plays. */
export interface PlayerFacts {
  readonly slug: string
  readonly title: string
  /** Address of the episode's page, from the site's root. */
  readonly path: string
  readonly show: string
  /** Such as `Staffel 2`; empty without a season. */
  readonly season: string
  /** Address of a square picture. */
  readonly artwork: string
  readonly durationSeconds: number
  /** Date of publication, `2023-06-06`. */
  readonly date: string
  readonly chapters: readonly PlayerChapter[]
}

/**
 * A player outlives its page where the sound goes on while the reader moves to another page. Its audio element is the
 * one source of truth: whoever shows something listens to the element's own events.
 */
export interface Player {
  readonly audio: HTMLAudioElement
  readonly facts: PlayerFacts
  readonly play: () => void
  readonly pause: () => void
  readonly toggle: () => void
  /** In seconds from the start, kept inside the recording; works before anything is loaded. */
  readonly seek: (seconds: number) => void
  readonly playFrom: (seconds: number) => void
  /** Where it stands, in seconds; where it will begin, before anything is loaded. */
  readonly seconds: () => number
}
