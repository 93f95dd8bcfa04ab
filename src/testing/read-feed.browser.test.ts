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

test('the feed of a season says what it is, with its own address', async () => {
  const { page, offences, close } = await watchedPage(browser(), origin())
  await page.goto(`${origin()}/staffel-1/feed.xml`, { waitUntil: 'networkidle' })
  const shown = await page.$$eval('channel > *', (elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().height > 0)
      .map((element) => element.textContent),
  )
  expect(shown.join('\n')).toContain(`${inject('realShowUrl')}staffel-1/feed.xml`)
  expect(shown.join('\n')).toContain(`${inject('realShowUrl')}feed.xml`)
  expect(await offences()).toEqual([])
  await close()
})

test('the feed of transcripts is a readable page: titles, who speaks, paragraphs, nothing for machines', async () => {
  const { page, offences, close } = await watchedPage(browser(), origin())
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${origin()}/transkripte.xml`, { waitUntil: 'networkidle' })
  const look = await page.evaluate(() => {
    const heightOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().height ?? -1
    return {
      title: heightOf('feed > title'),
      entry: heightOf('entry > title'),
      speaker: heightOf('entry p b'),
      paragraph: heightOf('entry p'),
      id: heightOf('entry > id'),
      published: heightOf('entry > published'),
      wide: document.documentElement.scrollWidth > innerWidth,
    }
  })
  expect(Math.min(look.title, look.entry, look.speaker, look.paragraph)).toBeGreaterThan(10)
  expect({ id: look.id, published: look.published, wide: look.wide }).toEqual({
    id: 0,
    published: 0,
    wide: false,
  })
  expect(await offences()).toEqual([])
  await close()
})
