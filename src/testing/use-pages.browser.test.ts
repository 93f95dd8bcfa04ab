// Uses what script adds to pages: the copy button, the fitting apps first, the filter of the register.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from './visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

describe('the page to subscribe on', () => {
  const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] }

  test('copies the address of the feed and says so', async () => {
    await on(
      '/abonnieren/',
      async (page) => {
        await page.click('.copy button')
        await expect.poll(() => page.locator('.address [role="status"]').textContent()).not.toBe('')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${inject('realShowUrl')}feed.xml`,
        )
      },
      clipboard,
    )
  })

  test.each([
    [
      'ios',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    ],
    [
      'android',
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    ],
    ['desktop', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'],
  ])('shows the apps for %s first', async (platform, userAgent) => {
    await on(
      '/abonnieren/',
      async (page) => {
        const shownFirst = () =>
          page.$$eval(
            '[data-platform]',
            (sections) =>
              sections
                .map((section) => ({
                  platform: section.getAttribute('data-platform'),
                  top: section.getBoundingClientRect().top,
                  left: section.getBoundingClientRect().left,
                }))
                .sort((a, b) => a.top - b.top || a.left - b.left)
                .map((section) => section.platform)[0],
          )
        await expect.poll(shownFirst).toBe(platform)
      },
      { userAgent },
    )
  })

  test('hides the copy button where script is off, and still shows the address', async () => {
    await on(
      '/abonnieren/',
      async (page) => {
        expect(await page.locator('.copy button').isVisible()).toBe(false)
        expect(await page.locator('#feed').inputValue()).toBe(`${inject('realShowUrl')}feed.xml`)
      },
      { javaScriptEnabled: false },
    )
  })
})

describe('the register of all episodes', () => {
  const shownTitles = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.register > li', (lines) =>
      lines
        .filter((line) => line instanceof HTMLElement && line.offsetParent !== null)
        .map((line) => line.querySelector('h3')?.textContent ?? ''),
    )

  test('is narrowed by a word, also one that only stands in names and places, and counts aloud', async () => {
    await on('/folgen/', async (page) => {
      const all = (await shownTitles(page)).length
      expect(all).toBeGreaterThanOrEqual(20)
      await page.fill('.filter input', 'wolfsburg')
      await expect.poll(() => shownTitles(page)).toContainEqual(expect.stringContaining('Wolfsburg'))
      const found = (await shownTitles(page)).length
      expect(found).toBeLessThan(all)
      const status = () => page.locator('.filter [role="status"]').textContent()
      await expect.poll(status).toMatch(new RegExp(`\\b${found}\\b.*\\b${all}\\b`))
      await page.fill('.filter input', 'Iris Bothe')
      await expect.poll(() => shownTitles(page)).toContainEqual(expect.stringContaining('Wolfsburg'))
      await page.fill('.filter input', 'xyzzy')
      await expect.poll(() => shownTitles(page)).toEqual([])
      await expect.poll(status).toBe('Keine Folge passt dazu.')
      await page.fill('.filter input', '')
      await expect.poll(async () => (await shownTitles(page)).length).toBe(all)
    })
  })

  test('is narrowed to one season', async () => {
    await on('/folgen/', async (page) => {
      await page.selectOption('.filter select', 'staffel-3')
      await expect.poll(() => page.locator('#staffel-3 .register > li:visible').count()).toBeGreaterThan(0)
      expect(await page.locator('#staffel-1 .register > li:visible').count()).toBe(0)
    })
  })

  test('shows no filter where script is off, and every episode', async () => {
    await on(
      '/folgen/',
      async (page) => {
        expect(await page.locator('.filter').isVisible()).toBe(false)
        expect((await shownTitles(page)).length).toBeGreaterThanOrEqual(20)
      },
      { javaScriptEnabled: false },
    )
  })
})
