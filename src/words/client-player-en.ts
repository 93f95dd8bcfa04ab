// English words of the script: the player.
import type { clientPlayerDe } from './client-player-de.ts'

export const clientPlayerEn: typeof clientPlayerDe = {}
