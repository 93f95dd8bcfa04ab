// Uses everything that keeps something on the device, and asks whether the privacy page names it.
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { visitSite } from './visit-site.ts'

const { on, origin } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/dienst-fuer-fortschritt/'

const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())

test('nothing is stored by looking, and what is stored by use is named on the privacy page', async () => {
  await on(path, async (page) => {
    await page.waitForTimeout(500)
    expect(await stored(page)).toEqual([])
    // Without it a browser cannot take the sound to the next page, and remembers where it was.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'navigation'))
    await page.reload()
    await page.locator('.player select').first().selectOption('1.5')
    await page.click('#transcript .reading-tools summary')
    await page.locator('#transcript .reading-tools details').getByText('Größer', { exact: true }).click()
    await page.locator('.play').click()
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 6)
    await page.goto(`${origin()}/datenschutz/`)
    const privacy = await page.locator('main').innerText()
    const keys = await page.evaluate(() => Object.keys(localStorage).sort())
    expect(keys).toEqual(['listening-positions', 'player-settings', 'reading-settings'])
    for (const key of [...keys, 'left-off']) expect(privacy).toContain(key)
    expect(await page.context().cookies()).toEqual([])
  })
})
