// Reads the site without a network.
import { describe, expect, inject, test } from 'vitest'
import { aShowFolder } from '../../testing/a-show-folder.ts'
import { buildFolder } from '../../testing/build-site.ts'
import { noteOf, untilKept } from '../../testing/kept-pages.ts'
import { visitChangingSite } from '../../testing/visit-changing-site.ts'

const folder = (): string => inject('realShowFolder')
const visit = visitChangingSite({ folder })

const episode = '/folgen/karlsruhe/'

describe('without a network', () => {
  test('the very first page that was visited is there, with its look, and says that it is kept', async () => {
    await visit(async ({ origin, page, cutNetwork }) => {
      await page.goto(origin + episode)
      const look = () => page.$eval('h1', (title) => getComputedStyle(title).fontWeight)
      const before = await look()
      await untilKept(page, episode)
      await cutNetwork()
      await page.goto(`${origin}${episode}?t=7`)
      expect(await page.textContent('h1')).toContain('Karlsruhe')
      expect(await look()).toBe(before)
      expect(await noteOf(page).textContent()).toMatch(/^Gespeicherte Fassung vom .+ \d{4} .+, ohne Netz\./)
    })
  })

  test('a page that is not kept is not the browser’s dinosaur, but says so and lists what there is', async () => {
    await visit(async ({ origin, page, cutNetwork }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      await cutNetwork()
      await page.goto(`${origin}/orte/`)
      expect(page.url()).toBe(`${origin}/orte/`)
      expect(await noteOf(page).textContent()).toContain('liegt nicht auf diesem Gerät')
      await page.click('.on-device a')
      await page.waitForURL(origin + episode)
      expect(await page.textContent('h1')).toContain('Karlsruhe')
    })
  })

  test('a recording that was only listened to is not kept', async () => {
    await visit(async ({ origin, page, cutNetwork, asked }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      await page.reload()
      await page.$eval('audio', async (audio) => {
        audio.muted = true
        await audio.play()
      })
      expect(asked.some((path) => path.includes('.mp3 bytes='))).toBe(true)
      await cutNetwork()
      await page.reload()
      const failed = page.$eval('audio', (audio) =>
        audio.play().then(
          () => '',
          ({ name }) => String(name),
        ),
      )
      expect(await failed).toBe('NotSupportedError')
    })
  })

  test('the page itself is asked for again with one click, and shown as what it is when the network is back', async () => {
    await visit(async ({ origin, page, cutNetwork }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      await cutNetwork()
      await page.reload()
      await page.locator('.downloads').scrollIntoViewIfNeeded()
      await page.waitForSelector('.saving')
      await cutNetwork(false)
      // The Chromium of npm does not say so to a page that was loaded without a network.
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await expect.poll(() => noteOf(page).textContent()).toContain('Das Netz ist wieder da')
      await noteOf(page).getByRole('link').click()
      await expect.poll(() => noteOf(page).count()).toBe(0)
    })
  })
})

test('the player for other sites keeps nothing', async () => {
  await visit(async ({ origin, page, asked }) => {
    await page.goto(`${origin}/einbetten/karlsruhe/`, { waitUntil: 'networkidle' })
    expect(asked).not.toContain('/sw.js')
    await page.goto(`${origin}${episode}`, { waitUntil: 'networkidle' })
    expect(asked).toContain('/sw.js')
  })
})

describe('a site below a path of its host', () => {
  const basePath = '/unter/pfad'
  let site = ''
  const visitBelow = visitChangingSite({ folder: () => site, basePath })

  test('keeps its own pages, and leaves the rest of the host alone', async () => {
    const built = await buildFolder(await aShowFolder(), { baseUrl: `https://host.example${basePath}/` })
    site = built.outputDir
    await visitBelow(async ({ origin, page, cutNetwork }) => {
      await page.goto(`${origin}${basePath}/folgen/`)
      await untilKept(page, `${basePath}/folgen/`)
      const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
      expect(scope).toBe(`${origin}${basePath}/`)
      await cutNetwork()
      await page.reload()
      expect(await noteOf(page).textContent()).toContain('ohne Netz')
      await page.goto(`${origin}${basePath}/nirgends/`)
      expect(await noteOf(page).textContent()).toContain('liegt nicht auf diesem Gerät')
      await expect(page.goto(`${origin}/anders/`)).rejects.toThrow()
    })
  })
})
