// What is written into the tag of a published recording, and what is read from an editor's.

export interface Id3Picture {
  readonly mimeType: 'image/jpeg' | 'image/png'
  readonly bytes: Uint8Array
}

export interface Id3Chapter {
  readonly startSeconds: number
  readonly title: string
  /** `http` or `https`, ASCII only. */
  readonly url: string | undefined
  readonly picture: Id3Picture | undefined
}

/** A piece of speech with its time, for synchronised text. */
export interface TimedLine {
  readonly startSeconds: number
  readonly text: string
}

export interface Id3Facts {
  readonly title: string
  readonly showTitle: string
  readonly author: string
  /** Plain text. */
  readonly summary: string
  /** BCP 47 language tag of the speech. */
  readonly language: string
  /** The day in the show's time zone, such as `2026-03-14`. */
  readonly publishedOn: string
  readonly seasonNumber: number | undefined
  readonly episodeNumber: number | undefined
  readonly guid: string
  readonly episodeUrl: string
  readonly showUrl: string
  readonly durationSeconds: number
  /** In any order. */
  readonly chapters: readonly Id3Chapter[]
  /** Small: some 600 pixels wide, 64 KiB at most. */
  readonly cover: Id3Picture | undefined
  /** Plain text with line breaks; empty where there is none. */
  readonly transcript: string
  /** The same with times; empty where they are not known. */
  readonly timedLines: readonly TimedLine[]
}
