// Makes sure that nothing old is shown as new, and that what is kept stays small.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { noteOf, untilKept } from '../../testing/kept-pages.ts'
import { type Interference, visitChangingSite } from '../../testing/visit-changing-site.ts'

const folder = (): string => inject('realShowFolder')
const visit = visitChangingSite({ folder })

const episode = '/folgen/karlsruhe/'

/** Answers a page with another heading. */
const heading =
  (path: string, text: string): Interference =>
  async (request, response) => {
    if (request.url !== path) return false
    const html = await readFile(join(folder(), path, 'index.html'), 'utf8')
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'max-age=600' })
      .end(html.replace(/<h1[^>]*>[^<]*/, `<h1>${text}`))
    return true
  }

describe('with a network', () => {
  test('a changed page is shown as it is on the server, whatever is kept or remembered', async () => {
    await visit(async ({ origin, page, interfere }) => {
      interfere(heading(episode, 'Gestern'))
      await page.goto(origin + episode)
      await untilKept(page, episode)
      await page.reload()
      expect(await page.textContent('h1')).toBe('Gestern')
      interfere(heading(episode, 'Heute'))
      await page.goto(`${origin}/folgen/`)
      await page.goto(origin + episode)
      expect(await page.textContent('h1')).toBe('Heute')
      expect(await noteOf(page).count()).toBe(0)
    })
  })

  test('a page that does not answer is shown as it was kept, saying so', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      interfere(async (request) => request.url === episode)
      await page.goto(origin + episode)
      expect(await noteOf(page).textContent()).toContain('antwortet gerade nicht')
    })
  })

  test('a page that fails on the server is shown as it was kept, saying so', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      interfere(async (request, response) => {
        if (request.url !== episode) return false
        response.writeHead(503).end('Wartung')
        return true
      })
      await page.goto(origin + episode)
      expect(await noteOf(page).textContent()).toContain('antwortet gerade nicht')
    })
  })

  test('a page that is gone is gone', async () => {
    await visit(async ({ origin, page, interfere }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      interfere(async (request, response) => {
        if (request.url !== episode) return false
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Fort</h1>')
        return true
      })
      await page.goto(origin + episode)
      expect(await page.textContent('h1')).toBe('Fort')
    })
  })

  test('a new worker takes over from the old one, without a second visit', async () => {
    await visit(async ({ origin, page, interfere, cutNetwork }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      const standIn = '/ohne-netz/'
      const changed = heading(standIn, 'Neue Fassung')
      interfere(async (request, response) => {
        if (request.url !== '/sw.js') return changed(request, response)
        const script = await readFile(join(folder(), 'sw.js'), 'utf8')
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${script};/* new */`)
        return true
      })
      await page.evaluate(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          document.documentElement.dataset['worker'] = 'new'
        })
        return navigator.serviceWorker.getRegistration().then((registration) => registration?.update())
      })
      await page.waitForSelector('html[data-worker=new]')
      await cutNetwork()
      await page.goto(`${origin}/orte/`)
      expect(await page.textContent('h1')).toBe('Neue Fassung')
      await page.goto(origin + episode)
      expect(await page.textContent('h1')).toContain('Karlsruhe')
    })
  })

  test('at most sixty visited pages stay, those of a saved episode besides', async () => {
    await visit(async ({ origin, page }) => {
      await page.goto(origin + episode)
      await untilKept(page, episode)
      await page.locator('.downloads').scrollIntoViewIfNeeded()
      await page.waitForSelector('.saving')
      const kept = await page.evaluate(async () => {
        const named = async (kind: string) =>
          caches.open((await caches.keys()).find((name) => name.includes(` ${kind} `)) ?? kind)
        const pages = await named('pages')
        const saved = { page: `${location.origin}/alt-0/`, files: [], title: '', recording: '', sizeBytes: 0 }
        await (await named('saved')).put(`${saved.page}?saved`, new Response(JSON.stringify(saved)))
        for (let at = 0; at < 80; at += 1)
          await pages.put(`/alt-${at}/`, new Response('', { headers: { 'X-Used-At': String(at) } }))
        const count = async () => (await pages.keys()).map(({ url }) => new URL(url).pathname)
        await fetch('/folgen/', { headers: { Accept: 'text/html' } })
        while ((await count()).length > 61) await new Promise((resolve) => setTimeout(resolve, 50))
        return count()
      })
      expect(kept).toHaveLength(61)
      expect(kept).toEqual(expect.arrayContaining(['/alt-0/', '/alt-79/', '/folgen/', episode]))
      expect(kept).not.toContain('/alt-1/')
    })
  })
})
