// Remembers on this device where the reader stopped, and forgets it at the end.
import { listen } from './listen.ts'
import { type PlayerFacts, playerChanged } from './player.ts'
import { type Positions, parsePositions, positionOf, withPosition } from './positions.ts'
import { readStored, store } from './stored.ts'

const key = 'listening-positions'

/** So often is the second stored while the sound plays. */
const everyMs = 5000

/** Less is not worth remembering. */
const leastSeconds = 5

const storedPositions = (): Positions => parsePositions(readStored(key))

const storePosition = (slug: string, seconds: number | undefined): void => {
  const before = storedPositions()
  const after = withPosition(before, slug, seconds)
  if (before.length + after.length > 0) store(key, after.length > 0 ? after : undefined)
}

/** Gives of how many episodes a second is remembered. */
export const countPositions = (): number => storedPositions().length

export const forgetPositions = (): void => store(key, undefined)

interface Remembered {
  /** Undefined once something else was begun. */
  readonly seconds: () => number | undefined
  readonly forget: () => void
}

interface Rememberer {
  readonly audio: HTMLAudioElement
  readonly facts: PlayerFacts
  /** Whether what plays is only a part that somebody shared, which must not take the place of the reader's own second. */
  readonly isExcerpt: () => boolean
}

const saveWhilePlaying = ({ audio, facts, isExcerpt }: Rememberer): void => {
  let savedAtMs = 0
  const save = (): void => {
    if (audio.played.length === 0 || audio.ended || isExcerpt()) return
    savedAtMs = Date.now()
    storePosition(facts.slug, audio.currentTime < leastSeconds ? undefined : Math.floor(audio.currentTime))
  }
  listen(audio, 'timeupdate', () => Date.now() - savedAtMs >= everyMs && save())
  listen(audio, 'pause', save)
  listen(audio, 'ended', () => storePosition(facts.slug, undefined))
  listen(audio, 'play', () => addEventListener('pagehide', save))
  listen(audio, 'pause ended', () => removeEventListener('pagehide', save))
}

/** Gives the second that is remembered of this episode, and keeps remembering from now on. */
export const rememberPosition = (rememberer: Rememberer): Remembered => {
  const { audio, facts } = rememberer
  let seconds = positionOf(storedPositions(), facts.slug)
  saveWhilePlaying(rememberer)
  const begin = (): void => {
    if (seconds === undefined) return
    seconds = undefined
    audio.dispatchEvent(new Event(playerChanged))
  }
  listen(audio, 'play seeking', begin)
  return {
    seconds: () => seconds,
    forget: () => {
      storePosition(facts.slug, undefined)
      begin()
    },
  }
}
