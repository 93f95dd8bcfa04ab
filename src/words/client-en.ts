// English words of the script in the browser; the bundler puts them in place of the German ones for English shows.
import type { ClientWords } from './client-de.ts'
import { clientPlayerEn } from './client-player-en.ts'
import { clientReadingEn } from './client-reading-en.ts'

export const clientWords: ClientWords = {
  player: clientPlayerEn,
  reading: clientReadingEn,
}
