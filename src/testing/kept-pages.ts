// What tests look at where pages are kept on the device.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the page is on the device, with its styles. */
export const untilKept = (page: Page, path: string): Promise<unknown> =>
  expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const kept = await Promise.all([caches.match(wanted), navigator.serviceWorker.getRegistration()])
          const styles = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? ''
          const names = (await caches.keys()).filter((name) => name.includes(' assets '))
          const assets = await Promise.all(names.map(async (name) => (await caches.open(name)).match(styles)))
          return kept.every(Boolean) && assets.some(Boolean) && navigator.serviceWorker.controller !== null
        }, path),
      { timeout: 20_000 },
    )
    .toBe(true)

/** The strip on a page that comes from the device. */
export const noteOf = (page: Page): Locator => page.locator('.offline-note')
