// Looks at the marks of a preview in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { unpublishedFiles } from '../testing/an-unpublished-show.ts'
import { type BuiltFolder, buildFolder } from '../testing/build-site.ts'
import { overflowing, violations } from '../testing/every-page-promises.ts'
import { visitSite } from '../testing/visit-site.ts'

let preview: BuiltFolder

beforeAll(async () => {
  preview = await buildFolder(await aShowFolder(unpublishedFiles), { isPreview: true })
})
afterAll(() => preview.content.remove())

const { on } = visitSite(() => preview.outputDir)

test.each(['/', '/folgen/', '/folgen/geheimakte-eins/', '/staffel-1/', '/folgen/mitte/'])(
  'the marks on %s can be read by everybody, in light and dark, and fit on a phone',
  async (path) => {
    await on(path, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await violations(page), colorScheme).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflowing(page)).toEqual([])
    })
  },
)
