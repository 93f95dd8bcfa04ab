// What a show or an episode can say to podcast apps besides what everybody reads.
import type { ImageFacts } from './image.ts'

/** A text that leads to an address. */
export interface Link {
  readonly title: string
  readonly url: string
}

/** A licence by its SPDX identifier, or one of the makers' own: then with its address. */
export interface License {
  readonly name: string
  readonly url: string | undefined
}

/** A post under which people talk about a show or an episode. */
interface SocialPost {
  readonly protocol: string
  readonly uri: string
  readonly accountId: string | undefined
  readonly accountUrl: string | undefined
}

/** A text for those who know its purpose, such as a code that proves who owns the feed. */
export interface Txt {
  readonly purpose: string | undefined
  readonly value: string
}

export interface Chat {
  /** Host name. */
  readonly server: string
  readonly protocol: string
  readonly accountId: string | undefined
  readonly space: string | undefined
}

export interface ValueRecipient {
  readonly name: string | undefined
  readonly type: string
  readonly address: string
  /** Shares of a payment. */
  readonly split: number
  readonly isFee: boolean
  readonly customKey: string | undefined
  readonly customValue: string | undefined
}

/** Where listeners' payments go. */
export interface Value {
  readonly type: string
  readonly method: string
  /** A decimal number as text: as a number, small ones would be written with an exponent. */
  readonly suggested: string | undefined
  readonly recipients: readonly ValueRecipient[]
}

/** What shows and single episodes can say alike. */
export interface SharedTags {
  readonly funding: readonly Link[]
  readonly license: License | undefined
  /** In the order in which they shall be shown; `disabled` asks for no public talk at all. */
  readonly socialInteract: 'disabled' | readonly SocialPost[]
  readonly txt: readonly Txt[]
  readonly chat: Chat | undefined
  readonly value: Value | undefined
}

/** Another feed. */
export interface RemoteItem {
  /** Its `podcast:guid`. */
  readonly feedGuid: string
  readonly feedUrl: string
  readonly title: string | undefined
  readonly medium: string | undefined
}

interface UpdateFrequency {
  readonly text: string
  /** Recurrence rule: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
  readonly rrule: string | undefined
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly startEpochMs: number | undefined
}

/** A picture for certain places in apps, beside the cover. */
export interface ShowImage {
  readonly image: ImageFacts
  readonly alt: string
  /** Tokens separated by spaces, such as `banner` or `artwork social`. */
  readonly purpose: string
}

export interface ShowTags extends SharedTags {
  /** Where the show is made: ids of `places.yaml`. */
  readonly madeInIds: readonly string[]
  readonly podroll: readonly RemoteItem[]
  readonly publisherFeed: RemoteItem | undefined
  readonly updateFrequency: UpdateFrequency | undefined
  /** No further episode will come. */
  readonly isComplete: boolean
  readonly usesPodping: boolean
  /** Slugs of services that shall not show the podcast. */
  readonly blockedServices: readonly string[]
  /** No directory shall list the podcast. */
  readonly isPrivate: boolean
  /** The address of the feed after a move. */
  readonly newFeedUrl: string | undefined
  /** The WebSub hub to which every new build is announced. */
  readonly hub: string | undefined
  readonly images: readonly ShowImage[]
}

export interface Soundbite {
  readonly startSeconds: number
  readonly durationSeconds: number
  readonly title: string | undefined
}

/** What is said of another encoding of a recording, wherever it lies. */
export interface AlternativeDescription {
  readonly title: string | undefined
  /** Bits per second; undefined: to be worked out from size and length. */
  readonly bitrate: number | undefined
  /** As in https://www.rfc-editor.org/rfc/rfc6381 */
  readonly codecs: string | undefined
  /** BCP 47 language tag. */
  readonly language: string | undefined
  /** It is the same file as the recording, at an address that is preferred. */
  readonly isDefault: boolean
}

/** Another encoding beside the episode; size, type and hash are measured. */
export interface AlternativeFile extends AlternativeDescription {
  readonly kind: 'file'
  /** Path below the episodes folder, such as `staffel-1/02-beteiligung.opus`. */
  readonly file: string
  readonly sizeBytes: number
  readonly mimeType: string
  /** Digest of all its bytes in base64: https://www.w3.org/TR/SRI/ */
  readonly sha384: string
}

/** Another encoding that lives elsewhere, as the editor described it. */
export interface AlternativeAddress extends AlternativeDescription {
  readonly kind: 'address'
  readonly url: string
  readonly sizeBytes: number
  readonly mimeType: string
}

export type Alternative = AlternativeFile | AlternativeAddress

export interface EpisodeTags extends SharedTags {
  readonly soundbites: readonly Soundbite[]
  /** Where else the episode is, such as a video of it. */
  readonly contentLinks: readonly Link[]
  /** Directories shall not show the episode. */
  readonly isBlocked: boolean
}
