// What each part of the player's face is handed.
import type { Player } from './player.ts'

export interface Drawing {
  readonly player: Player
  /** Ends with the page that it is drawn into. */
  readonly signal: AbortSignal
}
