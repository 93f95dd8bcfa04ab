// What is said about one key of the editors' files.

export interface Field {
  /** What it is for and what it looks like: the text of the manual and of the editors' completion. */
  readonly help: string
  /** The key with a good value, as it would stand in the file. */
  readonly example: string
}
