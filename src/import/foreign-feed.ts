// What is taken over from a foreign feed, as values: one show, its episodes, and what was odd about each.

/** Why something is not as the feed had it; the sentence is in the words of the import. */
type ImportNoteCode =
  | 'guid-missing'
  | 'guid-twice'
  | 'date-missing'
  | 'title-missing'
  | 'summary-made'
  | 'notes-cut'
  | 'text-cut'
  | 'enclosures-more'
  | 'number-twice'
  | 'key-left-out'
  | 'person-role'
  | 'place-left-out'
  | 'transcript-failed'
  | 'chapters-failed'
  | 'image-failed'
  | 'image-converted'
  | 'audio-failed'
  | 'audio-length'
  | 'audio-linked-unsure'
  | 'audio-kind'
  | 'alternative-failed'

export interface ImportNote {
  readonly code: ImportNoteCode
  /** What the sentence names: an address, a name, a key. */
  readonly found: string
}

export interface ForeignFile {
  readonly url: string
  /** In lower case, without parameters; empty where the feed says none. */
  readonly type: string
  /** In bytes; undefined where the feed says nothing, or 0. */
  readonly sizeBytes: number | undefined
}

export interface ForeignTranscript extends ForeignFile {
  readonly language: string | undefined
}

export interface ForeignAlternative extends ForeignFile {
  readonly title: string | undefined
  readonly bitrate: number | undefined
  readonly codecs: string | undefined
  readonly language: string | undefined
}

export interface ForeignPerson {
  readonly name: string
  /** In lower case, `host` where the feed says none. */
  readonly role: string
  readonly url: string | undefined
}

export interface ForeignChapter {
  readonly startSeconds: number
  readonly title: string
  readonly url: string | undefined
  readonly imageUrl: string | undefined
}

export interface ForeignEpisode {
  readonly guid: string
  readonly title: string
  /** Milliseconds since 1970; whole seconds. */
  readonly publishedEpochMs: number
  readonly season: number | undefined
  readonly episode: number | undefined
  readonly type: 'full' | 'trailer' | 'bonus'
  readonly isExplicit: boolean | undefined
  readonly isBlocked: boolean
  readonly durationSeconds: number | undefined
  readonly link: string | undefined
  readonly summary: string
  readonly notesMarkdown: string
  readonly enclosure: ForeignFile
  readonly alternatives: readonly ForeignAlternative[]
  readonly people: readonly ForeignPerson[]
  readonly chapters: readonly ForeignChapter[]
  readonly chaptersUrl: string | undefined
  readonly transcripts: readonly ForeignTranscript[]
  readonly imageUrl: string | undefined
  readonly soundbites: readonly {
    readonly startSeconds: number
    readonly durationSeconds: number
    readonly title: string
  }[]
  /** Keys of the front matter that the feed says nearly as they are written. */
  readonly tags: Readonly<Record<string, unknown>>
  readonly notes: readonly ImportNote[]
}

/** An item that is no episode, or that stands there twice. */
export interface LeftItem {
  readonly title: string
  readonly reason: 'no-audio' | 'repeated'
}

export interface ForeignShow {
  readonly title: string
  readonly subtitle: string | undefined
  readonly description: string
  readonly language: string
  readonly link: string | undefined
  readonly guid: string | undefined
  readonly type: 'serial' | 'episodic'
  readonly author: string
  readonly email: string | undefined
  readonly ownerName: string | undefined
  readonly copyright: string | undefined
  readonly isExplicit: boolean
  readonly isLocked: boolean | undefined
  readonly isComplete: boolean
  readonly categories: readonly string[]
  readonly imageUrl: string | undefined
  readonly people: readonly ForeignPerson[]
  readonly seasonNames: ReadonlyMap<number, string>
  readonly newFeedUrl: string | undefined
  readonly selfUrl: string | undefined
  readonly tags: Readonly<Record<string, unknown>>
}

export interface ForeignFeed {
  readonly show: ForeignShow
  /** In the order of the feed, each guid once. */
  readonly episodes: readonly ForeignEpisode[]
  readonly left: readonly LeftItem[]
}
