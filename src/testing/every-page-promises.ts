// What every page promises in a real browser: axe, narrow screens, big letters, no foreign request, no script needed.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visibleText } from './visible-text.ts'
import type { SiteVisit } from './visit-site.ts'
import { watchedPage } from './watched-page.ts'

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1440].map((width) => ({ colorScheme, width })),
)

/** Controls that do nothing without script, and are not there without it. */
const drawnByScript = [
  '.filter',
  '.copy button',
  '.citation button',
  '.saving',
  '.on-device',
  '.player :is(.headline, .seek, .transport, .tools, .message)',
  '.reading-tools',
].join(', ')

/** What axe objects to, one line for each element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    )
  })
}

/** Elements that reach beyond the right edge of the window; none where the page itself does not scroll. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => element.outerHTML.slice(0, 120))
  })

/** Declares the tests of each page, given with what it is an example of, on the site that is visited. */
export const testPages = (
  pages: readonly (readonly [name: string, path: string])[],
  { on, origin, browser }: SiteVisit,
): void => {
  describe.each(pages)('%s', (_name, path) => {
    test('has nothing that axe objects to, in light and dark, on a phone and on a desk', async () => {
      await on(path, async (page) => {
        for (const { colorScheme, width } of looks) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.setViewportSize({ width, height: 900 })
          expect(await violations(page), `${colorScheme}, ${width} pixels`).toEqual([])
        }
      })
    })

    test('needs no scrolling sideways: on 320 pixels, at 200 % zoom, with letters twice as big', async () => {
      await on(path, async (page) => {
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await overflowing(page), '320 pixels').toEqual([])
        await page.setViewportSize({ width: 640, height: 400 })
        expect(await overflowing(page), '1280 pixels at 200 %').toEqual([])
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
        expect(await overflowing(page), 'letters of 200 %').toEqual([])
      })
    })

    test('asks no other host, sets no cookie, breaks no policy, and leaves the console silent', async () => {
      const { page, offences, close } = await watchedPage(browser(), origin())
      await page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
      await page.mouse.wheel(0, 20_000)
      await page.waitForTimeout(100)
      expect(await offences()).toEqual([])
      await close()
    })

    test('says the same with script switched off', async () => {
      let withScript = ''
      await on(path, async (page) => {
        // What only works with script may show only with script.
        await page.$$eval(drawnByScript, (parts) => parts.map((part) => part.remove()))
        withScript = await visibleText(page, 'main')
      })
      const words = (sentence: string) => sentence.split(' ').sort()
      await on(
        path,
        async (page) => expect(words(await visibleText(page, 'main'))).toEqual(words(withScript)),
        {
          javaScriptEnabled: false,
        },
      )
    })
  })
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
