// How this reader likes to listen: kept on the device.
import { readStored, store } from './stored.ts'

interface PlayerSettings {
  /** 1 is as fast as it was recorded. */
  readonly speed: number
  /** Whether single keys drive the player. */
  readonly hasKeys: boolean
}

const key = 'player-settings'

export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const

/** Takes what was stored, which anybody may have changed; gives settings in any case. */
export const parsePlayerSettings = (stored: unknown): PlayerSettings => {
  const { speed, hasKeys } =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  return { speed: speeds.find((known) => known === speed) ?? 1, hasKeys: hasKeys !== false }
}

export const playerSettings = (): PlayerSettings => parsePlayerSettings(readStored(key))

/** Stores nothing where nothing changes. */
export const changePlayerSettings = (changes: Partial<PlayerSettings>): void => {
  const before = playerSettings()
  const after = { ...before, ...changes }
  if (after.speed !== before.speed || after.hasKeys !== before.hasKeys) store(key, after)
}

/** Takes the speed of a player; gives the next faster (1) or slower (-1) one, the same at the end. */
export const nextSpeed = (speed: number, direction: 1 | -1): number =>
  direction === 1
    ? (speeds.find((known) => known > speed) ?? speed)
    : (speeds.filter((known) => known < speed).at(-1) ?? speed)
