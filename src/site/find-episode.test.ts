// Which episode is meant by what was typed.
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { findEpisode } from './find-episode.ts'
import { printRefusal } from './print-refusal.ts'

const episodes = [
  { id: 'staffel-1/02-mitte', season: 1, episode: 2 },
  { id: 'staffel-2/02-wolfsburg', season: 2, episode: 2 },
  { id: 'staffel-2/03-wolfsburg-ii', season: 2, episode: 3 },
  { id: 'extras/trailer', season: undefined, episode: undefined },
]

const find = (typed: string): string => {
  try {
    return findEpisode(episodes, typed, '--for ')
  } catch (error) {
    return printRefusal(error, wordsFor('de')).replaceAll(/\s+/g, ' ')
  }
}

test.each([
  ['staffel-1/02-mitte', 'staffel-1/02-mitte'],
  ['./episodes/staffel-1/02-mitte.md', 'staffel-1/02-mitte'],
  ['C:\\show\\episodes\\staffel-1\\02-mitte.mp3', 'staffel-1/02-mitte'],
  ['02-wolfsburg', 'staffel-2/02-wolfsburg'],
  ['wolfsburg', 'staffel-2/02-wolfsburg'],
  ['wolfsburg-i', 'staffel-2/03-wolfsburg-ii'],
  ['2/3', 'staffel-2/03-wolfsburg-ii'],
  ['trail', 'extras/trailer'],
])('%s is %s', (typed, id) => {
  expect(find(typed)).toBe(id)
})

test('what fits several is asked back, and what fits none gets the nearest', () => {
  expect(find('wolfs')).toBe(
    '„wolfs“ passt auf mehrere Folgen: staffel-2/02-wolfsburg, staffel-2/03-wolfsburg-ii.',
  )
  expect(find('wolfsbrug')).toBe(
    'Eine Folge „wolfsbrug“ gibt es nicht. Schreib zum Beispiel: --for staffel-2/02-wolfsburg',
  )
  expect(find('')).toBe('Eine Folge „“ gibt es nicht.')
})
