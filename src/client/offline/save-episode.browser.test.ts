// Saves an episode for the way, hears it without a network, and removes it again.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import {
  button,
  keptRecordings,
  open,
  recordingOf,
  save,
  savedPath,
  status,
} from '../../testing/saving-page.ts'
import { visitChangingSite } from '../../testing/visit-changing-site.ts'

const folder = (): string => inject('realShowFolder')
const visit = visitChangingSite({ folder })

describe('an episode', () => {
  test('is saved with its size said, and plays and jumps without a network', async () => {
    await visit(async ({ origin, page, cutNetwork }) => {
      await open(page, origin)
      const size = statSync(join(folder(), await recordingOf(page))).size / 1e6
      const said = size.toLocaleString('de', { maximumFractionDigits: 1 })
      expect(await button(page).textContent()).toBe(`Für unterwegs speichern (${said}\u00a0MB)`)
      await save(page)
      expect(await status(page).textContent()).toContain(`Gespeichert: ${said}\u00a0MB`)
      await cutNetwork()
      await page.reload()
      await page.$eval('audio', async (audio) => {
        audio.muted = true
        audio.currentTime = 60
        await audio.play()
      })
      await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 60.3)
      expect(await button(page).textContent()).toBe('Entfernen')
      const transcript = await page.evaluate(() =>
        fetch('/folgen/karlsruhe/karlsruhe.json').then(({ ok }) => ok),
      )
      expect(transcript).toBe(true)
    })
  })

  test('answers parts of its recording as a server does', async () => {
    await visit(async ({ origin, page, cutNetwork }) => {
      await open(page, origin)
      const recording = await recordingOf(page)
      const ask = (range: string) =>
        page.evaluate(
          async ({ address, asked }) => {
            const answer = await fetch(address, { headers: asked === '' ? {} : { Range: asked } })
            const bytes = new Uint8Array(await answer.arrayBuffer())
            const { status: code, headers } = answer
            return {
              code,
              range: headers.get('Content-Range'),
              bytes: [...bytes.slice(0, 8)],
              length: bytes.length,
            }
          },
          { address: recording, asked: range },
        )
      const ranges = ['bytes=500-', 'bytes=-500', 'bytes=0-99', 'bytes=7-7', '']
      const asServed = []
      for (const range of ranges) asServed.push(await ask(range))
      await save(page)
      await cutNetwork()
      for (const [at, range] of ranges.entries()) expect(await ask(range), range).toEqual(asServed[at])
      const { code, range } = await ask('bytes=99999999-')
      expect([code, range]).toEqual([416, expect.stringMatching(/^bytes \*\/\d+$/)])
    })
  })

  test('is removed again, with nothing left of its recording', async () => {
    await visit(async ({ origin, page }) => {
      await open(page, origin)
      await save(page)
      expect(await keptRecordings(page)).toEqual([await recordingOf(page), savedPath])
      await button(page).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => status(page).textContent()).toContain('entfernt')
      expect(await keptRecordings(page)).toEqual([])
      expect(await button(page).textContent()).toContain('Für unterwegs speichern')
      expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true)
    })
  })

  test('is on the list of what is on the device, and all of it is removed there', async () => {
    await visit(async ({ origin, page }) => {
      page.on('dialog', (dialog) => dialog.accept())
      await open(page, origin)
      await save(page)
      await page.click('.saving a')
      await page.waitForURL(`${origin}/ohne-netz/`)
      const first = page.locator('.on-device li').first()
      await expect.poll(() => first.textContent()).toContain('Karlsruhe')
      await first.getByRole('button', { name: /Karlsruhe entfernen/ }).click()
      await expect.poll(() => page.textContent('.on-device [role=status]')).toContain('entfernt')
      expect(await keptRecordings(page)).toEqual([])
      await page.getByRole('button', { name: 'Alles von diesem Gerät entfernen' }).click()
      await expect.poll(() => page.textContent('.on-device [role=status]')).toBe('Alles ist entfernt.')
      expect(await page.evaluate(async () => (await caches.match('/folgen/karlsruhe/')) === undefined)).toBe(
        true,
      )
    })
  })
})
