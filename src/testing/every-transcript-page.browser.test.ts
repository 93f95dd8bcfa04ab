// Opens pages with transcripts of every sort in a real browser: other languages, other timings, on screen and on paper.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTranscriptShow, transcriptPageTypes } from './a-transcript-show.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'
import { testPages } from './every-page-promises.ts'
import { visibleText } from './visible-text.ts'
import { visitSite } from './visit-site.ts'

let built: BuiltFolder | undefined

// Stands before the visit, which begins with what is built.
beforeAll(async () => {
  built = await buildFolder(await aTranscriptShow())
})

afterAll(() => built?.content.remove())

const visit = visitSite(() => built?.outputDir ?? '')

testPages(transcriptPageTypes, visit)

test('the switch leads to the same place of the page in the other language, and back, without script', async () => {
  await visit.on(
    '/folgen/anfang/',
    async (page) => {
      await page.click('nav.languages a[hreflang="en"]')
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/folgen/anfang/en/#transcript')
      expect(await visibleText(page, '#transcript')).toContain('Welcome to the town hall.')
      expect(await page.getAttribute('nav.languages a[hreflang="en"]', 'aria-current')).toBe('page')
      expect(await page.locator('#transcript h2').isVisible()).toBe(true)
      await page.click('nav.languages a[hreflang="de"]')
      expect(await visibleText(page, '#transcript')).toContain('Willkommen im Rathaus.')
    },
    { javaScriptEnabled: false },
  )
})

test('captions are loaded when somebody listens, not with the page', async () => {
  await visit.on('/folgen/anfang/', async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload({ waitUntil: 'networkidle' })
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((url) => /\.(?:vtt|srt|mp3)$/.test(url))).toEqual([])
  })
})

test('the browser reads the captions of both languages', async () => {
  await visit.on('/folgen/anfang/', async (page) => {
    const read = (at: number) =>
      page.evaluate(async (index) => {
        const element = document.querySelectorAll('track')[index]
        if (element === undefined) return []
        const loaded = new Promise((resolve) => element.addEventListener('load', resolve))
        element.track.mode = 'hidden'
        await loaded
        return [...(element.track.cues ?? [])].map((cue) => (cue instanceof VTTCue ? cue.text : ''))
      }, at)
    expect(await read(0)).toEqual([
      '<v Helene Host>Willkommen im Rathaus.',
      '<v Gerda Gast>Danke für die Einladung.',
    ])
    expect(await read(1)).toEqual([
      '<v Helene Host>Welcome to the town hall.',
      '<v Gerda Gast>Thank you for having me.',
    ])
  })
})

test('on paper an untimed transcript keeps its names and words, and a half-timed one says which times are guessed', async () => {
  for (const [path, words] of [
    ['/folgen/mitte/', ['Gerda Gast', 'Wer liest, braucht keine Uhr.']],
    ['/folgen/regen/', ['geschätzt', '00:06', 'Ich habe einen Schirm.']],
  ] as const)
    await visit.on(path, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const printed = await visibleText(page, '#transcript')
      for (const word of words) expect(printed, path).toContain(word)
      expect(await page.locator('.languages:visible, #transcript p > a:last-child:visible').count()).toBe(0)
    })
})
