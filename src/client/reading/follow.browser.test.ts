// Listens to an episode and watches the transcript follow: marks, scrolling, and who may move the page.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'
import type { Cue } from '../../transcript/transcript.ts'
import { parseVtt } from '../../transcript/vtt/parse-vtt.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/kooperatives-regieren/'
const small: BrowserContextOptions = { viewport: { width: 900, height: 500 } }

const onEpisode = (visit: (page: Page) => Promise<void>, options = small): Promise<void> =>
  on(path, visit, options)

const cuesOf = async (page: Page): Promise<readonly Cue[]> => {
  const file = await page.getAttribute('audio track', 'src')
  const text = await (await page.request.get(`${origin()}${file}`)).text()
  return parseVtt(text, { file: 'transcripts/a.vtt', language: 'de' }).value?.cues ?? []
}

/** What is marked, and where: `top` is its distance from the upper edge of the window. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    const top = range instanceof Range ? range.getBoundingClientRect().top : Number.NaN
    const current = [...document.querySelectorAll('#transcript p[aria-current=true]')]
    return { text: range?.toString(), top, ids: current.map(({ id }) => id), scrollY }
  })

const seekTo = (page: Page, seconds: number): Promise<void> =>
  page.$eval(
    'audio',
    (audio, to) => {
      audio.currentTime = to
    },
    seconds,
  )

/** Begins where the transcript does, by its first time; goes on eight times as fast as people speak. */
const listenFromText = async (page: Page, rate = 8): Promise<void> => {
  await page.$eval('#transcript', (section) => section.scrollIntoView({ behavior: 'instant' }))
  await page.locator('#transcript p[id] > a:first-child').first().click()
  await expect.poll(async () => (await marked(page)).text).toBeDefined()
  await page.$eval(
    'audio',
    (audio, speed) => {
      audio.playbackRate = speed
    },
    rate,
  )
}

const untilPast = (page: Page, seconds: number): Promise<unknown> =>
  page.waitForFunction((past) => (document.querySelector('audio')?.currentTime ?? 0) > past, seconds)

const wayBack = 'button.to-place'

describe('while an episode is heard', () => {
  test('the sentence that is being said is marked, and its paragraph is current', async () => {
    await onEpisode(async (page) => {
      const cues = await cuesOf(page)
      expect(cues.length).toBeGreaterThan(10)
      await listenFromText(page, 1)
      await page.$eval('audio', (audio) => audio.pause())
      for (const at of [5, 1, cues.length - 2, 0]) {
        const { startSeconds = 0, endSeconds = 0, text = '' } = cues[at] ?? {}
        await seekTo(page, (startSeconds + endSeconds) / 2)
        await expect.poll(async () => (await marked(page)).text).toBe(text)
        const { ids } = await marked(page)
        expect(ids).toHaveLength(1)
        expect(await page.textContent(`#${ids[0]}`)).toContain(text)
      }
    })
  })

  test('a click on a time marks its own paragraph, though its first word comes a little later', async () => {
    await onEpisode(async (page) => {
      await listenFromText(page, 1)
      await page.$eval('audio', (audio) => audio.pause())
      const third = page.locator('#transcript p[id]').nth(2)
      const id = (await third.getAttribute('id')) ?? ''
      await seekTo(page, Number(id.slice(2)))
      await expect.poll(async () => (await marked(page)).ids).toEqual([id])
    })
  })

  test('the page follows, and the focus stays where it is', async () => {
    await onEpisode(async (page) => {
      await listenFromText(page)
      const before = await marked(page)
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML)
      const focusBefore = await focused()
      await untilPast(page, 40)
      await expect.poll(async () => (await marked(page)).scrollY).toBeGreaterThan(before.scrollY + 100)
      await page.$eval('audio', (audio) => audio.pause())
      await expect.poll(async () => (await marked(page)).top).toBeGreaterThan(0)
      await expect.poll(async () => (await marked(page)).top).toBeLessThan(400)
      expect(await focused()).toBe(focusBefore)
      expect(await page.locator(wayBack).isVisible()).toBe(false)
    })
  })

  test('whoever does not read the transcript is not taken there', async () => {
    await onEpisode(async (page) => {
      await page.$eval('audio', (audio) => audio.play())
      await expect.poll(async () => (await marked(page)).text).toBeDefined()
      await seekTo(page, 40)
      await page.waitForTimeout(600)
      expect((await marked(page)).scrollY).toBe(0)
    })
  })

  test('a browser without highlights still marks the paragraph', async () => {
    await onEpisode(async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
      await page.reload()
      await page.$eval('audio', (audio) => audio.play())
      await expect.poll(() => page.locator('#transcript p[aria-current=true]').count()).toBe(1)
      const mark = await page.$eval(
        '#transcript p[aria-current]',
        (paragraph) => getComputedStyle(paragraph, '::after').borderInlineStartWidth,
      )
      expect(Number.parseFloat(mark)).toBeGreaterThan(2)
    })
  })
})

