// English words of the script and of the service worker: what is kept on the device.
import type { clientOffline as german, workerWords as workerWordsDe } from './client-offline-de.ts'

export const clientOffline: typeof german = {
  save: 'Save for offline ({size})',
  saveAgain: 'Save the new version for offline ({size})',
  help: 'Recording, transcript and page then stay on this device, even without a network.',
  changed: 'An earlier version of the recording is on this device.',
  cancel: 'Cancel',
  progress: 'Progress of saving',
  progressText: '{done} of {size}',
  saving: 'Saving …',
  saved: 'Saved: {size} on this device. The episode works without a network.',
  remove: 'Remove',
  removeTitled: 'Remove {title}',
  removed: 'Removed from this device.',
  all: 'Everything saved',
  aborted: 'Cancelled. Nothing was saved.',
  full: 'There is not enough room on this device. Remove something saved, and it may work.',
  busy: 'This episode is being saved in another window.',
  failed: 'That did not work, and nothing was saved. Is there a network? Please try again.',
  online: 'The network is back.',
  episodes: 'Saved episodes',
  noEpisodes: 'None yet. At the end of each episode’s page is “Save for offline”.',
  pages: 'Visited pages',
  noPages: 'None yet.',
  sum: '{size} altogether',
  removeAll: 'Remove everything from this device',
  confirmAll: 'Remove all saved episodes and visited pages from this device?',
  removedAll: 'Everything is removed.',
}

export const workerWords: typeof workerWordsDe = {
  language: 'en',
  keptOffline: 'Version saved on {date}, no network.',
  keptSlow: 'Version saved on {date}, because the site is not answering.',
  notKept: 'No network, and the page you wanted is not on this device.',
  reload: 'Try again',
}
