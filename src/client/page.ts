// What each part of the script is handed about the page that it works on.
import type { Player } from './player/player.ts'

export interface Page {
  /** The player of this page's episode; undefined where there is none. */
  readonly player: Player | undefined
  /** Ends when another page takes the place of this one; whoever listens to document, window or player stops then. */
  readonly signal: AbortSignal
}
