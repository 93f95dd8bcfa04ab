// Opens every type of page of this repository's show in a real browser.
import { expect, inject, test } from 'vitest'
import { testPages, violations } from './every-page-promises.ts'
import { pageTypes } from './page-types.ts'
import { visitSite } from './visit-site.ts'
import { watchedPage } from './watched-page.ts'

const visit = visitSite(() => inject('realShowFolder'))
const { on, origin, browser } = visit

testPages(pageTypes, visit)

test('axe sees a mistake where there is one', async () => {
  await on('/', async (page) => {
    await page.evaluate(() => document.querySelector('html')?.removeAttribute('lang'))
    expect(await violations(page)).toEqual([expect.stringContaining('html-has-lang')])
  })
})

test('a request to another host, a cookie and a broken policy are seen where there are any', async () => {
  const { page, offences, close } = await watchedPage(browser(), origin())
  await page.goto(origin())
  await page.context().addCookies([{ name: 'crumb', value: '1', url: origin() }])
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://elsewhere.example/pixel.gif'
    document.body.append(image)
  })
  await expect
    .poll(async () => (await offences()).join('\n'))
    .toMatch(/content policy: img-src[\s\S]*cookie crumb/)
  await close()
})
