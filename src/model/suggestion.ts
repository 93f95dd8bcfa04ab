// A problem together with the changes of the editors' files that would take it away.
import type { Problem } from './problem.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * What `npm run check` says about a place and what `--fix` would write there. Without edits it is only said. It is
 * safe when its edits cannot change what the file means: then `--fix` makes them without asking.
 */
export interface Suggestion {
  readonly problem: Problem
  readonly isSafe: boolean
  readonly edits: readonly TextEdit[]
}