/** Every way in which a reader moves the page. */
const moves: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with the wheel': async (page) => {
    await page.mouse.move(450, 250)
    await page.mouse.wheel(0, -120)
  },
  'with a key': async (page) => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('PageUp')
  },
  'through the links with the keyboard': async (page) => {
    await page.locator('#transcript p[id] > a').first().focus()
    await page.keyboard.press('Tab')
  },
}

describe('once the reader moves', () => {
  test.each(Object.entries(moves))('%s, the page stays and offers the way back', async (_how, move) => {
    await onEpisode(async (page) => {
      await listenFromText(page)
      await untilPast(page, 20)
      await move(page)
      await page.locator(wayBack).waitFor({ state: 'visible' })
      expect(await page.textContent('#transcript > [role=status]')).toContain('Zurück zur Stelle')
      await page.waitForTimeout(700)
      const { scrollY, text } = await marked(page)
      await untilPast(page, 60)
      const later = await marked(page)
      expect(later.text).not.toBe(text)
      expect(later.scrollY).toBe(scrollY)
    })
  })

  test('the button leads back, and the page follows again', async () => {
    await onEpisode(async (page) => {
      await listenFromText(page)
      await untilPast(page, 20)
      await page.mouse.move(450, 250)
      await page.mouse.wheel(0, -2000)
      await page.locator(wayBack).click()
      expect(await page.locator(wayBack).isVisible()).toBe(false)
      await expect.poll(async () => (await marked(page)).top).toBeGreaterThan(0)
      await expect.poll(async () => (await marked(page)).top).toBeLessThan(400)
      expect(await page.evaluate(() => document.activeElement?.closest('p')?.id)).toMatch(/^t-\d+$/)
      const { scrollY } = await marked(page)
      await untilPast(page, 70)
      await expect.poll(async () => (await marked(page)).scrollY).toBeGreaterThan(scrollY + 50)
    })
  })

  test('a jump in the recording is followed again', async () => {
    await onEpisode(async (page) => {
      await listenFromText(page, 1)
      await page.mouse.move(450, 250)
      await page.mouse.wheel(0, 150)
      await page.locator(wayBack).waitFor({ state: 'visible' })
      // A window that is still moving by the wheel takes no other scrolling.
      await page.waitForTimeout(500)
      await seekTo(page, 60)
      await page.locator(wayBack).waitFor({ state: 'hidden' })
      await expect.poll(async () => (await marked(page)).top).toBeLessThan(400)
    })
  })
})

test('whoever reads elsewhere in the transcript when the sound begins stays there, and may go to the place', async () => {
  await onEpisode(async (page) => {
    await page.$eval('#transcript > div > section:last-child', (last) =>
      last.scrollIntoView({ behavior: 'instant' }),
    )
    const before = await page.evaluate(() => scrollY)
    await page.$eval('audio', (audio) => audio.play())
    await page.locator(wayBack).waitFor({ state: 'visible' })
    expect((await marked(page)).scrollY).toBe(before)
  })
})

test('without script there is a transcript and nothing that needs one', async () => {
  await on(
    path,
    async (page) => {
      expect(await page.locator('#transcript p[data-cues]').count()).toBeGreaterThan(5)
      expect(await page.locator('#transcript :is(button, input, details, .reading-tools)').count()).toBe(0)
      const room = await page.$eval('#transcript > header', (header) => getComputedStyle(header).marginBottom)
      expect(Number.parseFloat(room)).toBeLessThan(30)
    },
    { javaScriptEnabled: false },
  )
})
