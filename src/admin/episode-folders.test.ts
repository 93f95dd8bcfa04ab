// Checks which lists of episodes the editors' page shows.
import { expect, test } from 'vitest'
import { episodeFolders } from './episode-folders.ts'

const seasons = [
  { number: 1, title: 'Eins', slug: 'staffel-1' },
  { number: 2, title: 'Zwei', slug: 'staffel-2' },
]

test('a season’s list is the folder in which most of its episodes stand, the newest season first', () => {
  const episodes = [
    { id: 'anfang/01-a', seasonNumber: 1 },
    { id: 'anfang/02-b', seasonNumber: 1 },
    { id: 'extras/c', seasonNumber: 1 },
    { id: 'sommer/d', seasonNumber: undefined },
  ]
  expect(episodeFolders(seasons, episodes)).toEqual([
    { folder: 'staffel-2', season: { number: 2, title: 'Zwei' } },
    { folder: 'anfang', season: { number: 1, title: 'Eins' } },
    { folder: 'extras', season: undefined },
    { folder: 'sommer', season: undefined },
  ])
})

test('a show without seasons has a list, too', () => {
  expect(episodeFolders([], [])).toEqual([{ folder: 'extras', season: undefined }])
})
