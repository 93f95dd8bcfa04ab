// Opens the feed itself in a real browser, as people do who follow the link.

import { expect, inject, test } from 'vitest'
import { visitSite } from './visit-site.ts'
import { watchedPage } from './watched-page.ts'

const { origin, browser } = visitSite(() => inject('realShowFolder'))

test('the feed is a readable page: title, how to subscribe with the address, episodes, nothing from elsewhere', async () => {
  const { page, offences, close } = await watchedPage(browser(), origin())
  await page.goto(`${origin()}/feed.xml`, { waitUntil: 'networkidle' })
  const look = await page.evaluate(() => {
    const shown = (selector: string) => {
      const element = document.querySelector(selector)
      const box = element?.getBoundingClientRect()
      const style = element === null ? undefined : getComputedStyle(element)
      return { height: box?.height ?? 0, size: Number.parseFloat(style?.fontSize ?? '0'), top: box?.top ?? 0 }
    }
    const generated = [...document.querySelectorAll('*')].flatMap((element) =>
      ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
    )
    return {
      title: shown('channel > title'),
      episode: shown('item > title'),
      guid: shown('item > guid'),
      text: `${document.documentElement.textContent} ${generated.join(' ')}`,
      sheets: document.styleSheets.length,
    }
  })
  expect(look.sheets).toBe(1)
  expect(look.title.size).toBeGreaterThan(20)
  expect(look.title.top).toBeLessThan(400)
  expect(look.episode.height).toBeGreaterThan(10)
  expect(look.guid.height).toBe(0)
  expect(look.text).toContain(`${inject('realShowUrl')}feed.xml`)
  expect(await offences()).toEqual([])
  await close()
})
