// What is known of an image file.

export interface ImageFacts {
  /** Path below the episodes folder, such as `staffel-1/cover.jpg`. */
  readonly file: string
  readonly widthPixels: number
  readonly heightPixels: number
  readonly mimeType: 'image/jpeg' | 'image/png'
  readonly sizeBytes: number
  /** Hex digest of the bytes (SHA-256), for addresses that change with the picture. */
  readonly sha256: string
}
