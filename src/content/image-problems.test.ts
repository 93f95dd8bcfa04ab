// Proves what editors are told about pictures that do not fit where they are used.
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { anEpisodeFile, aShowFile } from '../testing/a-show-folder.ts'
import { anImageFile } from '../testing/an-image-file.ts'
import { printedContent } from '../testing/printed-content.ts'

const told = (cover: string | Uint8Array): Promise<string> => printedContent({ 'episodes/cover.jpg': cover })

/** A picture that does not compress, of more than a megabyte. */
let noisePicture: Uint8Array
beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  noisePicture = await sharp({
    create: { width: 1400, height: 1400, channels: 3, background: 'white', noise },
  })
    .jpeg({ quality: 90 })
    .toBuffer()
})

test('a missing cover', async () => {
  expect(await printedContent({ 'episodes/cover.jpg': undefined })).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      „cover.jpg“ liegt nicht im Ordner episodes. Dort liegt keine passende Datei."
  `)
})

test('an empty cover', async () => {
  expect(await told('')).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      Das Bild „cover.jpg“ ist leer (0 Byte)."
  `)
})

test('a cover of another kind', async () => {
  expect(await told(await anImageFile({ format: 'webp' }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      „cover.jpg“ enthält ein WebP-Bild. Gebraucht wird ein JPEG-Bild oder ein PNG-Bild."
  `)
})

test('a PNG called .jpg', async () => {
  expect(await told(await anImageFile({ format: 'png' }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      „cover.jpg“ enthält ein PNG-Bild. Name und Inhalt müssen zusammenpassen. Die Datei braucht einen anderen Namen.
      Schreib zum Beispiel:  cover.png  (als Name der Datei)"
  `)
})

test('a cover that is not square', async () => {
  expect(await told(await anImageFile({ heightPixels: 1500 }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      Das Bild „cover.jpg“ ist nicht quadratisch: 1400 × 1500 Pixel. Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000."
  `)
})

test('a cover that is too small', async () => {
  expect(await told(await anImageFile({ widthPixels: 1399, heightPixels: 1399 }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      Das Bild „cover.jpg“ ist zu klein: 1399 × 1399 Pixel. Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000."
  `)
})

test('a cover that is too large', async () => {
  expect(await told(await anImageFile({ widthPixels: 3001, heightPixels: 3001 }))).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      Das Bild „cover.jpg“ ist zu groß: 3001 × 3001 Pixel. Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000."
  `)
})

test('covers of the smallest and the largest size fit', async () => {
  expect(await told(await anImageFile({ widthPixels: 1400, heightPixels: 1400 }))).toBe('')
  expect(await told(await anImageFile({ widthPixels: 3000, heightPixels: 3000 }))).toBe('')
})

test('a cover in printing colours, in shades of grey, and with 16 bits', async () => {
  const small = { widthPixels: 64, heightPixels: 64 }
  expect(await told(await anImageFile({ ...small, space: 'cmyk' }))).toContain(
    'Das Bild „cover.jpg“ hat Druckfarben (CMYK). Apps brauchen RGB mit 8 Bit je Farbe; so lässt es sich aus jedem Bildprogramm exportieren.',
  )
  expect(await told(await anImageFile({ ...small, space: 'b-w' }))).toContain('hat Graustufen')
  expect(await told(await anImageFile({ ...small, format: 'png', space: 'rgb16' }))).toContain(
    'hat 16 Bit je Farbe',
  )
})

test('a cover that can be seen through', async () => {
  const printed = await printedContent({
    'episodes/show.yaml': aShowFile('cover.jpg', 'cover.png'),
    'episodes/cover.png': await anImageFile({ format: 'png', hasAlpha: true }),
  })
  expect(printed).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:13:8  cover
      Das Bild „cover.png“ hat durchsichtige Stellen (einen Alphakanal). Apps füllen sie beliebig; das Bild braucht einen Hintergrund ohne Transparenz."
  `)
})

test.each([0.3, 0.9, 0.999])('a cover of which only %f is there', async (part) => {
  expect(await told(noisePicture.slice(0, noisePicture.length * part))).toContain(
    'beschädigt oder unvollständig',
  )
})

test('a cover that is heavy', async () => {
  expect(await told(noisePicture)).toMatch(/^1 Hinweis.*\n\n.*\n {2}Das Bild „cover.jpg“ ist \d,\d MB groß\./)
})

test('a file of many megabytes is not even read as a cover', async () => {
  expect(await told(new Uint8Array(51_000_000))).toContain('Das Bild „cover.jpg“ ist 51,0 MB groß.')
})

test('the cover of a season and the picture of an episode obey the same rules, at their own places', async () => {
  const small = await anImageFile({ widthPixels: 640, heightPixels: 640 })
  const printed = await printedContent({
    'episodes/show.yaml': aShowFile('slug: staffel-1', 'slug: staffel-1\n    cover: staffel-1/cover.jpg'),
    'episodes/staffel-1/cover.jpg': small,
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ image: 'anfang.jpg' }),
    'episodes/staffel-1/anfang.jpg': small,
  })
  expect(printed).toMatchInlineSnapshot(`
    "2 Probleme im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:21:12  seasons.cover
      Das Bild „cover.jpg“ ist zu klein: 640 × 640 Pixel. Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000.

    episodes/staffel-1/01-anfang.md:13:8  image
      Das Bild „anfang.jpg“ ist zu klein: 640 × 640 Pixel. Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000."
  `)
})

test('the picture of a chapter may have any size, but has to be a picture', async () => {
  const chapters =
    '[{ start: "00:00", title: Begrüßung, image: eins.png }, { start: "00:05", title: Sache, image: zwei.png }]'
  const printed = await printedContent({
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ chapters }),
    'episodes/staffel-1/eins.png': await anImageFile({ format: 'png', widthPixels: 64, heightPixels: 48 }),
    'episodes/staffel-1/zwei.png': 'kein Bild',
  })
  expect(printed).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/staffel-1/01-anfang.md:12:106  chapters.image
      „zwei.png“ enthält Text. Gebraucht wird ein JPEG-Bild oder ein PNG-Bild."
  `)
})

test('an icon is an SVG or a PNG', async () => {
  const withIcon = (icon: string, bytes: string | Uint8Array): Promise<string> =>
    printedContent({
      'episodes/show.yaml': aShowFile('cover: cover.jpg', `cover: cover.jpg\nicon: ${icon}`),
      [`episodes/${icon}`]: bytes,
    })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>'
  expect(await withIcon('icon.svg', svg)).toBe('')
  expect(
    await withIcon('icon.png', await anImageFile({ format: 'png', widthPixels: 64, heightPixels: 64 })),
  ).toBe('')
  expect(await withIcon('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect')).toContain(
    'lässt sich nicht öffnen',
  )
  expect(await withIcon('icon.png', await anImageFile())).toMatchInlineSnapshot(`
    "1 Problem im Inhalt. Es wurde nichts geschrieben.

    episodes/show.yaml:14:7  icon
      „icon.png“ enthält ein JPEG-Bild. Gebraucht wird eine SVG-Zeichnung oder ein PNG-Bild."
  `)
})
