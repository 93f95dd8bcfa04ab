// What runs in the browser: comforts on pages that are complete without them.
import { enableCopying } from './copying.ts'
import { hasLeftOff } from './dock/has-left-off.ts'
import type { Listening } from './dock/listening.ts'
import { enableFeaturesOfSomePages } from './features-of-some-pages.ts'
import { startOffline } from './offline/start-offline.ts'
import type { Page } from './page.ts'
import { createPlayer } from './player/create-player.ts'
import { enablePlayer } from './player/enable-player.ts'
import type { Player } from './player/player.ts'
import { enableCiting } from './reading/cite.ts'
import { enableFind } from './reading/find.ts'
import { enableFollowing } from './reading/follow.ts'
import { enableQuoting } from './reading/quoting.ts'
import { enableReadingOptions } from './reading/reading-options.ts'

const features: readonly ((page: Page) => void)[] = [
  enablePlayer,
  enableFind,
  enableReadingOptions,
  enableFollowing,
  enableCopying,
  enableFeaturesOfSomePages,
  enableQuoting,
  enableCiting,
  startOffline,
]

/** Loaded with the first sound. */
let listening: Listening | undefined
let life = new AbortController()

/** The recording that plays is not made again by its own page: it comes back into it. */
const adopt = (container: HTMLElement): Player | undefined => {
  const player = listening?.nowPlaying()
  const recording = container.querySelector('audio')
  if (player === undefined || recording === null || recording.src !== player.audio.src) return undefined
  recording.replaceWith(player.audio)
  return player
}

const playerOf = (container: HTMLElement | null): Player | undefined =>
  container === null ? undefined : (adopt(container) ?? createPlayer(container))

const begin = (): Page => {
  life = new AbortController()
  const container = document.querySelector<HTMLElement>('.player')
  const page: Page = { player: playerOf(container), signal: life.signal }
  for (const enable of features) enable(page)
  listening?.enable(page)
  return page
}

const firstPage = begin()

const listen = async (): Promise<void> => {
  const { startListening } = await import('./dock/listening.ts')
  listening ??= startListening(firstPage, { begin, end: () => life.abort() })
}

// In a frame on another site there is nothing to move through.
if (!document.body.classList.contains('embed')) {
  // Sound does not bubble, but it can be caught on its way.
  document.addEventListener('play', listen, { capture: true })
  if (hasLeftOff()) listen()
}
