// What a player is: a recording in the page, what is known of it, and the one place that says what it does.
import type { MediaTime } from './media-time.ts'

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

/** A part of the recording after which the sound stops. */
export interface Excerpt {
  readonly startSeconds: number
  readonly endSeconds: number
  /** Whether it has been played to its end. */
  readonly isOver: boolean
}

/** Numbers are minutes. */
export const sleepChoices = ['off', '5', '15', '30', '45', '60', 'chapter', 'episode'] as const

export type SleepChoice = (typeof sleepChoices)[number]

export interface SleepTimer {
  readonly choice: () => SleepChoice
  /** Seconds of listening until the sound stops; infinite when it is off. */
  readonly remainingSeconds: () => number
  readonly choose: (choice: SleepChoice) => void
}

/** Told by the audio element when something changes that its own events do not tell: excerpt, sleep timer, resuming. */
export const playerChanged = 'playerchange'

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
  /** Seconds to go on, or back where they are negative. */
  readonly skip: (seconds: number) => void
  readonly playFrom: (seconds: number) => void
  /** Where it stands, in seconds; where it will begin, before anything is loaded. */
  readonly seconds: () => number
  readonly durationSeconds: () => number
  /** Position of the current chapter in `facts.chapters`; -1 before the first and without any. */
  readonly chapter: () => number
  /** Goes to the beginning of the next chapter, or of this one, or, where that has only just begun, of the one before. */
  readonly skipChapter: (direction: 1 | -1) => void
  readonly excerpt: () => Excerpt | undefined
  /** Goes to the time that an address names, and stops at its end if it names one; plays nothing by itself. */
  readonly goTo: (time: MediaTime) => void
  readonly sleep: SleepTimer
  /** The remembered second at which the recording goes on; undefined once something else was begun. */
  readonly resumesAt: () => number | undefined
  /** Forgets the remembered second and plays from the beginning. */
  readonly restart: () => void
}
