// The page of an episode that is saved for the way, as tests use it.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const savedPath = '/folgen/karlsruhe/'

export const button = (page: Page): Locator => page.locator('.saving button')

export const status = (page: Page): Locator => page.locator('.saving > p').last()

/** Opens the episode when the worker answers for it. */
export const open = async (page: Page, origin: string): Promise<void> => {
  await page.goto(origin + savedPath)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.locator('.downloads').scrollIntoViewIfNeeded()
  await button(page).waitFor()
}

export const save = async (page: Page): Promise<void> => {
  await button(page).click()
  await expect.poll(() => button(page).textContent(), { timeout: 20_000 }).toBe('Entfernen')
}

export const recordingOf = (page: Page): Promise<string> =>
  page.$eval('audio', ({ src }) => new URL(src).pathname)

export const received = (page: Page): Promise<number> =>
  page.locator('.saving progress').evaluate((bar: HTMLProgressElement) => bar.value)

/** Everything of recordings that lies on the device. */
export const keptRecordings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    )
    return found.flat().flatMap(({ url }) => (/\/audio\/|\?saved$/.test(url) ? [new URL(url).pathname] : []))
  })
