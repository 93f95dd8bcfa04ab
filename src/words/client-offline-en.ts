// English words of the script: episodes kept on the device.
import type { clientOfflineDe } from './client-offline-de.ts'

export const clientOfflineEn: typeof clientOfflineDe = {}
