// Frames pages on another site, in a real browser: it obeys the headers, whatever the markup says.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { visitSite } from '../testing/visit-site.ts'
import { listen, type OpenPort } from './listen.ts'

const { browser, origin } = visitSite(() => inject('realShowFolder'))

/** Another site on this computer: its page frames the path that its question names. */
let elsewhere: OpenPort | undefined

beforeAll(async () => {
  elsewhere = await listen({ port: 0, host: '127.0.0.1', command: '' }, (request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<iframe src="${origin()}${request.url?.split('?')[1]}"></iframe>`)
  })
})

afterAll(() => elsewhere?.close())

/** Opens the other site with the path in its frame, and hands over what the browser complains about. */
const framedElsewhere = async (
  path: string,
  visit: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> => {
  const context = await browser().newContext()
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`http://localhost:${elsewhere?.port}/?${path}`, { waitUntil: 'load' })
    await visit(page, complaints)
  } finally {
    await context.close()
  }
}

const contentOf = (page: Page) => page.frameLocator('iframe').locator('main')

test('the player for other sites shows in a frame there', async () => {
  await framedElsewhere('/einbetten/karlsruhe/', async (page, complaints) => {
    await contentOf(page).waitFor()
    expect(complaints).toEqual([])
  })
})

test.each(['/', '/folgen/karlsruhe/', '/staffel-1/', '/impressum/'])('%s does not', async (path) => {
  await framedElsewhere(path, async (page, complaints) => {
    await expect.poll(() => complaints.join('\n'), { timeout: 20_000 }).toContain("frame-ancestors 'self'")
    expect(await contentOf(page).count()).toBe(0)
  })
})
