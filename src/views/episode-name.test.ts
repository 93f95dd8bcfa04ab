// Checks what episodes are called on their tabs.
import { expect, test } from 'vitest'
import { aSeason } from '../testing/a-catalog.ts'
import { wordsFor } from '../words/words-for.ts'
import { episodeName, fullEpisodeName } from './episode-name.ts'

const words = wordsFor('de')

test('an episode is called by its number, a trailer and a bonus by what they are', () => {
  expect(episodeName(words, { type: 'full', episodeNumber: 12, season: undefined })).toBe('Folge 12')
  expect(episodeName(words, { type: 'full', episodeNumber: undefined, season: undefined })).toBe('Folge')
  expect(episodeName(words, { type: 'trailer', episodeNumber: 3, season: undefined })).toBe('Trailer')
  expect(episodeName(words, { type: 'bonus', episodeNumber: undefined, season: undefined })).toBe('Bonus')
})

test('the season is named where there is one', () => {
  const season = aSeason({ number: 2 })
  expect(fullEpisodeName(words, { type: 'full', episodeNumber: 9, season })).toBe('Staffel 2, Folge 9')
  expect(fullEpisodeName(words, { type: 'bonus', episodeNumber: undefined, season: undefined })).toBe('Bonus')
})
