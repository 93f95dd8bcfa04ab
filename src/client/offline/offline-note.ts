// Says on a page that the worker kept when there is a network again.
import { clientOffline } from '../../words/client-offline-de.ts'
import type { Page } from '../page.ts'

/** Does nothing on a page that came from the network. */
export const enableOfflineNote = ({ signal }: Page): void => {
  const sentence = document.querySelector('.offline-note span')
  addEventListener('online', () => sentence?.append(` ${clientOffline.online}`), { signal, once: true })
}
