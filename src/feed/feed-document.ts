// What one document of a feed is: the feed itself, or a page of its archive.

/** Where the feed goes on, as RFC 5005 names it (https://www.rfc-editor.org/rfc/rfc5005#section-5). */
export interface FeedLink {
  readonly rel: 'first' | 'next' | 'last' | 'current' | 'prev-archive'
  /** From the site's root. */
  readonly path: string
}

export interface FeedDocument {
  /** Where it is published, from the site's root. */
  readonly ownPath: string
  /** Its stylesheet, from the site's root. */
  readonly stylesheetPath: string
  /** A landscape form of the cover, 1200 by 630 pixels, from the site's root. */
  readonly socialImagePath?: string
  readonly links: readonly FeedLink[]
  /** A page of the archive, which stays as it is when new episodes come. */
  readonly isArchive: boolean
}
