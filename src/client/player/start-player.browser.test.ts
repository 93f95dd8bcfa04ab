// Where the player begins in a recording: at its address, or where the reader stopped.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { playing, untilPaused, untilPlayedPast } from '../../testing/playing-state.ts'
import { visitSite } from '../../testing/visit-site.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

/** Ninety seconds in three chapters. */
const path = '/folgen/karlsruhe/'

const seconds = async (page: Page): Promise<number> => (await playing(page)).seconds
const headline = (page: Page): Promise<string> => page.locator('.headline').innerText()
const playButton = (page: Page) => page.locator('.player .play')
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('listening-positions'))

describe('an address', () => {
  test.each([
    ['#t=34', 34],
    ['?t=34', 34],
    ['#t=0:34', 34],
    ['?t=10#t=npt:34.5', 34.5],
  ])('with %s begins there', async (time, begins) => {
    await on(`${path}${time}`, async (page) => {
      expect(await seconds(page)).toBe(begins)
      expect(await headline(page)).toContain('Karlsruhe und Bayern')
      await playButton(page).click()
      await untilPlayedPast(page, begins)
      expect(await seconds(page)).toBeLessThan(begins + 5)
    })
  })

  test('with an end stops there, says so, and plays on when asked', async () => {
    await on(`${path}#t=34,36`, async (page) => {
      expect(await headline(page)).toContain('Ausschnitt 00:34 bis 00:36')
      await playButton(page).click()
      await untilPlayedPast(page, 34)
      const stopped = await untilPaused(page)
      expect(stopped).toBeGreaterThanOrEqual(36)
      expect(stopped).toBeLessThan(37.5)
      await page.getByRole('status').getByText('Der Ausschnitt ist zu Ende.').waitFor()
      expect(await stored(page)).toBeNull()
      await playButton(page).click()
      await untilPlayedPast(page, stopped + 0.5)
      expect(await headline(page)).toContain('Karlsruhe und Bayern')
    })
  })

  test('whose end is jumped over plays on', async () => {
    await on(`${path}#t=34,36`, async (page) => {
      await page.keyboard.press('l')
      await page.keyboard.press('k')
      await untilPlayedPast(page, 64.5)
      expect(await headline(page)).toContain('Original und Ausblick')
    })
  })
})

describe('the second at which a reader stopped', () => {
  const stopAt = async (page: Page, keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
    await playButton(page).click()
    await untilPlayedPast(page, 31)
    await playButton(page).click()
    await untilPaused(page)
    await page.waitForFunction(() => localStorage.getItem('listening-positions') !== null)
  }

  test('is where the player goes on after a reload, and the page says so', async () => {
    await on(path, async (page) => {
      await stopAt(page, ['l'])
      await page.reload({ waitUntil: 'load' })
      expect(await headline(page)).toMatch(/Weiter bei 00:3[1-5]/)
      expect(await seconds(page)).toBeGreaterThanOrEqual(31)
      await playButton(page).click()
      await untilPlayedPast(page, 31)
      expect(await headline(page)).not.toContain('Weiter')
    })
  })

  test('is remembered while it plays, when the page is left', async () => {
    await on(path, async (page) => {
      await page.keyboard.press('l')
      await playButton(page).click()
      await untilPlayedPast(page, 31.2)
      await page.goto(`${origin()}/ueber/`)
      expect(await stored(page)).toMatch(/^\[\["karlsruhe",3[1-5]\]\]$/)
    })
  })

  test('gives way to an address that was opened, but not to the same address loaded again', async () => {
    await on(path, async (page) => {
      await stopAt(page, ['l'])
      await page.goto(`${origin()}/ueber/`)
      await page.goto(`${origin()}${path}#t=10`)
      expect(await seconds(page)).toBe(10)
      await page.keyboard.press('l')
      await playButton(page).click()
      await untilPlayedPast(page, 41)
      await playButton(page).click()
      await untilPaused(page)
      await page.reload({ waitUntil: 'load' })
      expect(await headline(page)).toMatch(/Weiter bei 00:4\d/)
    })
  })

  test('is forgotten with „Von vorn“, in the list of keys, and at the end', async () => {
    await on(path, async (page) => {
      await stopAt(page, ['l'])
      await page.reload({ waitUntil: 'load' })
      await page.getByRole('button', { name: 'Von vorn' }).click()
      await untilPlayedPast(page, 0.2)
      expect(await seconds(page)).toBeLessThan(5)
      expect(await stored(page)).toBeNull()
      await playButton(page).click()
      await untilPaused(page)
      await stopAt(page, ['l'])
      await page.keyboard.press('?')
      await page.getByRole('button', { name: 'Gemerkte Stellen löschen (1)' }).click()
      expect(await stored(page)).toBeNull()
      await page.keyboard.press('Escape')
      await stopAt(page, [])
      await page.getByRole('slider', { name: 'Stelle in der Aufnahme' }).press('End')
      await playButton(page).click()
      await page.waitForFunction(() => document.querySelector('audio')?.ended)
      await page.waitForFunction(() => localStorage.getItem('listening-positions') === null)
    })
  })

  test('is nothing that a visit without listening would store', async () => {
    await on(`${path}#t=34`, async (page) => {
      await page.keyboard.press('l')
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })
})
