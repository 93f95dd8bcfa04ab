// Notices recordings that were cut anew while chapters and transcript kept the times of the one before.
import { expect, test } from 'vitest'
import { printProblems } from '../model/print-problems.ts'
import { anAudioFile } from '../testing/a-catalog.ts'
import { aPublishedShow, type EpisodeChanges } from '../testing/a-published-show.ts'
import { wordsFor } from '../words/words-for.ts'
import { acceptChanges } from './accept-changes.ts'
import { renderFeedLock } from './feed-lock.ts'
import { parseFeedLock } from './parse-feed-lock.ts'
import { lockOf } from './published.ts'
import { recutAdvice } from './recut-advice.ts'

type Two = NonNullable<EpisodeChanges['two']>

const chapters = [0, 20].map((startSeconds) => ({
  startSeconds,
  title: `Teil ${startSeconds}`,
  url: undefined,
  image: undefined,
}))
const audio = (durationSeconds: number, sound: string) =>
  anAudioFile({ file: 'staffel-1/02-mitte.mp3', durationSeconds, soundSha256: sound.repeat(64) })

const showWith = (changes: Two) =>
  aPublishedShow({ two: { audio: audio(104.28, 'c'), chapters, ...changes } })

const before = lockOf(showWith({}))
const advice = (changes: Two, lock = before) => recutAdvice(lock, showWith(changes))

test('says how much shorter the recording is, and which command helps', () => {
  expect(printProblems(advice({ audio: audio(91.88, 'd') }), wordsFor('de'))).toMatchInlineSnapshot(`
    "1 Hinweis zum Inhalt. Er hält nichts auf.

    episodes/staffel-1/02-mitte.md:1:1  audio
      Die Aufnahme ist 12,4 Sekunden kürzer als die, für die Kapitel und Transkript gemacht sind; deren Zeiten haben sich nicht geändert. Mit der alten Aufnahme lassen sie sich verschieben.
      Schreib zum Beispiel:  npm run retime -- staffel-1/02-mitte --from alt.mp3"
  `)
  expect(printProblems(advice({ audio: audio(110, 'd') }), wordsFor('en'))).toContain('5.7 seconds longer')
})

test('says nothing where times were adapted, the length is the same, or nothing has times', () => {
  const moved = chapters.map((chapter) => ({ ...chapter, startSeconds: chapter.startSeconds / 2 }))
  expect(advice({ audio: audio(91.88, 'd'), chapters: moved })).toEqual([])
  expect(advice({ audio: audio(104.6, 'd') })).toEqual([])
  expect(advice({ audio: audio(91.88, 'd'), chapters: [] })).toEqual([])
  expect(recutAdvice(undefined, showWith({ audio: audio(91.88, 'd') }))).toEqual([])
})

test('remembers over a release for which recording the times were made', () => {
  const published = showWith({ audio: audio(91.88, 'd') })
  const { lock } = acceptChanges(before, published, [])
  expect(lock && recutAdvice(lock, published)).toHaveLength(1)
})

test('the lock keeps it, and one without it is as good', () => {
  const text = renderFeedLock(before)
  expect(text).toContain('"timesForSeconds": 104.28')
  expect(parseFeedLock(text, { file: 'lock' }).value).toEqual(before)
  const episodes = before.episodes.map((episode) => ({ ...episode, times: undefined }))
  const old = renderFeedLock({ ...before, episodes })
  expect(old).not.toContain('times')
  const { value } = parseFeedLock(old, { file: 'lock' })
  expect(value && advice({ audio: audio(91.88, 'd') }, value)).toEqual([])
})
