// What was once at another address of the site.

export interface MovedAddress {
  /** Where it was, from the site's root, without the base path. */
  readonly from: string
  /** Where it is. */
  readonly to: string
}

/** A page of an episode; `from` ends with a slash or `.html`. */
export interface MovedPage extends MovedAddress {
  readonly title: string
}
