// Checks which pictures items name.
import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import { aCatalog, anEpisode, anImage, aSeason } from '../testing/a-catalog.ts'
import { itemImage } from './item-image.ts'
import { writeElements } from './write-elements.ts'
import { present } from './xml-element.ts'

const own = anImage({ file: 'staffel-1/bild.png', mimeType: 'image/png', sha256: 'beef'.repeat(16) })
const seasonCover = anImage({ file: 'staffel-1/cover.jpg', sha256: 'cafe'.repeat(16) })

const writtenIn = (catalog: Catalog): string =>
  catalog.episodes
    .map((episode) => writeElements(present([itemImage(catalog, episode)]), ''))
    .join('')
    .trim()

const catalogWith = (changes: Parameters<typeof anEpisode>[0]): Catalog =>
  aCatalog({ show: { seasons: [aSeason({ cover: seasonCover })] }, episodes: [anEpisode(changes)] })

test('an episode’s own picture is named with what can be seen in it, and its size', () => {
  const catalog = catalogWith({
    image: { ...own, widthPixels: 1600, heightPixels: 1600 },
    imageAlt: 'Säulen & „Wände“',
  })
  expect(writtenIn(catalog)).toBe(
    '<podcast:image href="https://sendung.example/bilder/staffel-1-bild.beefbeef.png" alt="Säulen &amp; „Wände“" aspect-ratio="1/1" width="1600" height="1600" type="image/png" purpose="artwork"/>',
  )
})

test('without that sentence there is no alt', () => {
  expect(writtenIn(catalogWith({ image: own }))).toMatch(/^<podcast:image href="\S+" aspect-ratio=/)
})

test('covers of the season and the show are not repeated, whatever their episodes say', () => {
  const catalog = catalogWith({ imageAlt: 'Nichts' })
  expect(catalog.episodes[0]?.image.file).toBe('staffel-1/cover.jpg')
  expect(writtenIn(catalog)).toBe('')
  expect(catalog.episodes[0]?.imageAlt).toBeUndefined()
})
