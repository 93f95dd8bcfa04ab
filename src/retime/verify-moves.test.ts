// A result that does not say what it should is noticed, whatever made it.
import { expect, test } from 'vitest'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import { vttTimes } from './caption-times.ts'
import { chapterTimes } from './chapter-times.ts'
import { moveEntries } from './move-entries.ts'
import { shiftMap } from './time-map.ts'
import { areMovedChapters, isMovedTranscript } from './verify-moves.ts'

const map = shiftMap(2)
const chapter = (startSeconds: number, title = 'Eins') => ({
  startSeconds,
  title,
  url: undefined,
  image: undefined,
})

test('of chapters: a wrong time, a wrong title, one too few', () => {
  const text = '00:00:10.000 Eins\n'
  const moved = moveEntries('a.txt', text, chapterTimes(text), map)
  const isRight = (...after: readonly ReturnType<typeof chapter>[]) =>
    areMovedChapters([chapter(10)], after, moved)
  expect(isRight(chapter(12))).toBe(true)
  expect([isRight(chapter(10)), isRight(chapter(12, 'Zwei')), isRight()]).toEqual([false, false, false])
  expect(areMovedChapters([chapter(11)], [chapter(13)], moved)).toBe(false)
})

const vtt = (...cues: readonly (readonly [seconds: string, text: string])[]): string =>
  `WEBVTT\n\n${cues.map(([seconds, text]) => `00:${seconds}.000 --> 00:${seconds}.900\n${text}\n`).join('\n')}`

test('of cues: a wrong time, other words, one too few, one too many', () => {
  const read = (text: string) => {
    const { value } = parseTranscript(text, { file: 'a.vtt', language: 'de' })
    if (value === undefined) throw new Error(text)
    return value
  }
  const text = vtt(['10', 'Eins und zwei'], ['20', 'Drei und vier'])
  const moved = moveEntries('a.vtt', text, vttTimes(text), map)
  const isRight = (after: string): boolean => isMovedTranscript(read(text), read(after), moved, map)
  expect(isRight(vtt(['12', 'Eins und zwei'], ['22', 'Drei und vier']))).toBe(true)
  expect(isRight(vtt(['12', 'Eins und zwei'], ['20', 'Drei und vier']))).toBe(false)
  expect(isRight(vtt(['12', 'Eins und zwei'], ['22', 'Drei und acht']))).toBe(false)
  expect(isRight(vtt(['12', 'Eins und zwei']))).toBe(false)
  expect(isRight(vtt(['12', 'Eins und zwei'], ['22', 'Drei und vier'], ['30', 'Mehr']))).toBe(false)
})
