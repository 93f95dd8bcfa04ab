// Drives the player in a real browser: slider and buttons.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { playing } from '../../testing/playing-state.ts'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

/** Ninety seconds in three chapters. */
const path = '/folgen/karlsruhe/'
const chapters = [0, 32, 64]

const onEpisode = (visit: (page: Page) => Promise<void>): Promise<void> => on(path, visit)

const seconds = async (page: Page): Promise<number> => (await playing(page)).seconds
const slider = (page: Page) => page.getByRole('slider', { name: 'Stelle in der Aufnahme' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('the slider', () => {
  test('says in words where the recording stands, and in which chapter', async () => {
    await onEpisode(async (page) => {
      await slider(page).focus()
      for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('ArrowRight')
      expect(await slider(page).getAttribute('aria-valuetext')).toBe(
        '35 Sekunden von 1 Minute 29 Sekunden, Kapitel Karlsruhe und Bayern',
      )
      await page.keyboard.press('ArrowLeft')
      expect(await seconds(page)).toBe(30)
      await page.keyboard.press('PageUp')
      expect(await seconds(page)).toBeCloseTo(89.6, 0)
      await page.keyboard.press('Home')
      expect(await seconds(page)).toBe(0)
    })
  })

  test('shows second and chapter while it is dragged, and goes there when it is let go', async () => {
    await onEpisode(async (page) => {
      await slider(page).scrollIntoViewIfNeeded()
      const box = await slider(page).boundingBox()
      if (box === null) throw new Error('The slider is not there.')
      const [at, height] = [(part: number) => box.x + box.width * part, box.y + box.height / 2]
      await page.mouse.move(at(0.1), height)
      await page.mouse.down()
      await page.mouse.move(at(0.5), height, { steps: 4 })
      expect(await page.locator('.preview').innerText()).toMatch(/^00:4[45]\s+Karlsruhe und Bayern$/)
      expect(await seconds(page)).toBe(0)
      await page.mouse.up()
      expect(await seconds(page)).toBeGreaterThan(42)
      expect(await seconds(page)).toBeLessThan(47)
      expect(await page.locator('.seek p').innerText()).toMatch(/^00:4[3-6]\s+01:29$/)
      await page.mouse.move(at(0.9), height)
      expect(await page.locator('.preview').innerText()).toMatch(/^01:2\d\s+Original und Ausblick$/)
    })
  })

  test('carries a mark where each chapter after the first begins', async () => {
    await onEpisode(async (page) => {
      const rail = await page.locator('.rail .waveform').first().boundingBox()
      if (rail === null) throw new Error('The waveform is not there.')
      const marks = await page.locator('.rail i').all()
      expect(marks).toHaveLength(chapters.length - 1)
      for (const [at, mark] of marks.entries()) {
        const expected = rail.x + (rail.width * (chapters[at + 1] ?? 0)) / 89.6
        expect(Math.abs(((await mark.boundingBox())?.x ?? 0) - expected)).toBeLessThan(3)
      }
    })
  })

  test('shows what has been played by cutting the waveform there', async () => {
    await onEpisode(async (page) => {
      await page.keyboard.press('l')
      const played = await page.$eval('.rail', (rail) => Number(rail.style.getPropertyValue('--played')))
      expect(played).toBeCloseTo(30 / 89.6, 2)
    })
  })
})

describe('the buttons', () => {
  test('go 15 seconds back and 30 forward', async () => {
    await onEpisode(async (page) => {
      await press(page, '30 Sekunden vor')
      await press(page, '30 Sekunden vor')
      expect(await seconds(page)).toBe(60)
      await press(page, '15 Sekunden zurück')
      expect(await seconds(page)).toBe(45)
    })
  })

  test('go to the next chapter and back, and the list of chapters marks it', async () => {
    await onEpisode(async (page) => {
      const marked = page.locator('#chapters li[aria-current=true]')
      expect(await marked.count()).toBe(0)
      await press(page, 'Nächstes Kapitel')
      await press(page, 'Nächstes Kapitel')
      expect(await seconds(page)).toBe(64)
      expect(await marked.innerText()).toContain('Original und Ausblick')
      expect(await page.locator('.headline').innerText()).toContain('Original und Ausblick')
      await press(page, 'Voriges Kapitel')
      expect(await seconds(page)).toBe(32)
      expect(await marked.innerText()).toContain('Karlsruhe und Bayern')
    })
  })

  test('mute, and the slider beside sets how loud it is', async () => {
    await onEpisode(async (page) => {
      const sound = () => page.$eval('audio', ({ muted, volume }) => ({ muted, volume }))
      await press(page, 'Ton aus')
      expect((await sound()).muted).toBe(true)
      await press(page, 'Ton an')
      await page.getByRole('slider', { name: 'Lautstärke' }).fill('0.5')
      expect(await sound()).toEqual({ muted: false, volume: 0.5 })
    })
  })
})

test.each([320, 768, 1440])('nothing moves while a page of %d pixels is drawn', async (width) => {
  await on('/', async (page) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      new PerformanceObserver((entries) => {
        const moved = entries.getEntries().map(({ toJSON }) => toJSON)
        document.documentElement.dataset['moved'] = String(moved.length)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' })
    await slider(page).waitFor()
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
    expect(await page.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined()
  })
})
