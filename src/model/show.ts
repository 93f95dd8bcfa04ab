// What a show and its seasons are.
import type { Link, ShowTags } from './feed-tags.ts'
import type { ImageFacts } from './image.ts'

export interface Publisher {
  readonly name: string
  readonly partners: readonly { readonly name: string; readonly url: string | undefined }[]
  readonly address: string | undefined
  readonly responsible: string | undefined
  readonly phone: string | undefined
}

/** One of Apple's categories, with its sub-category where one is named. */
export interface Category {
  readonly name: string
  readonly subcategory: string | undefined
}

export interface Season {
  readonly number: number
  readonly title: string
  readonly slug: string
  readonly description: string
  readonly hostIds: readonly string[]
  readonly cover: ImageFacts | undefined
}

export interface Show extends ShowTags {
  readonly title: string
  readonly subtitle: string | undefined
  /** Plain text of at most 4000 bytes. */
  readonly description: string
  /** BCP 47 language tag. */
  readonly language: string
  /** IANA time zone in which dates without a zone are read and all dates are shown. */
  readonly timeZone: string
  /** Where the site will stand, ending with a slash. */
  readonly url: string
  /** The `podcast:guid`. */
  readonly guid: string
  readonly type: 'serial' | 'episodic'
  readonly author: string
  readonly email: string
  /** Where listeners report mistakes: a mail address, or an https address with `{body}` in it; undefined for `email`. */
  readonly errorReports: string | undefined
  readonly copyright: string | undefined
  readonly isExplicit: boolean
  readonly isLocked: boolean
  readonly categories: readonly Category[]
  readonly cover: ImageFacts
  readonly coverAlt: string
  /** Path below the episodes folder of an SVG or PNG for favicon and touch icon. */
  readonly icon: string | undefined
  readonly publisher: Publisher
  readonly links: readonly Link[]
  readonly seasons: readonly Season[]
}
