// German words that the script needs at once; those of its other parts load with them.
import { clientPlayerDe } from './client-player-de.ts'
import { clientReadingDe } from './client-reading-de.ts'

export const clientWords = {
  player: clientPlayerDe,
  reading: clientReadingDe,
}

export type ClientWords = typeof clientWords
