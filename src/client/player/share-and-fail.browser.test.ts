// What the player tells others: who is shown its address, the lock screen, those whose recording does not load.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { playing, untilPaused, untilPlayedPast } from '../../testing/playing-state.ts'
import { visitSite } from '../../testing/visit-site.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

/** Ninety seconds in three chapters. */
const path = '/folgen/karlsruhe/'

const seconds = async (page: Page): Promise<number> => (await playing(page)).seconds
const playButton = (page: Page) => page.locator('.player .play')

describe('sharing', () => {
  test('copies the address of the second, or of the whole episode', async () => {
    await on(
      `${path}#t=34`,
      async (page) => {
        await page.getByRole('button', { name: 'Teilen', exact: true }).click()
        const card = page.getByRole('dialog', { name: 'Folge teilen' })
        await card.getByRole('button', { name: 'Adresse kopieren' }).click()
        await card.getByText('Kopiert', { exact: true }).waitFor()
        const copied = () => page.evaluate(() => navigator.clipboard.readText())
        expect(await copied()).toBe(`${origin()}${path}#t=34`)
        await card.getByRole('checkbox', { name: 'ab 00:34' }).uncheck()
        await card.getByRole('button', { name: 'Adresse kopieren' }).click()
        await card.getByText('Kopiert', { exact: true }).waitFor()
        expect(await copied()).toBe(`${origin()}${path}`)
        await page.keyboard.press('Escape')
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Teilen')
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })
})

describe('the lock screen', () => {
  test('knows what plays, and its buttons drive the player', async () => {
    await on('/ueber/', async (page) => {
      await page.addInitScript(() => {
        const set = MediaSession.prototype.setActionHandler
        MediaSession.prototype.setActionHandler = function (action, handler) {
          addEventListener(`press-${action}`, () => handler?.({ action, seekTime: 50 }))
          set.call(this, action, handler)
        }
      })
      await page.goto(`${origin()}${path}`)
      await playButton(page).click()
      await untilPlayedPast(page, 0.2)
      const shown = await page.evaluate(() => {
        const { title, artist, album, artwork } = navigator.mediaSession.metadata ?? new MediaMetadata()
        return { title, artist, album, artwork: artwork[0]?.src }
      })
      expect(shown).toMatchObject({
        title: 'Auf die Führungskräfte kommt es an – aber was brauchen sie? Erfahrungswerte aus Karlsruhe',
        artist: 'Rebellion im Aktenschrank',
        album: 'Staffel 2',
      })
      expect((await page.request.get(shown.artwork ?? '')).ok()).toBe(true)
      const press = (action: string) =>
        page.evaluate((name) => dispatchEvent(new Event(`press-${name}`)), action)
      await press('pause')
      await untilPaused(page)
      await press('nexttrack')
      expect(await seconds(page)).toBe(32)
      await press('seekforward')
      expect(await seconds(page)).toBe(62)
      await press('seekbackward')
      expect(await seconds(page)).toBe(47)
      await press('previoustrack')
      expect(await seconds(page)).toBe(32)
      await press('seekto')
      expect(await seconds(page)).toBe(50)
      await press('play')
      await untilPlayedPast(page, 50)
    })
  })
})

/** What a service worker fetches is out of the test's reach. */
const withoutWorker = { serviceWorkers: 'block' } as const

describe('a recording that cannot be loaded', () => {
  test.each(['gone', 'unreachable'])('because it is %s is said, and offered to download', async (how) => {
    await on(
      path,
      async (page) => {
        const recordings = '**/*.mp3'
        await page.route(recordings, (route) =>
          how === 'gone' ? route.fulfill({ status: 404 }) : route.abort(),
        )
        await page.keyboard.press('l')
        await playButton(page).click()
        const message = page.getByRole('status').filter({ hasText: 'lässt sich gerade nicht laden' })
        await message.waitFor()
        expect(await message.getByRole('link').getAttribute('href')).toMatch(/\.mp3$/)
        await page.unroute(recordings)
        await playButton(page).click()
        await untilPlayedPast(page, 30)
        expect(await page.locator('.message').innerText()).toBe('')
      },
      withoutWorker,
    )
  })

  test('because the device is offline is said', async () => {
    await on(
      path,
      async (page) => {
        await page.context().setOffline(true)
        await playButton(page).click()
        await page.getByText('Sie sind offline').waitFor()
      },
      withoutWorker,
    )
  })
})
