// Sets how a transcript is shown, comes back to it, and watches that nothing jumps.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/kooperatives-regieren/'

const look = (page: Page) =>
  page.$eval('#transcript p[id]', (paragraph) => {
    const { fontSize, lineHeight } = getComputedStyle(paragraph)
    return { fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) }
  })

const choose = async (page: Page, label: string): Promise<void> => {
  if (!(await page.locator('#transcript .reading-tools details[open]').count()))
    await page.click('#transcript .reading-tools summary')
  await page.locator('#transcript .reading-tools details').getByText(label, { exact: true }).click()
}

/** How far below the upper edge of the transcript its text begins, and how far its last paragraph ends. */
const extent = (page: Page) =>
  page.$eval('#transcript', (section) => {
    const { top, height } = section.getBoundingClientRect()
    const text = section.querySelector(':scope > div:not(.reading-tools)')
    return { text: Math.round((text?.getBoundingClientRect().top ?? 0) - top), height: Math.round(height) }
  })

/** The same page as it is painted before the script has built its tools. */
const extentWithoutTools = async (page: Page) => {
  await page.$eval('.reading-tools', (tools) => tools.remove())
  return extent(page)
}

describe('how a transcript is shown', () => {
  test('is set by the reader, and is the same when they come back', async () => {
    await on(path, async (page) => {
      const usual = await look(page)
      await choose(page, 'Größer')
      await choose(page, 'Weit')
      await choose(page, 'Der Aufnahme folgen')
      const set = await look(page)
      expect(set.fontSize).toBeGreaterThan(usual.fontSize * 1.3)
      expect(set.lineHeight / set.fontSize).toBeGreaterThan(1.9)
      await page.reload()
      expect(await look(page)).toEqual(set)
      await page.click('#transcript .reading-tools summary')
      expect(await page.getByRole('radio', { name: 'Größer' }).isChecked()).toBe(true)
      expect(await page.getByRole('radio', { name: 'Weit' }).isChecked()).toBe(true)
      expect(await page.getByRole('checkbox', { name: 'Der Aufnahme folgen' }).isChecked()).toBe(false)
    })
  })

  test('leaves nothing on the device until it is set', async () => {
    await on(path, async (page) => {
      const stored = () => page.evaluate(() => localStorage.getItem('reading-settings'))
      expect(await stored()).toBeNull()
      await choose(page, 'Groß')
      expect(JSON.parse((await stored()) ?? '')).toEqual({ text: 'large', lines: 'normal', follow: true })
    })
  })

  test('is closed with Escape, which gives the focus back', async () => {
    await on(path, async (page) => {
      await page.click('#transcript .reading-tools summary')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await page.locator('#transcript .reading-tools details[open]').count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    })
  })

  test.each([360, 1440])(
    'makes nothing jump in a window of %d pixels, neither as it is nor as it is set',
    async (width) => {
      await on(
        path,
        async (page) => {
          const usual = await extent(page)
          await choose(page, 'Größer')
          await choose(page, 'Weit')
          const set = await extent(page)
          expect(set.height).toBeGreaterThan(usual.height)
          await page.reload()
          for (const { text, height } of [await extent(page), await extentWithoutTools(page)]) {
            // Half a pixel more or less is rounding.
            expect(Math.abs(text - set.text)).toBeLessThan(2)
            expect(Math.abs(height - set.height)).toBeLessThan(2)
          }
        },
        { viewport: { width, height: 780 } },
      )
    },
  )

  test.each([320, 360, 768])(
    'fits a window of %d pixels, opened and with something looked for',
    async (width) => {
      await on(
        path,
        async (page) => {
          const fits = async () => {
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
            const boxes = await page
              .locator('#transcript .reading-tools :is(button, summary, label, input[type=search]):visible')
              .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
            for (const { left, right, height } of boxes) {
              expect(left).toBeGreaterThanOrEqual(0)
              expect(right).toBeLessThanOrEqual(width)
              expect(height).toBeGreaterThanOrEqual(44)
            }
            return boxes.length
          }
          await page.click('#transcript .reading-tools summary')
          expect(await fits()).toBeGreaterThan(6)
          await page.fill('#transcript .reading-tools input[type=search]', 'staffel')
          await page.locator('#transcript .finding').waitFor()
          expect(await fits()).toBeGreaterThan(3)
        },
        { viewport: { width, height: 780 } },
      )
    },
  )
})

test('the page does not follow the sound where the reader does not want it', async () => {
  await on(
    path,
    async (page) => {
      await page.$eval('#transcript', (section) => section.scrollIntoView({ behavior: 'instant' }))
      await choose(page, 'Der Aufnahme folgen')
      await page.keyboard.press('Escape')
      await page.locator('#transcript p[id] > a:first-child').first().click()
      await page.locator('#transcript p[aria-current]').waitFor()
      const before = await page.evaluate(() => scrollY)
      await page.$eval('audio', (audio) => {
        audio.currentTime = 60
      })
      await page.waitForFunction(
        () =>
          document.querySelector('#transcript p[aria-current]') !==
          document.querySelector('#transcript p[id]'),
      )
      await page.waitForTimeout(600)
      expect(await page.evaluate(() => scrollY)).toBe(before)
    },
    { viewport: { width: 900, height: 500 } },
  )
})
