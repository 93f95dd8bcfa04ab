// Everything that keeps pages and episodes on the device; what can be seen of it loads where a reader comes to it.
import type { Page } from '../page.ts'
import { whenNear } from '../when-near.ts'
import { keepVisited } from './keep-visited.ts'
import { enableOfflineNote } from './offline-note.ts'

const nobodyMissesIt = (): void => undefined

/** Takes the page and the address of the start page, once the page is loaded. */
export const enableOffline = (page: Page, scope: string): void => {
  keepVisited(scope)
  enableOfflineNote(page)
  const downloads = document.querySelector('.downloads')
  const list = document.querySelector('.on-device')
  if (downloads !== null)
    whenNear(downloads, page.signal, () => {
      import('./enable-saving.ts').then(({ enableSaving }) => enableSaving(page, scope), nobodyMissesIt)
    })
  if (list !== null)
    import('./offline-list.ts').then(({ enableOfflineList }) => enableOfflineList(scope), nobodyMissesIt)
}
