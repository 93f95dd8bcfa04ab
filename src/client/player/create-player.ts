// Makes a player of the recording that stands in a page.
import { chapterAt, neighbourStart } from './chapter-at.ts'
import { listen } from './listen.ts'
import { makeExcerpt } from './make-excerpt.ts'
import { makeSound, type Sound } from './make-sound.ts'
import { enableMediaSession } from './media-session.ts'
import { mediaTime } from './media-time.ts'
import type { Player } from './player.ts'
import { changePlayerSettings, playerSettings } from './player-settings.ts'
import { rememberPosition } from './remember-position.ts'
import { makeSleepTimer } from './sleep-timer.ts'

const rememberSpeed = (audio: HTMLAudioElement): void => {
  const { speed } = playerSettings()
  audio.defaultPlaybackRate = speed
  audio.playbackRate = speed
  listen(audio, 'ratechange', () => changePlayerSettings({ speed: audio.playbackRate }))
}

/** A page that is loaded once more goes on where the reader was, not where the address once led. */
const isLoadedAgain = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry.name === location.href && 'type' in entry && entry.type !== 'navigate')

const begin = (player: Player): void => {
  const remembered = player.resumesAt()
  const asked = mediaTime(location.hash) ?? mediaTime(location.search)
  if (asked !== undefined && (remembered === undefined || !isLoadedAgain())) player.goTo(asked)
  else if (remembered !== undefined) player.audio.currentTime = remembered
}

const makePlayer = (sound: Sound): Player => {
  const { audio, facts, play, seek, seconds, durationSeconds } = sound
  const excerpt = makeExcerpt(sound)
  const remembered = rememberPosition({ audio, facts, isExcerpt: () => excerpt.excerpt() !== undefined })
  const playFrom = (from: number): void => {
    seek(from)
    play()
  }
  return {
    ...sound,
    ...excerpt,
    playFrom,
    skip: (by) => seek(seconds() + by),
    chapter: () => chapterAt(facts.chapters, seconds()),
    skipChapter: (direction) => {
      const to = neighbourStart(facts.chapters, seconds(), direction)
      if (to !== undefined) seek(to)
    },
    sleep: makeSleepTimer({ audio, facts, durationSeconds }),
    resumesAt: remembered.seconds,
    restart: () => {
      remembered.forget()
      playFrom(0)
    },
  }
}

/**
 * Takes the element around a recording, whose `data-facts` says what the page knows of the episode; gives its player,
 * which stands where this reader stopped or where the address leads. Undefined where no recording is.
 */
export const createPlayer = (container: HTMLElement): Player | undefined => {
  const audio = container.querySelector('audio')
  const { facts } = container.dataset
  if (audio === null || facts === undefined) return undefined
  const player = makePlayer(makeSound(audio, JSON.parse(facts)))
  rememberSpeed(audio)
  enableMediaSession(player)
  begin(player)
  return player
}
