// Serves a finished site and opens its pages in a browser, for the tests of one file.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { OpenPort } from '../site/listen.ts'
import { serveSite } from '../site/serve-site.ts'
import { launchChromium } from './find-chromium.ts'

export interface SiteVisit {
  /** `http://127.0.0.1:<port>`; known once the tests run. */
  readonly origin: () => string
  readonly browser: () => Browser
  /** Opens a path in a profile of its own, hands over the page, and closes it all afterwards. */
  readonly on: (
    path: string,
    visit: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>
}

/**
 * Call it once at the top of a test file: one server and one browser serve all its tests. `folder` is asked for when
 * they start, after all that the file has to do before.
 */
export const visitSite = (folder: () => string): SiteVisit => {
  let started: { readonly browser: Browser; readonly server: OpenPort } | undefined
  const running = () => {
    if (started === undefined) throw new Error('Browser and server run only while tests do.')
    return started
  }
  beforeAll(async () => {
    started = { browser: await launchChromium(), server: await serveSite({ folder: folder() }) }
  })
  afterAll(async () => {
    await started?.browser.close()
    await started?.server.close()
  })
  const origin = () => `http://127.0.0.1:${running().server.port}`
  const on: SiteVisit['on'] = async (path, visit, options = {}) => {
    const context = await running().browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(`${origin()}${path}`, { waitUntil: 'load' })
      await visit(page)
    } finally {
      await context.close()
    }
  }
  return { origin, browser: () => running().browser, on }
}
