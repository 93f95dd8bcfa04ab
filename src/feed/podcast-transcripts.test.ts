// Which transcripts an item names: in which order, of which type, and which of them are captions.
import { expect, test } from 'vitest'
import type { ContentTranscript } from '../catalog/content.ts'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aContentTranscript, aTranscript } from '../testing/a-transcript.ts'
import { named } from '../testing/xml-elements.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderFeed } from './render-feed.ts'

/** Gives what the feed says of the transcripts of one episode, one line each. */
const transcriptsOf = (transcripts: readonly ContentTranscript[]): readonly string[] => {
  const feed = renderFeed(aCatalog({ episodes: [anEpisode({ transcripts })] }), feedDe, {
    stylesheetPath: '/a.css',
  })
  return named(feed, 'podcast:transcript').map(({ attributes }) =>
    [...attributes].map(([name, value]) => `${name}=${value}`).join(' '),
  )
}

const folder = 'url=https://sendung.example/folgen/anfang'

test('an item names every form that apps read, WebVTT first, and says which are captions', () => {
  expect(transcriptsOf([aContentTranscript()])).toEqual([
    `${folder}/anfang.vtt type=text/vtt language=de rel=captions`,
    `${folder}/anfang.srt type=application/x-subrip language=de rel=captions`,
    `${folder}/anfang.json type=application/json language=de rel=captions`,
    `${folder}/anfang.html type=text/html language=de`,
  ])
})

test('the show’s own language stands before all others, however they are ordered', () => {
  const of = (language: string) =>
    aContentTranscript({ ...aTranscript(), language }, { file: `staffel-1/01-anfang.${language}.vtt` })
  const languages = transcriptsOf([of('en'), of('ar'), of('de')]).map(
    (line) => /language=(\S+)/.exec(line)?.[1] ?? '',
  )
  expect(languages.join(' ')).toBe('de de de de en en en en ar ar ar ar')
})

test('estimated times are no captions', () => {
  const lines = transcriptsOf([aContentTranscript({ ...aTranscript(), timing: 'starts' })])
  expect(lines).toHaveLength(4)
  expect(lines.filter((line) => line.includes('rel='))).toEqual([])
})

test('a transcript without times is offered as text only', () => {
  expect(transcriptsOf([aContentTranscript({ ...aTranscript(), timing: 'none' })])).toEqual([
    `${folder}/anfang.html type=text/html language=de`,
  ])
})
