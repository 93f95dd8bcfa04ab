// What the chapters file holds.
import { expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { chaptersJson } from './chapters-json.ts'

test('the chapters file has the version, the episode, the show and its chapters in order', () => {
  const chapters = [
    { startSeconds: 45.5, title: 'Gespräch "eins" </script>', url: 'https://a.example/', image: undefined },
    { startSeconds: 0, title: 'Begrüßung', url: undefined, image: undefined },
    { startSeconds: 60, title: 'Bild', url: undefined, image: 'https://a.example/bild.jpg' },
    { startSeconds: 90, title: 'Bild ohne Adresse', url: undefined, image: 'bild.jpg' },
  ]
  expect(JSON.parse(chaptersJson(aCatalog(), { title: 'Ein Anfang', chapters }))).toEqual({
    version: '1.2.0',
    title: 'Ein Anfang',
    podcastName: 'Testsendung',
    chapters: [
      { startTime: 0, title: 'Begrüßung' },
      { startTime: 45.5, title: 'Gespräch "eins" </script>', url: 'https://a.example/' },
      { startTime: 60, title: 'Bild', img: 'https://a.example/bild.jpg' },
      { startTime: 90, title: 'Bild ohne Adresse' },
    ],
  })
})
