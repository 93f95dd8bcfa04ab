// Quotes from a transcript in a real browser: with the mouse, with the keyboard, on a phone.
import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/wolfsburg/'
const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] }
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const bar = (page: Page) => page.getByRole('group', { name: 'Ausgewählter Text' })

interface Paragraph {
  readonly id: string
  readonly speaker: string
  readonly words: string
}

const paragraphs = (page: Page): Promise<readonly Paragraph[]> =>
  page.$$eval('#transcript p[id]', (all) =>
    all.map((one) => ({
      id: one.id,
      speaker: one.parentElement?.querySelector('b')?.textContent ?? '',
      words: (one.querySelector('a:last-child')?.previousSibling?.textContent ?? '').trim(),
    })),
  )

/** Selects from the beginning of one paragraph to the end of another, with all links between. */
const select = (page: Page, first: string, last = first): Promise<void> =>
  page.evaluate(
    ([from, to]) => {
      const [start, end] = [document.getElementById(from ?? ''), document.getElementById(to ?? '')]
      if (start === null || end === null) throw new Error('There is no such paragraph.')
      start.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
    },
    [first, last],
  )

/** A paragraph and the next, by another speaker. */
const dialogue = async (page: Page): Promise<readonly [Paragraph, Paragraph]> => {
  const all = await paragraphs(page)
  const at = all.findIndex(({ speaker }, index) => index > 0 && speaker !== all[index + 1]?.speaker)
  const [first, second] = all.slice(at, at + 2)
  if (first === undefined || second === undefined) throw new Error('Only one person speaks.')
  return [first, second]
}

