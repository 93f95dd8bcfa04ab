// Sets speed and sleep timer in a real browser.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { untilPaused, untilPlayedPast } from '../../testing/playing-state.ts'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

/** Ninety seconds in three chapters. */
const path = '/folgen/karlsruhe/'

const onEpisode = (visit: (page: Page) => Promise<void>): Promise<void> => on(path, visit)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const list = (page: Page, name: string) => page.locator('.tools').getByLabel(name)

describe('the lists', () => {
  test('set the speed, which is remembered', async () => {
    await onEpisode(async (page) => {
      const rate = () => page.$eval('audio', (audio) => audio.playbackRate)
      await list(page, 'Tempo').selectOption('1,5×')
      expect(await rate()).toBe(1.5)
      await page.waitForFunction(() => localStorage.getItem('player-settings') !== null)
      await page.reload({ waitUntil: 'load' })
      expect(await list(page, 'Tempo').inputValue()).toBe('1.5')
      await press(
        page,
        'Anhören: Auf die Führungskräfte kommt es an – aber was brauchen sie? Erfahrungswerte aus Karlsruhe',
      )
      await untilPlayedPast(page, 0.3)
      expect(await rate()).toBe(1.5)
    })
  })

  test('stop the sound after some minutes of listening, and fade it out before', async () => {
    await onEpisode(async (page) => {
      await page.clock.install()
      await page.keyboard.press('k')
      await untilPlayedPast(page, 0.3)
      await list(page, 'Schlaf-Timer').selectOption('5 Minuten')
      await page.clock.fastForward('02:30')
      await expect.poll(() => page.locator('.choice option:checked').nth(1).innerText()).toBe('noch 3 Min.')
      await page.clock.fastForward('02:24')
      await page.waitForFunction(() => (document.querySelector('audio')?.volume ?? 1) < 0.7)
      await page.clock.fastForward('00:07')
      await untilPaused(page)
      expect(await page.$eval('audio', (audio) => audio.volume)).toBe(1)
      expect(await list(page, 'Schlaf-Timer').inputValue()).toBe('off')
    })
  })

  test('stop the sound at the end of the chapter, wherever the reader jumps before', async () => {
    await onEpisode(async (page) => {
      await list(page, 'Schlaf-Timer').selectOption('bis Kapitelende')
      await press(page, '30 Sekunden vor')
      await press(page, '30 Sekunden vor')
      await page.keyboard.press('k')
      await untilPlayedPast(page, 60)
      const stopped = await untilPaused(page)
      expect(stopped).toBeGreaterThanOrEqual(64)
      expect(stopped).toBeLessThan(65.5)
    })
  })
})
