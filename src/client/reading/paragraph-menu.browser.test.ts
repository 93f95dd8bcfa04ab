// Opens the menu of a paragraph in a real browser, reports a mistake, and does without the script.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitSite } from '../../testing/visit-site.ts'

const { on } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/wolfsburg/'
const address = () => `${inject('realShowUrl')}folgen/wolfsburg/`
const permissions = ['clipboard-read', 'clipboard-write']
const menu = (page: Page) => page.getByRole('menu')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

const opener = async (page: Page) => {
  const paragraph = page.locator('#transcript p[id]').nth(2)
  const id = (await paragraph.getAttribute('id')) ?? ''
  const time = (await paragraph.locator('a').first().textContent()) ?? ''
  const words = await paragraph.evaluate(
    (one) => one.lastElementChild?.previousSibling?.textContent?.trim() ?? '',
  )
  return { link: paragraph.locator('a').last(), id, time, words }
}

describe('the menu of a paragraph', () => {
  test('opens, moves and closes with the keyboard, and gives the focus back', async () => {
    await on(
      path,
      async (page) => {
        const { link, id, time } = await opener(page)
        expect(await link.getAttribute('role')).toBe('button')
        expect(await link.getAttribute('aria-label')).toBe(`Stelle ${time}: Link, Zitat, Fehler`)
        await link.focus()
        for (const key of ['Enter', ' ']) {
          await page.keyboard.press(key)
          await menu(page).waitFor()
          expect(await link.getAttribute('aria-expanded')).toBe('true')
          expect(await focused(page)).toBe('Link kopieren')
          await page.keyboard.press('ArrowDown')
          expect(await focused(page)).toBe('Ab hier hören')
          await page.keyboard.press('Tab')
          expect(await focused(page)).toBe('Absatz zitieren')
          await page.keyboard.press('End')
          expect(await focused(page)).toBe('Fehler melden')
          await page.keyboard.press('ArrowDown')
          expect(await focused(page)).toBe('Link kopieren')
          await page.keyboard.press('Escape')
          await expect.poll(() => menu(page).count()).toBe(0)
          expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
          expect(await link.getAttribute('aria-expanded')).toBeNull()
        }
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe(`${address()}#${id}`)
        expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
        expect(new URL(page.url()).hash).toBe('')
      },
      { permissions },
    )
  })

  test('quotes the whole paragraph', async () => {
    await on(
      path,
      async (page) => {
        const { link, words } = await opener(page)
        await link.click()
        await page.getByRole('menuitem', { name: 'Absatz zitieren' }).click()
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toContain(`„${words}“\n— Computerstimme`)
        expect(await menu(page).count()).toBe(0)
      },
      { permissions },
    )
  })

  test('plays from the paragraph', async () => {
    await on(path, async (page) => {
      const { link, id } = await opener(page)
      await link.click()
      await page.getByRole('menuitem', { name: 'Ab hier hören' }).click()
      await expect
        .poll(() => page.$eval('audio', (audio) => audio.currentTime))
        .toBeGreaterThanOrEqual(Number(id.slice(2)))
    })
  })

  test('reports a mistake by mail: episode, minute, address, and what is written there', async () => {
    await on(path, async (page) => {
      const { link, id, time, words } = await opener(page)
      await link.click()
      const href = (await page.getByRole('menuitem', { name: 'Fehler melden' }).getAttribute('href')) ?? ''
      expect(href).toMatch(/^mailto:podcast@rebellion-im-aktenschrank\.example\?subject=/)
      expect(href.length).toBeLessThanOrEqual(1800)
      const query = new URLSearchParams(href.split('?')[1])
      const title = await page.locator('h1').textContent()
      expect(query.get('subject')).toBe(`Fehler im Transkript: ${title}, ${time}`)
      expect(query.get('body')?.split('\r\n')).toEqual([
        `Folge: ${title}`,
        `Stelle: ${time}`,
        `Adresse: ${address()}#${id}`,
        '',
        'So steht es im Transkript:',
        words,
        '',
        'So ist es richtig:',
        '',
      ])
    })
  })

  test('closes where something else is clicked, and stays inside of a phone', async () => {
    await on(
      path,
      async (page) => {
        const { link } = await opener(page)
        await link.tap()
        const box = await menu(page).boundingBox()
        expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true)
        await page.locator('#transcript h2').tap()
        await expect.poll(() => menu(page).count()).toBe(0)
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    )
  })
})

test('without script a paragraph has its permalink, and one link reports mistakes', async () => {
  await on(
    path,
    async (page) => {
      const { link, id } = await opener(page)
      await link.click()
      expect(new URL(page.url()).hash).toBe(`#${id}`)
      const report = page.locator('.report a')
      expect(await report.isVisible()).toBe(true)
      expect(await report.getAttribute('href')).toMatch(/^mailto:podcast@/)
    },
    { javaScriptEnabled: false },
  )
})
