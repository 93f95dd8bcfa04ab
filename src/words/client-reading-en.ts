// English words of the script: the transcript.
import type { clientReadingDe } from './client-reading-de.ts'

export const clientReadingEn: typeof clientReadingDe = {}
