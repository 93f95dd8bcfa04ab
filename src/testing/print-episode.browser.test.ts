// Prints an episode: a clean document with times, and a code that leads back to the sound.

import { expect, inject, test } from 'vitest'
import { visibleText } from './visible-text.ts'
import { visitSite } from './visit-site.ts'

const { origin, browser } = visitSite(() => inject('realShowFolder'))

test('an episode prints as a document: transcript, speakers and times, no navigation and no player', async () => {
  const page = await browser().newPage()
  await page.goto(`${origin()}/folgen/echte-beteiligung/`, { waitUntil: 'load' })
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const printed = await visibleText(page, 'body')
  const spoken = await page.$eval('#transcript p[id^="t-"]:last-of-type', (paragraph) => {
    const [, text] = paragraph.childNodes
    return text?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })
  expect(spoken.length).toBeGreaterThan(20)
  expect(printed).toContain(spoken)
  expect(printed).toMatch(/Computerstimme/)
  for (const time of await page.locator('#transcript p[id^="t-"] > a:first-child').all())
    expect(await time.isVisible()).toBe(true)
  for (const gone of [
    'body > header nav',
    'body > footer nav',
    '.neighbours',
    '.player',
    'a.skip',
    '.downloads',
  ])
    expect(await page.locator(`${gone}:visible`).count(), gone).toBe(0)
  expect(await page.locator('.printed svg').isVisible()).toBe(true)
  expect(printed).toContain(`${inject('realShowUrl')}folgen/echte-beteiligung/`)
  await page.close()
})

test('an episode becomes a PDF of some pages', async () => {
  const page = await browser().newPage()
  await page.goto(`${origin()}/folgen/echte-beteiligung/`, { waitUntil: 'load' })
  const pdf = await page.pdf({ format: 'A4', tagged: true })
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(2)
  await page.close()
})
