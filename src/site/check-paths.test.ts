// Two files of a site must never get one address.
import { expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { checkPaths } from './check-paths.ts'

const inLanguage = (language: string) =>
  aContentTranscript({ ...aTranscript(), language }, { file: `staffel-1/01-anfang.${language}.vtt` })

test('an ordinary catalog with several languages has an address for everything', () => {
  expect(() => checkPaths(aFullCatalog())).not.toThrow()
})

test('an episode called index would be overwritten by its own transcript', () => {
  const episodes = [anEpisode({ id: 'staffel-1/01-index', transcripts: [aContentTranscript()] })]
  expect(() => checkPaths(aCatalog({ episodes }))).toThrow('path-taken {"path":"/folgen/index/index.html"}')
})

test('a language called like the file of the chapters would overwrite it', () => {
  const chapters = [{ startSeconds: 0, title: 'Anfang', url: undefined, image: undefined }]
  const episodes = [anEpisode({ chapters, transcripts: [inLanguage('de'), inLanguage('chapters')] })]
  expect(() => checkPaths(aCatalog({ episodes }))).toThrow(
    'path-taken {"path":"/folgen/anfang/anfang.chapters.json"}',
  )
})

test('addresses that differ in capitals alone are one file on many computers', () => {
  const episodes = [
    anEpisode({ id: 'staffel-1/01-anfang' }),
    anEpisode({ id: 'staffel-1/02-Anfang', episodeNumber: 2 }),
  ]
  expect(() => checkPaths(aCatalog({ episodes }))).toThrow('path-taken')
})
