// What the parsers of this room take: the text of one file, with its name.

/** A file of the editors, decoded. `file` is relative to the content folder: `episodes/show.yaml`. */
export interface SourceText {
  readonly file: string
  readonly text: string
}
