// Publishes a show whose texts try to break out, and watches what a browser makes of its pages and its feed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anEpisodeFile, aShowFile, aShowFolder } from './a-show-folder.ts'
import { type BuiltFolder, buildFolder } from './build-site.ts'
import { visibleText } from './visible-text.ts'
import { visitSite } from './visit-site.ts'
import { watchedPage } from './watched-page.ts'

const attack = `</title></script>]]><script>hacked=1</script><img src=x onerror="hacked=1">"'&amp;{{ 7*7 }}<%= 7*7 %>\${7*7}`
const yaml = (text: string): string => JSON.stringify(text)

const notes = `${attack}

<script>hacked = 1</script>

<div onclick="hacked=1">Kasten</div>

![Bild](https://elsewhere.example/pixel.gif)

<iframe src="https://elsewhere.example/"></iframe>

{% include "show.yaml" %}
`

const cueText = attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const show = aShowFile(/^description: .*$/m, `description: ${yaml(attack)}`).replace(
  /title: Beteiligung/,
  `title: ${yaml(attack)}`,
)

const hostile = {
  'episodes/show.yaml': show,
  'episodes/people.yaml': `helene-host: { name: ${yaml(attack)} }\ngerda-gast: { name: Gerda Gast, role: ${yaml(attack)} }\n`,
  'episodes/topics.yaml': `beteiligung: { name: ${yaml(attack)}, description: ${yaml(attack)} }\n`,
  'episodes/staffel-1/01-anfang.md': anEpisodeFile(
    {
      title: yaml(attack),
      summary: yaml(attack),
      chapters: `[${yaml(`00:00 ${attack}`)}]`,
      notice: yaml(attack),
    },
    notes,
  ),
  'transcripts/staffel-1/01-anfang.vtt': `WEBVTT\n\n00:00.000 --> 00:04.000\n<v Gerda Gast>${cueText}\n`,
}

let built: BuiltFolder

beforeAll(async () => {
  built = await buildFolder(await aShowFolder(hostile))
  const { report, problems } = built.outcome
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report?.episodes).toBe(2)
})

afterAll(() => built.content.remove())

const { origin, browser } = visitSite(() => built.outputDir)

const paths = [
  '/',
  '/folgen/',
  '/folgen/anfang/',
  '/staffel-1/',
  '/personen/',
  '/personen/gerda-gast/',
  '/themen/',
]

describe('hostile text', () => {
  test.each([...paths, '/feed.xml'])(
    'is not executed on %s, asks nobody, and breaks nothing',
    async (path) => {
      const { page, offences, close } = await watchedPage(browser(), origin())
      await page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
      expect(await offences()).toEqual([])
      await close()
    },
  )

  test('stands on the page as it was written', async () => {
    const { page, close } = await watchedPage(browser(), origin())
    await page.goto(`${origin()}/folgen/anfang/`)
    const text = (selector: string) => visibleText(page, selector)
    expect(await text('h1')).toBe(attack)
    expect(await page.title()).toContain(attack)
    expect(await text('.summary')).toBe(attack)
    expect(await text('#transcript')).toContain(attack)
    expect(await text('.notes')).toContain('<script>hacked = 1</script>')
    expect(await text('.notes')).toContain('<div onclick="hacked=1">Kasten</div>')
    const inNotes = '.notes script, .notes iframe, .notes img, .notes [onclick]'
    expect(await page.locator(inNotes).count()).toBe(0)
    await close()
  })
})
