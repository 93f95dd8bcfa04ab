// German words of the script in the browser, bundled into it: a file for each part.
import { clientDockDe } from './client-dock-de.ts'
import { clientOfflineDe } from './client-offline-de.ts'
import { clientPlayerDe } from './client-player-de.ts'
import { clientReadingDe } from './client-reading-de.ts'

export const clientWords = {
  dock: clientDockDe,
  offline: clientOfflineDe,
  player: clientPlayerDe,
  reading: clientReadingDe,
}

export type ClientWords = typeof clientWords
