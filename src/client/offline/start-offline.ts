// Loads what keeps pages and episodes on the device, after everything that a page needs first.
import type { Page } from '../page.ts'
import { canKeep, siteScope } from './site-scope.ts'

const untilLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }))

const start = async (page: Page, scope: string): Promise<void> => {
  await untilLoaded()
  const { enableOffline } = await import('./enable-offline.ts')
  if (!page.signal.aborted) enableOffline(page, scope)
}

/** Does nothing in the player for other sites, over http, and where the browser has no service workers. */
export const startOffline = (page: Page): void => {
  const scope = siteScope()
  // A part of the script that cannot be loaded is missed by nobody: the page is complete.
  if (scope !== undefined && canKeep()) start(page, scope).catch(() => undefined)
}
