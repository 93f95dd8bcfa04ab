// Puts the player into a page of another site, as its editors would.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { visitSite } from './visit-site.ts'

const { on, origin, browser } = visitSite(() => inject('realShowFolder'))

const path = '/folgen/dienst-fuer-fortschritt/'

let text = ''
/** Another origin; its page holds nothing but the text that the episode offers. */
const host = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><html lang="de"><title>Rathaus</title><main><h1>Rathaus</h1>${text}</main>`)
})

beforeAll(() => new Promise<void>((done) => host.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise<void>((done) => void host.close(() => done())))

const hostAddress = (): string => `http://localhost:${(host.address() as AddressInfo).port}/`

/** The site of the show is not where its addresses say while it is tested. */
const offeredText = async (page: Page): Promise<string> => {
  const offered = await page.locator('#share-embed').inputValue()
  return offered.replace(/https:\/\/[^/"]+/, origin())
}

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (frame === null || frame === undefined) throw new Error('There is no frame.')
  return frame
}

const inForeignPage = async (visit: (page: Page, frame: Frame) => Promise<void>): Promise<void> => {
  await on(path, async (page) => {
    text = await offeredText(page)
  })
  const context = await browser().newContext({ viewport: { width: 800, height: 700 } })
  try {
    const page = await context.newPage()
    await page.goto(hostAddress(), { waitUntil: 'load' })
    await visit(page, await frameOf(page))
  } finally {
    await context.close()
  }
}

test('plays in a frame on another site, all of it in sight, and leads to the episode', async () => {
  await inForeignPage(async (page, frame) => {
    expect(await page.locator('iframe').getAttribute('title')).toContain('Player: ')
    await frame.locator('.play').click()
    await frame.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.5, undefined, {
      timeout: 60_000,
    })
    const isWhole = await frame.evaluate(
      () => document.documentElement.scrollHeight <= document.documentElement.clientHeight,
    )
    expect(isWhole).toBe(true)
    expect(await frame.locator('.dock').count()).toBe(0)
    const links = await frame
      .locator('a[target=_blank]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('rel')))
    expect(links).toEqual(['noopener', 'noopener'])
    expect(await frame.locator('.more a').getAttribute('href')).toContain(path)
  })
})

test('the page offers the text to copy, and programs find the answer to the address', async () => {
  await on(path, async (page) => {
    await page.locator('.share summary').click()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('.share details button').click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^<iframe src="https:\/\/[^"]+\/einbetten\/dienst-fuer-fortschritt\/"/)
    const discovered = page.locator('link[type="application/json+oembed"]')
    const address = new URL((await discovered.getAttribute('href')) ?? '')
    const answer = await page.request.get(`${origin()}${address.pathname}`)
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', html: copied })
  })
})

test('without script the frame holds the browser’s own player', async () => {
  await on(
    '/einbetten/dienst-fuer-fortschritt/',
    async (page) => {
      expect(await page.locator('audio[controls]').isVisible()).toBe(true)
      expect(await page.locator('h1').count()).toBe(1)
    },
    { javaScriptEnabled: false },
  )
})
