// A text of the editors in Markdown, and the page it is shown on.

export interface EditorText {
  /** Relative to the content folder. */
  readonly file: string
  readonly markdown: string
  /** Line of the file on which it begins. */
  readonly firstLine: number
  /** From the site's root, such as `/folgen/beteiligung/`. */
  readonly pagePath: string
}
