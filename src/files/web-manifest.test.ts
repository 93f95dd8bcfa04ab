// Checks what a device is told that installs the site.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { shortName, webManifest } from './web-manifest.ts'

const manifestOf = (
  baseUrl: string,
  icons = [{ path: '/assets/icon-512.png', sidePixels: 512, isMaskable: true }],
) =>
  JSON.parse(
    webManifest(aCatalog({ show: { title: 'Rebellion im Aktenschrank' } }, { baseUrl }), {
      icons,
      language: 'de',
      shortcuts: [{ name: 'Alle Folgen', path: '/folgen/' }],
    }),
  )

test('the site stays within the path below which it stands', () => {
  expect(manifestOf('https://host.example/unter/pfad/')).toMatchObject({
    id: '/unter/pfad/',
    start_url: '/unter/pfad/',
    scope: '/unter/pfad/',
    icons: [{ src: '/unter/pfad/assets/icon-512.png', sizes: '512x512', purpose: 'maskable' }],
    shortcuts: [{ url: '/unter/pfad/folgen/' }],
  })
})

test('it is called as the show is, in short below an icon', () => {
  expect(manifestOf('https://host.example/')).toMatchObject({
    name: 'Rebellion im Aktenschrank',
    short_name: 'Rebellion',
    lang: 'de',
    display: 'standalone',
    categories: ['government'],
  })
})

test('a show without an icon has its cover for one', () => {
  const { icons } = manifestOf('https://host.example/', [])
  expect(icons).toEqual([
    expect.objectContaining({ src: expect.stringMatching(/^\/bilder\//), type: 'image/jpeg' }),
  ])
})

test.each([
  ['Akten', 'Akten'],
  ['Zwölf Zeichen', 'Zwölf'],
  ['Rebellion im Aktenschrank', 'Rebellion'],
  ['Der Kommunen-Podcast', 'Der'],
  ['die und der', 'die und der'],
  ['Verwaltungsmodernisierung', 'Verwaltungsm'],
])('below an icon, „%s“ is „%s“', (title, short) => {
  expect(shortName(title)).toBe(short)
})
