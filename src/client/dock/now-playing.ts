// The one recording that plays: another that starts makes it pause, and whoever shows it is told.
import type { Player } from '../player/player.ts'

type Listener = (player: Player | undefined) => void

let current: Player | undefined
const listeners = new Set<Listener>()

/** The player that was started last, playing or paused; undefined where nobody listens, or no longer wants to. */
export const nowPlaying = (): Player | undefined => current

/** Takes the player that starts, or nothing where listening ends. The one before is paused. */
export const setNowPlaying = (player: Player | undefined): void => {
  if (player === current) return
  current?.pause()
  current = player
  for (const listener of listeners) listener(player)
}

/** Calls back with every change, until the signal ends it. */
export const onNowPlaying = (listener: Listener, signal: AbortSignal): void => {
  listeners.add(listener)
  signal.addEventListener('abort', () => listeners.delete(listener))
}
