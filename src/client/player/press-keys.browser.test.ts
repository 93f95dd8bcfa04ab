// Drives the player with the keyboard alone, in a real browser.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { playing, untilPaused, untilPlayedPast } from '../../testing/playing-state.ts'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

/** Ninety seconds in three chapters. */
const path = '/folgen/karlsruhe/'

const onEpisode = (visit: (page: Page) => Promise<void>): Promise<void> => on(path, visit)

const seconds = async (page: Page): Promise<number> => (await playing(page)).seconds
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const list = (page: Page, name: string) => page.locator('.tools').getByLabel(name)

describe('the keys', () => {
  test('play and pause with space and k, wherever the reader is', async () => {
    await onEpisode(async (page) => {
      await page.keyboard.press('Space')
      await untilPlayedPast(page, 0.2)
      await page.keyboard.press('Space')
      await untilPaused(page)
      await page.keyboard.press('k')
      await untilPlayedPast(page, 0.2)
      await page.keyboard.press('K')
      await untilPaused(page)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })
  })

  test('seek, change the speed, mute', async () => {
    await onEpisode(async (page) => {
      for (const key of ['l', 'ArrowRight', 'j', 'ArrowLeft']) await page.keyboard.press(key)
      expect(await seconds(page)).toBe(30)
      for (const key of ['>', '>', '<', 'm']) await page.keyboard.press(key)
      expect(await page.$eval('audio', ({ muted, playbackRate }) => [muted, playbackRate])).toEqual([
        true,
        1.25,
      ])
    })
  })

  test('belong to what has the focus first, and to the browser with a modifier', async () => {
    await onEpisode(async (page) => {
      await page.getByRole('button', { name: '30 Sekunden vor' }).focus()
      await page.keyboard.press('Space')
      expect(await playing(page)).toMatchObject({ isPaused: true, seconds: 30 })
      await list(page, 'Tempo').focus()
      await page.keyboard.press('k')
      await page.getByRole('link', { name: 'Alle Folgen' }).or(page.locator('header a')).first().focus()
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Alt+l')
      expect(await playing(page)).toMatchObject({ isPaused: true, seconds: 30 })
    })
  })

  test('are listed, and can be switched off for good', async () => {
    await onEpisode(async (page) => {
      await page.keyboard.press('?')
      const card = page.getByRole('dialog', { name: 'Mit der Tastatur hören' })
      expect(await card.innerText()).toContain('Leertaste')
      await card.getByRole('checkbox').uncheck()
      await page.keyboard.press('Escape')
      expect(await card.count()).toBe(0)
      await page.keyboard.press('l')
      expect(await seconds(page)).toBe(0)
      await page.reload({ waitUntil: 'load' })
      await page.keyboard.press('l')
      expect(await seconds(page)).toBe(0)
      await press(page, 'Tasten')
      await card.getByRole('checkbox').check()
      await card.getByRole('button', { name: 'Schließen' }).click()
      await page.keyboard.press('l')
      expect(await seconds(page)).toBe(30)
    })
  })
})

test('on the start page the player is small, and the space bar turns the page until it is used', async () => {
  await on('/', async (page) => {
    expect(await page.locator('.rail input').isVisible()).toBe(true)
    expect(await page.locator('.tools').count()).toBe(0)
    await page.keyboard.press('Space')
    expect((await playing(page)).isPaused).toBe(true)
    await page.locator('.play').click()
    await untilPlayedPast(page, 0.2)
    await page.locator('h1').click()
    await page.keyboard.press('Space')
    await untilPaused(page)
  })
})
