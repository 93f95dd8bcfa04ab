// Looks for words in a transcript, as readers do: by typing, by keys, and by an address.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/kooperatives-regieren/'
const field = '#transcript input[type=search]'
const seen = '#transcript .reading-tools form[role=search] label span'

const counted = (page: Page) => page.textContent(seen)

/** What searches is loaded with the first letter. */
const untilFound = (page: Page): Promise<void> =>
  page.locator('#transcript .reading-tools.finding').waitFor({ state: 'visible' })

const typeInto = async (page: Page, typed: string): Promise<void> => {
  await page.fill(field, typed)
  await untilFound(page)
}

/** What is marked as the current hit, and whether it can be seen below the bar. */
const current = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? []
    const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : { top: -1, bottom: -1 }
    return {
      text: range?.toString(),
      all: CSS.highlights.get('found')?.size ?? 0,
      isInView: top > 60 && bottom < innerHeight,
    }
  })

/** Counted without the script: the words of the paragraphs alone. */
const occurrences = (page: Page, word: string): Promise<number> =>
  page.evaluate((wanted) => {
    const texts = [...document.querySelectorAll('#transcript p[id]')].map(({ textContent }) => textContent)
    return texts.join('\n').toLowerCase().split(wanted).length - 1
  }, word)

describe('looking for a word', () => {
  test('marks and counts every place, shows the first, and says so', async () => {
    await on(path, async (page) => {
      const total = await occurrences(page, 'staffel')
      expect(total).toBeGreaterThan(2)
      await typeInto(page, 'STAFFEL')
      expect(await counted(page)).toBe(`1 von ${total}`)
      await expect.poll(() => current(page)).toEqual({ text: 'Staffel', all: total, isInView: true })
      await expect
        .poll(() => page.textContent('#transcript .reading-tools [role=status]'))
        .toMatch(new RegExp(`^Treffer 1 von ${total}: .*Staffel`))
    })
  })

  test('leads on and back with Enter, n and p and the buttons, round the end, and never takes the focus', async () => {
    await on(path, async (page) => {
      await typeInto(page, 'staffel')
      const total = await occurrences(page, 'staffel')
      const isField = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), field)
      await page.focus(field)
      await page.keyboard.press('Enter')
      expect(await counted(page)).toBe(`2 von ${total}`)
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.press('Shift+Enter')
      expect(await counted(page)).toBe(`${total} von ${total}`)
      await expect.poll(() => current(page)).toMatchObject({ isInView: true })
      expect(await isField()).toBe(true)
      await page.getByRole('button', { name: 'Nächster Treffer' }).click()
      expect(await counted(page)).toBe(`1 von ${total}`)
      await page.keyboard.press('n')
      expect(await counted(page)).toBe(`2 von ${total}`)
      await page.keyboard.press('p')
      expect(await counted(page)).toBe(`1 von ${total}`)
    })
  })

  test('ends with Escape: no mark, no count, no key', async () => {
    await on(path, async (page) => {
      await typeInto(page, 'staffel')
      await page.focus(field)
      await page.keyboard.press('Escape')
      expect(await page.inputValue(field)).toBe('')
      expect(await counted(page)).toBe('')
      expect((await current(page)).all).toBe(0)
      await expect.poll(() => page.textContent('#transcript .reading-tools [role=status]')).toBe('')
    })
  })

  test('says when there is nothing', async () => {
    await on(path, async (page) => {
      await typeInto(page, 'Quastenflosser')
      expect(await counted(page)).toBe('Kein Treffer')
      await expect
        .poll(() => page.textContent('#transcript .reading-tools [role=status]'))
        .toMatch(/kommt das nicht vor/)
    })
  })

  test('stops the page from following the sound', async () => {
    await on(path, async (page) => {
      await page.$eval('#transcript', (section) => section.scrollIntoView({ behavior: 'instant' }))
      await page.locator('#transcript p[id] > a:first-child').first().click()
      await page.locator('#transcript p[aria-current]').waitFor()
      await typeInto(page, 'staffel')
      await page.locator('button.to-place').waitFor({ state: 'visible' })
    })
  })
})

describe('an address', () => {
  test('with a word opens at its first place', async () => {
    await on(`${path}?q=kooperatives`, async (page) => {
      await untilFound(page)
      expect(await page.inputValue(field)).toBe('kooperatives')
      await expect.poll(() => current(page)).toMatchObject({ text: 'Kooperatives', isInView: true })
    })
  })

  test('with a word and a paragraph opens at the place in that paragraph', async () => {
    await on(path, async (page) => {
      await typeInto(page, 'staffel')
      await page.focus(field)
      await page.keyboard.press('Shift+Enter')
      const place = () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('found-now') ?? []
          return range?.startContainer.parentElement?.id
        })
      const last = await place()
      await page.goto(`${page.url()}?q=staffel#${last}`)
      await untilFound(page)
      expect(await place()).toBe(last)
      await expect.poll(() => current(page)).toMatchObject({ isInView: true })
    })
  })
})

test('a browser without highlights marks the paragraph', async () => {
  await on(path, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
    await page.reload()
    await typeInto(page, 'kooperatives')
    expect(await page.locator('#transcript p.found').count()).toBe(1)
    expect(await page.textContent('#transcript p.found')).toContain('Kooperatives')
  })
})
