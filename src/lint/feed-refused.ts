// Thrown while a feed is read that no app would read to its end.

export class FeedRefused extends Error {
  /** Which limit was exceeded. */
  readonly limit: 'doctype' | 'depth' | 'elements'
  readonly offset: number

  constructor(limit: FeedRefused['limit'], offset: number) {
    super(limit)
    this.name = 'FeedRefused'
    this.limit = limit
    this.offset = offset
  }
}
