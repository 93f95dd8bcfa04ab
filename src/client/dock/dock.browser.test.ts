// Goes on listening while moving through the site: the sound plays on, and the bar is everywhere.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/dienst-fuer-fortschritt/'
const other = '/folgen/karlsruhe/'

const seconds = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1)

const playing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('audio')].filter((audio) => !audio.paused).map((audio) => audio.src),
  )

const untilPlayedPast = (page: Page, past: number): Promise<unknown> =>
  page.waitForFunction(
    (limit) =>
      [...document.querySelectorAll('audio')].some((audio) => !audio.paused && audio.currentTime > limit),
    past,
    { timeout: 60_000 },
  )

/** Plays the episode and leaves a mark in the document, which only another document can wipe out. */
const startPlaying = async (page: Page): Promise<void> => {
  await page.locator('.play').click()
  await untilPlayedPast(page, 0.5)
  await page.evaluate(() => document.documentElement.setAttribute('data-mark', 'same'))
}

const isSameDocument = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.getAttribute('data-mark') === 'same')

const goTo = async (page: Page, to: string): Promise<void> => {
  // The address changes before the page does.
  await page.locator(`a[href="${to}"]`).first().waitFor({ state: 'attached' })
  await page.evaluate(
    (address) => document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click(),
    to,
  )
  await page.waitForURL(`${origin()}${to}`)
}

describe('moving through the site while a recording plays', () => {
  test('exchanges the page and plays on without a gap', async () => {
    await on(path, async (page) => {
      await startPlaying(page)
      const before = await seconds(page)
      await goTo(page, '/personen/')
      await page.waitForFunction(() => document.title.startsWith('Personen'))
      await untilPlayedPast(page, before)
      expect(await isSameDocument(page)).toBe(true)
      expect(await playing(page)).toHaveLength(1)
      expect(await page.locator('h1').innerText()).toBe('Personen')
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain('/personen/')
      expect(await page.locator('.dock').isVisible()).toBe(true)
    })
  })

  test('the bar stops and goes on, leads back to the episode, and ends the listening', async () => {
    await on(path, async (page) => {
      await startPlaying(page)
      await goTo(page, '/orte/')
      const dock = page.getByRole('complementary', { name: 'Laufende Wiedergabe' })
      await dock.getByRole('button', { name: 'Pause' }).click()
      expect(await playing(page)).toHaveLength(0)
      await dock.getByRole('button', { name: 'Abspielen' }).click()
      await untilPlayedPast(page, 0.5)
      await dock.getByRole('link', { name: /Zur Folge/ }).click()
      await page.waitForURL(`${origin()}${path}`)
      await page.locator('.player audio').waitFor({ state: 'attached' })
      expect(await isSameDocument(page)).toBe(true)
      expect(await page.locator('audio').count()).toBe(1)
      expect(await playing(page)).toHaveLength(1)
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await dock.getByRole('button', { name: 'Wiedergabe beenden' }).click()
      expect(await playing(page)).toHaveLength(0)
      expect(await dock.isVisible()).toBe(false)
    })
  })

  test('going back exchanges the page again, even after a pause', async () => {
    await on(path, async (page) => {
      await startPlaying(page)
      await goTo(page, '/orte/')
      await goTo(page, '/personen/')
      await page.locator('.dock').getByRole('button', { name: 'Pause' }).click()
      await page.goBack()
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Orte')
      expect(new URL(page.url()).pathname).toBe('/orte/')
    })
  })

  test('another episode that starts stops the first', async () => {
    await on(path, async (page) => {
      await startPlaying(page)
      await goTo(page, '/folgen/')
      await goTo(page, other)
      await page.locator('.play').click()
      await page.waitForFunction(
        (name) =>
          [...document.querySelectorAll('audio')].some((audio) => !audio.paused && audio.src.includes(name)),
        'karlsruhe',
      )
      expect(await playing(page)).toHaveLength(1)
    })
  })

  test('the bar shows on the episode’s own page once the player is out of sight', async () => {
    await on(path, async (page) => {
      await startPlaying(page)
      expect(await page.locator('.dock').isVisible()).toBe(false)
      await page.locator('footer').scrollIntoViewIfNeeded()
      await page.locator('.dock').waitFor({ state: 'visible' })
      await page.evaluate(() => scrollTo(0, 0))
      await page.locator('.dock').waitFor({ state: 'hidden' })
    })
  })

  test('nothing is exchanged while nothing plays', async () => {
    await on(path, async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('data-mark', 'same'))
      await goTo(page, '/personen/')
      await page.waitForLoadState('load')
      expect(await isSameDocument(page)).toBe(false)
    })
  })

  test('where the browser cannot exchange pages, one tap goes on at the same second', async () => {
    await on('/', async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'navigation'))
      await page.goto(`${origin()}${path}#t=20`)
      await page.locator('.play').click()
      await untilPlayedPast(page, 20.5)
      await goTo(page, '/personen/')
      await page.getByRole('button', { name: /^Weiterhören bei 00:2\d/ }).click()
      await untilPlayedPast(page, 20.5)
      expect(await seconds(page)).toBeLessThan(30)
    })
  })
})
