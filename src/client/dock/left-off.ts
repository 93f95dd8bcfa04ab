// What was playing when a page was left, kept in this tab until the next page offers it again.
import type { PlayerFacts } from '../player/player.ts'
import { leftOffKey } from './has-left-off.ts'

export interface LeftOff {
  readonly facts: PlayerFacts
  readonly address: string
  readonly seconds: number
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isFacts = (value: unknown): value is PlayerFacts => {
  if (typeof value !== 'object' || value === null) return false
  const { slug, title, path, durationSeconds, chapters } = value as Record<string, unknown>
  const texts = [slug, title, path]
  return texts.every(isText) && Number.isFinite(durationSeconds) && Array.isArray(chapters)
}

/** Takes what is stored and the site's origin; gives nothing where it is not what this script wrote. */
export const parseLeftOff = (stored: string | null, origin: string): LeftOff | undefined => {
  try {
    const { facts, address, seconds }: Record<string, unknown> = JSON.parse(stored ?? '{}')
    if (!isFacts(facts) || !isText(address) || typeof seconds !== 'number') return undefined
    const isHere = new URL(facts.path, origin).origin === origin && /^https?:/.test(new URL(address).protocol)
    return isHere ? { facts, address, seconds } : undefined
  } catch {
    return undefined
  }
}

export const storeLeftOff = (left: LeftOff | undefined): void => {
  try {
    if (left === undefined) sessionStorage.removeItem(leftOffKey)
    else sessionStorage.setItem(leftOffKey, JSON.stringify(left))
  } catch {
    // Without storage the player of the episode's own page still knows where it was.
  }
}

export const storedLeftOff = (): LeftOff | undefined => {
  try {
    return parseLeftOff(sessionStorage.getItem(leftOffKey), location.origin)
  } catch {
    return undefined
  }
}