describe('a selection in the transcript', () => {
  test('is copied as a quote: words, speaker, show, episode, date, minute, address', async () => {
    await on(
      path,
      async (page) => {
        const [{ id, speaker, words }] = await dialogue(page)
        await select(page, id)
        await bar(page).getByRole('button', { name: 'Zitat kopieren' }).click()
        await expect.poll(() => page.locator('.said').textContent()).toBe('Zitat kopiert')
        const [quote, source = '', address, ...others] = (await copied(page)).split('\n')
        expect(others).toEqual([])
        expect(quote).toBe(`„${words.replaceAll('„', '‚').replaceAll('“', '‘')}“`)
        const seconds = Number(id.slice(2))
        const minute = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
        expect(source).toMatch(
          new RegExp(
            `^— ${speaker}, in: Rebellion im Aktenschrank, Staffel 2, Folge 9: „.+“, 28\\. Juli 2023, Minute ${minute}$`,
          ),
        )
        expect(address).toBe(`${inject('realShowUrl')}folgen/wolfsburg/#${id}`)
      },
      clipboard,
    )
  })

  test('over several speakers keeps their names, and neither times nor links', async () => {
    await on(
      path,
      async (page) => {
        const [first, second] = await dialogue(page)
        await select(page, first.id, second.id)
        await bar(page).getByRole('button', { name: 'Zitat kopieren' }).click()
        await expect.poll(() => page.locator('.said').textContent()).toBe('Zitat kopiert')
        const lines = (await copied(page)).split('\n')
        expect(lines[0]).toMatch(new RegExp(`^${first.speaker}: „${first.words.slice(0, 12)}`))
        expect(lines[1]).toMatch(new RegExp(`^${second.speaker}: „${second.words.slice(0, 12)}`))
        expect(`${lines[0]}${lines[1]}`).not.toMatch(/#|\d\d:\d\d/)
      },
      clipboard,
    )
  })

  test('within a paragraph names the minute of its own sentence', async () => {
    await on(
      path,
      async (page) => {
        const { minute, second } = await page.evaluate(() => {
          const paragraph = [...document.querySelectorAll<HTMLElement>('p[data-cues*=" "]')].at(-1)
          const text = paragraph?.lastElementChild?.previousSibling
          if (!paragraph || !text) throw new Error('No paragraph has several sentences.')
          const [[, length = 0] = [], [tenths = 0] = []] =
            paragraph.dataset['cues']?.split(' ').map((cue) => cue.split(':').map(Number)) ?? []
          getSelection()?.setBaseAndExtent(text, length + 4, text, length + 12)
          const seconds = Math.floor(Number(paragraph.id.slice(2)) + tenths / 10)
          const clock = [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0'))
          return { minute: clock.join(':'), second: Number(paragraph.id.slice(2)) % 60 }
        })
        expect(Number(minute.slice(3))).not.toBe(second)
        await bar(page).getByRole('button', { name: 'Zitat kopieren' }).click()
        await expect.poll(() => copied(page)).toContain(`, Minute ${minute}\n`)
      },
      clipboard,
    )
  })

  test('is dragged with the mouse; the buttons stand beside it and inside of the window', async () => {
    await on(path, async (page) => {
      const [{ id }] = await dialogue(page)
      await page.evaluate(
        (name) => document.getElementById(name)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        id,
      )
      const box = await page.locator(`#${id}`).boundingBox()
      if (box === null) throw new Error('The paragraph is not shown.')
      await page.mouse.move(box.x + 20, box.y + 12)
      await page.mouse.down()
      await page.mouse.move(box.x + 220, box.y + 12, { steps: 5 })
      await page.waitForTimeout(400)
      expect(await bar(page).isVisible()).toBe(false)
      await page.mouse.up()
      await bar(page).waitFor()
      const shown = await bar(page).boundingBox()
      expect(shown && shown.y + shown.height).toBeLessThanOrEqual(box.y + 12)
      expect(shown?.x).toBeGreaterThanOrEqual(0)
      await bar(page).getByRole('button', { name: 'Als …' }).click()
      const grown = await bar(page).boundingBox()
      expect(grown && grown.y + grown.height).toBeLessThanOrEqual(box.y + 12)
    })
  })

  test('plays from there', async () => {
    await on(path, async (page) => {
      const [{ id }] = await dialogue(page)
      await select(page, id)
      await bar(page).getByRole('button', { name: 'Ab hier hören' }).click()
      const seconds = () => page.$eval('audio', (audio) => audio.currentTime)
      await expect.poll(seconds).toBeGreaterThanOrEqual(Number(id.slice(2)))
      expect(await seconds()).toBeLessThan(Number(id.slice(2)) + 10)
    })
  })

  test('is saved as a file for a reference manager', async () => {
    await on(
      path,
      async (page) => {
        const [{ id }] = await dialogue(page)
        await select(page, id)
        await bar(page).getByRole('button', { name: 'Als …' }).click()
        const downloading = page.waitForEvent('download')
        await bar(page).getByRole('button', { name: 'RIS' }).click()
        const download = await downloading
        expect(download.suggestedFilename()).toBe(`rebellion-im-aktenschrank-wolfsburg-${id.slice(2)}.ris`)
        const text = await readFile(await download.path(), 'utf8')
        expect(text).toContain(`\r\nUR  - ${inject('realShowUrl')}folgen/wolfsburg/#${id}\r\n`)
      },
      clipboard,
    )
  })

  test('is reached with the keyboard alone, which gets out again with Escape', async () => {
    await on(
      path,
      async (page) => {
        const [{ id, words }] = await dialogue(page)
        await select(page, id)
        await page.keyboard.press('Shift+Control+ArrowLeft')
        await bar(page).waitFor()
        expect(await page.evaluate(() => document.activeElement?.closest('.quote-bar'))).toBeNull()
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await expect.poll(() => copied(page)).toContain(words.slice(0, 12))
        await page.keyboard.press('Escape')
        await expect.poll(() => bar(page).isVisible()).toBe(false)
      },
      clipboard,
    )
  })

  test('on a phone has its buttons at the lower edge, each big enough for a thumb', async () => {
    await on(
      path,
      async (page) => {
        const [{ id }] = await dialogue(page)
        await select(page, id)
        await bar(page).waitFor()
        const box = await bar(page).boundingBox()
        expect(box && Math.round(box.y + box.height)).toBe(740)
        expect(box?.width).toBe(360)
        for (const button of await bar(page).getByRole('button').all())
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    )
  })

  test('outside of the transcript, or of a time alone, brings no buttons', async () => {
    await on(path, async (page) => {
      const [{ id }] = await dialogue(page)
      await select(page, id)
      await bar(page).waitFor()
      for (const selector of ['h1', '#transcript h3', `#${id} > a`, 'body']) {
        await page.$eval(selector, (outside) => getSelection()?.selectAllChildren(outside))
        await expect.poll(() => bar(page).isVisible(), { message: selector }).toBe(false)
        await select(page, id)
        await bar(page).waitFor()
      }
    })
  })
})

describe('citing the episode', () => {
  test('has a button that copies the citation', async () => {
    await on(
      path,
      async (page) => {
        await page.locator('.citation').getByRole('button', { name: 'Zitat kopieren' }).click()
        await expect.poll(() => copied(page)).toBe(await page.locator('.citation p').textContent())
      },
      clipboard,
    )
  })

  test('needs no script: the citation is text, the files are links', async () => {
    await on(
      path,
      async (page) => {
        expect(await page.locator('.citation button').count()).toBe(0)
        expect(await page.locator('.citation p').textContent()).toMatch(
          /^Initiative Kommune 360°: „.+folgen\/wolfsburg\/$/,
        )
        for (const link of await page.locator('.citation a').all()) {
          const href = await link.getAttribute('href')
          const response = await page.request.get(new URL(href ?? '', page.url()).href)
          expect(response.headers()['content-type']).toContain(await link.getAttribute('type'))
        }
      },
      { javaScriptEnabled: false },
    )
  })
})
