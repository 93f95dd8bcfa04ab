// Breaks off the saving of an episode in every way, and looks what is left of it.
import { describe, expect, inject, test } from 'vitest'
import { button, keptRecordings, open, received, save, savedPath, status } from '../../testing/saving-page.ts'
import { type Interference, visitChangingSite } from '../../testing/visit-changing-site.ts'

const visit = visitChangingSite({ folder: () => inject('realShowFolder') })

/** Answers the recording with its first bytes and then does something else. */
const afterSomeBytes =
  (
    next: Parameters<Interference> extends [infer _, infer Response] ? (response: Response) => void : never,
  ): Interference =>
  async (request, response) => {
    if (request.url?.includes('.mp3') !== true) return false
    response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Content-Length': '500000' })
    response.write(Buffer.alloc(100_000))
    setTimeout(next, 200, response)
    return true
  }

describe('an episode that does not come whole', () => {
  test('is not kept when the connection breaks', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await open(page, origin)
      interfere(afterSomeBytes((response) => response.destroy()))
      await button(page).click()
      await expect.poll(() => status(page).textContent()).toContain('nichts wurde gespeichert')
      expect(await keptRecordings(page)).toEqual([])
      interfere(undefined)
      await save(page)
    })
  })

  test('is not kept when it ends early, where nobody said how long it is', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await open(page, origin)
      interfere(async (request, response) => {
        if (request.url?.includes('.mp3') !== true) return false
        response.writeHead(200, { 'Content-Type': 'audio/mpeg' }).end(Buffer.alloc(100_000))
        return true
      })
      await button(page).click()
      await expect.poll(() => status(page).textContent()).toContain('nichts wurde gespeichert')
      expect(await keptRecordings(page)).toEqual([])
    })
  })

  test('is not kept without its transcript either', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await open(page, origin)
      interfere(async (request, response) => {
        if (request.url?.endsWith('.vtt') !== true) return false
        response.writeHead(500).end()
        return true
      })
      await button(page).click()
      await expect.poll(() => status(page).textContent()).toContain('nichts wurde gespeichert')
      expect(await keptRecordings(page)).toEqual([])
    })
  })

  test('is not kept when its reader breaks off, who sees how far it is', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await open(page, origin)
      interfere(afterSomeBytes(() => undefined))
      await button(page).click()
      await expect.poll(() => received(page)).toBe(100_000)
      expect(await button(page).textContent()).toBe('Abbrechen')
      await button(page).click()
      await expect.poll(() => status(page).textContent()).toBe('Abgebrochen. Nichts wurde gespeichert.')
      expect(await keptRecordings(page)).toEqual([])
    })
  })

  test('is not kept when its window is closed, nor looks as if it were', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await open(page, origin)
      await page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.includes(' saved ')) ?? ''
        await (await caches.open(name)).put('/audio/half.abcd1234.mp3', new Response('half'))
      })
      interfere(afterSomeBytes(() => undefined))
      await button(page).click()
      await expect.poll(() => received(page)).toBe(100_000)
      await page.goto(`${origin}/folgen/`)
      interfere(undefined)
      await page.goto(origin + savedPath)
      await page.locator('.downloads').scrollIntoViewIfNeeded()
      await expect.poll(() => keptRecordings(page)).toEqual([])
      expect(await button(page).textContent()).toContain('Für unterwegs speichern')
    })
  })

  test('is not even begun where there is no room, and says so', async () => {
    await visit(async ({ origin, page, asked }) => {
      await open(page, origin)
      await page.evaluate(() => {
        navigator.storage.estimate = async () => ({ quota: 1000, usage: 900 })
      })
      await button(page).click()
      await expect.poll(() => status(page).textContent()).toContain('nicht genug Platz')
      expect(asked.filter((address) => address.includes('.mp3'))).toEqual([])
    })
  })
})
