// Listens to an episode in a real browser: with script, without, and with the keyboard alone.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { playing, untilPlayedPast } from './playing-state.ts'
import { visitSite } from './visit-site.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/dienst-fuer-fortschritt/'

/** Opens the episode; `hash` is the part of the address behind it. */
const onEpisode = (
  visit: (page: Page) => Promise<void>,
  { hash = '', javaScriptEnabled = true } = {},
): Promise<void> => on(`${path}${hash}`, visit, { javaScriptEnabled })

/** A play link somewhere in the middle of the transcript, with the second that it stands for. */
const middleLink = async (page: Page) => {
  const links = page.locator('#transcript p[id^="t-"] > a:first-child')
  const link = links.nth(Math.floor((await links.count()) / 2))
  const seconds = Number(/#t=(\d+)$/.exec((await link.getAttribute('href')) ?? '')?.[1])
  expect(seconds).toBeGreaterThan(20)
  return { link, seconds }
}

describe('an episode', () => {
  test('is decoded by the browser, and time goes on', async () => {
    await onEpisode(async (page) => {
      await page.$eval('audio', (audio) => audio.play())
      await untilPlayedPast(page, 1)
      expect((await playing(page)).durationSeconds).toBeGreaterThan(60)
    })
  })

  test('starts and stops with the red button', async () => {
    await onEpisode(async (page) => {
      await page.click('.player .play')
      await untilPlayedPast(page, 0.3)
      await page.click('.player .play')
      expect((await playing(page)).isPaused).toBe(true)
      expect(page.url()).toBe(`${origin()}${path}`)
    })
  })

  test('plays from a time of the transcript, on the same page', async () => {
    await onEpisode(async (page) => {
      const { link, seconds } = await middleLink(page)
      await link.click()
      await untilPlayedPast(page, seconds)
      expect((await playing(page)).seconds).toBeLessThan(seconds + 5)
      expect(new URL(page.url()).pathname).toBe(path)
    })
  })

  test('plays from a chapter', async () => {
    await onEpisode(async (page) => {
      const link = page.locator('#chapters a[href*="#t="]').nth(1)
      const seconds = Number(/#t=(\d+)$/.exec((await link.getAttribute('href')) ?? '')?.[1])
      await link.click()
      await untilPlayedPast(page, seconds)
      expect((await playing(page)).seconds).toBeLessThan(seconds + 5)
      expect(new URL(page.url()).pathname).toBe(path)
    })
  })

  test('leads from a chapter’s title to its heading in the transcript', async () => {
    await onEpisode(async (page) => {
      await page.locator('#chapters a[href^="#c-"]').nth(1).click()
      const heading = page.locator(`#transcript ${new URL(page.url()).hash}`)
      await expect
        .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
        .toBeLessThan(400)
    })
  })

  test('opens at a paragraph when the address names its second', async () => {
    let anchor = ''
    await onEpisode(async (page) => {
      const paragraphs = page.locator('#transcript p[id^="t-"]')
      anchor = (await paragraphs.nth((await paragraphs.count()) - 2).getAttribute('id')) ?? ''
    })
    await onEpisode(
      async (page) => {
        const paragraph = page.locator(`#${anchor}`)
        const isInView = () =>
          paragraph.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect()
            return top >= 0 && bottom <= innerHeight && element.matches(':target')
          })
        await expect.poll(isInView).toBe(true)
      },
      { hash: `#${anchor}` },
    )
  })
})

describe('without script', () => {
  test('a time of the transcript is a plain link that plays the recording from there', async () => {
    await onEpisode(
      async (page) => {
        const { link, seconds } = await middleLink(page)
        const answered = page.waitForResponse((response) => response.url().includes('.mp3'))
        await link.click()
        expect([200, 206]).toContain((await answered).status())
        await page.waitForURL(/\.mp3#t=\d+$/)
        await expect.poll(async () => (await playing(page)).seconds).toBeGreaterThanOrEqual(seconds)
      },
      { javaScriptEnabled: false },
    )
  })

  test('the player is the browser’s own, with its controls', async () => {
    await onEpisode(
      async (page) => {
        const audio = page.locator('main audio[controls]')
        expect(await audio.isVisible()).toBe(true)
        expect((await audio.boundingBox())?.height).toBeGreaterThanOrEqual(40)
      },
      { javaScriptEnabled: false },
    )
  })
})

describe('with the keyboard alone', () => {
  const isFocused = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      if (await isFocused(page, selector)) return
    }
    throw new Error(`The keyboard does not reach ${selector}.`)
  }

  test('the first key press shows a way to the content', async () => {
    await onEpisode(async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.locator('a.skip[href="#main"]')
      expect(await isFocused(page, 'a.skip[href="#main"]')).toBe(true)
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await isFocused(page, 'main *')).toBe(true)
    })
  })

  test('the player is reached, seen to be reached, and played', async () => {
    await onEpisode(async (page) => {
      await tabTo(page, '.player .play')
      const outline = await page.$eval('.player .play', (element) => getComputedStyle(element).outlineStyle)
      expect(outline).not.toBe('none')
      await page.keyboard.press('Enter')
      await untilPlayedPast(page, 0.3)
      await tabTo(page, '.player input[type=range]')
    })
  })

  test('the transcript is reached at once, and a passage is played', async () => {
    await onEpisode(async (page) => {
      await tabTo(page, 'a.skip[href="#transcript"]')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await isFocused(page, '#transcript input[type=search]')).toBe(true)
      await tabTo(page, '#transcript a[href*="#t="]')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
      await page.keyboard.press('Enter')
      await untilPlayedPast(page, Number(/#t=(\d+)/.exec(href)?.[1] ?? Number.NaN))
    })
  })
})
