// Keeps the page of an hour-long episode as light as promised, as a browser loads it, and still while it loads.
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { anHourLongShow } from './an-hour-long-show.ts'
import { buildFolder } from './build-site.ts'
import { visitSite } from './visit-site.ts'

let folder = ''

beforeAll(async () => {
  const { outcome, outputDir } = await buildFolder(await anHourLongShow())
  expect(outcome.report).toBeDefined()
  folder = outputDir
})

const { browser, origin } = visitSite(() => folder)

const path = '/folgen/anfang/'

interface Loaded {
  /** Bytes after brotli, by kind of file; fonts as they are. */
  readonly bytes: Readonly<Record<'document' | 'stylesheet' | 'script' | 'font', number>>
  readonly files: readonly string[]
  /** https://web.dev/articles/cls */
  readonly layoutShift: number
}

const loadPage = async (viewport: { width: number; height: number }): Promise<Loaded> => {
  const context = await browser().newContext({ viewport, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const bytes = { document: 0, stylesheet: 0, script: 0, font: 0 }
    const files: string[] = []
    page.on('requestfinished', async (request) => {
      const kind = request.resourceType()
      const body = await (await request.response())?.body()
      if (body === undefined || !(kind in bytes)) return
      const weight = kind === 'font' ? body.length : brotliCompressSync(body).length
      bytes[kind as keyof typeof bytes] += weight
      files.push(new URL(request.url()).pathname)
    })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
          Object.assign(globalThis, { shifted: Number(Reflect.get(globalThis, 'shifted') ?? 0) + shift })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
    await page.locator('.rail').waitFor()
    const layoutShift = await page.evaluate(() => Number(Reflect.get(globalThis, 'shifted') ?? 0))
    return { bytes, files, layoutShift }
  } finally {
    await context.close()
  }
}

const kilobyte = 1000

test.each([
  { width: 360, height: 780 },
  { width: 1440, height: 900 },
])('an hour of speech keeps its budgets and nothing jumps on $width pixels', async (viewport) => {
  const { bytes, files, layoutShift } = await loadPage(viewport)
  expect(bytes.document).toBeLessThan(45 * kilobyte)
  expect(bytes.document).toBeGreaterThan(15 * kilobyte)
  expect(bytes.stylesheet).toBeLessThan(10 * kilobyte)
  expect(bytes.script, files.join(' ')).toBeLessThan(14 * kilobyte)
  expect(bytes.script).toBeGreaterThan(5 * kilobyte)
  expect(bytes.font).toBeLessThan(60 * kilobyte)
  expect(layoutShift).toBe(0)
})
