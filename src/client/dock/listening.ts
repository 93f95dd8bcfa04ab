// All that somebody needs who listens while moving through the site; loaded with the first sound.
import type { Page } from '../page.ts'
import type { Player } from '../player/player.ts'
import { enableDock } from './dock.ts'
import { nowPlaying } from './now-playing.ts'
import { enableResuming } from './resume.ts'
import { type Exchange, enableSoftNavigation } from './soft-navigation.ts'

export interface Listening {
  /** For each page that takes the place of another. */
  readonly enable: (page: Page) => void
  readonly nowPlaying: () => Player | undefined
}

/** Takes the page of this document and what to do when another takes its place. */
export const startListening = (page: Page, exchange: Exchange): Listening => {
  const enable = (next: Page): void => {
    enableDock(next)
    enableResuming(next)
  }
  enable(page)
  enableSoftNavigation(exchange)
  return { enable, nowPlaying }
}
