// Checks what a catalog's episode is cited as.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { citedEpisode } from './cited-episode.ts'

const cited = (...[changes, show]: [Parameters<typeof anEpisode>[0]?, Parameters<typeof aCatalog>[0]?]) => {
  const catalog = aCatalog({ ...show, episodes: [anEpisode(changes)] })
  const [episode] = catalog.episodes
  if (episode === undefined) throw new Error('There is no episode.')
  return citedEpisode(catalog, episode)
}

test('an episode is cited with all that finds it again', () => {
  expect(cited()).toEqual({
    show: 'Testsendung',
    episodeTitle: 'Ein Anfang',
    seasonNumber: 1,
    episodeNumber: 1,
    date: '2021-11-09',
    publisher: 'Testverlag',
    language: 'de',
    address: 'https://sendung.example/folgen/anfang/',
  })
})

test('the day is that of the show’s own time zone', () => {
  const publishedEpochMs = Date.UTC(2021, 11, 31, 23, 30)
  expect(cited({ publishedEpochMs }).date).toBe('2022-01-01')
  expect(cited({ publishedEpochMs }, { show: { timeZone: 'America/New_York' } }).date).toBe('2021-12-31')
})

test('an episode outside of the seasons has no season', () => {
  expect(cited({ type: 'bonus', seasonNumber: undefined, episodeNumber: undefined })).toMatchObject({
    seasonNumber: undefined,
    episodeNumber: undefined,
  })
})
