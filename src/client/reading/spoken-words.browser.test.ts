// Listens to an episode whose words have times of their own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aShowFolder } from '../../testing/a-show-folder.ts'
import { type BuiltFolder, buildFolder } from '../../testing/build-site.ts'
import { visitSite } from '../../testing/visit-site.ts'

const said = ['Willkommen', 'im', 'Rathaus.', 'Danke', 'für', 'die', 'Einladung.']

const wordTimes = JSON.stringify({
  version: '1.0.0',
  segments: said.map((body, at) => ({
    speaker: at < 3 ? 'Helene Host' : 'Gerda Gast',
    startTime: at,
    endTime: at + 0.9,
    body,
  })),
})

let built: BuiltFolder | undefined

beforeAll(async () => {
  built = await buildFolder(
    await aShowFolder({
      'transcripts/staffel-1/01-anfang.vtt': undefined,
      'transcripts/staffel-1/01-anfang.json': wordTimes,
    }),
  )
})

afterAll(() => built?.content.remove())

const { on } = visitSite(() => built?.outputDir ?? '')

test('the word that is being said is marked inside of its sentence; its times are loaded when somebody listens', async () => {
  await on('/folgen/anfang/', async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.reload({ waitUntil: 'networkidle' })
    expect(asked.filter((address) => address.endsWith('.json'))).toEqual([])
    await page.$eval('audio', async (audio) => {
      await audio.play()
      audio.pause()
    })
    const markedAt = async (seconds: number) => {
      await page.$eval(
        'audio',
        (audio, to) => {
          audio.currentTime = to
        },
        seconds,
      )
      return page.evaluate(() =>
        ['spoken', 'spoken-word'].map((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join('|')),
      )
    }
    await expect.poll(() => markedAt(1.5)).toEqual(['Willkommen im Rathaus.', 'im'])
    await expect.poll(() => markedAt(6.2)).toEqual(['Danke für die Einladung.', 'Einladung.'])
    expect(asked.filter((address) => address.endsWith('.json'))).toEqual(['/folgen/anfang/anfang.json'])
  })
})

test('a transcript whose words have no times says nothing of any', async () => {
  await on('/folgen/mitte/', async (page) => {
    expect(await page.locator('[data-words]').count()).toBe(0)
  })
})
