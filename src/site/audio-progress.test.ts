// Tests the line that shows how far recordings are.
import { expect, test } from 'vitest'
import { wordsFor } from '../words/words-for.ts'
import { audioProgress } from './audio-progress.ts'

const words = wordsFor('de').audio

const watched = (isTTY: boolean, sizes: readonly number[], passes: number) => {
  const clock = { ms: 0 }
  const written: string[] = []
  const output = { isTTY, write: (text: string) => written.push(text) }
  return { clock, written, progress: audioProgress(sizes, passes, words, output, () => clock.ms) }
}

test('counts both passes of a recording, and estimates from what is done', () => {
  const { clock, written, progress } = watched(true, [100], 2)
  const tell = progress.watch(0)
  tell(30, 60)
  clock.ms = 10_000
  tell(60, 60)
  clock.ms = 15_000
  tell(30, 60)
  progress.done(0)
  expect(written.map((text) => text.replace('\r\u001b[K', ''))).toMatchInlineSnapshot(`
    [
      "[######                  ]  25 %",
      "[############            ]  50 %, noch 00:10",
      "[##################      ]  75 %, noch 00:05",
    ]
  `)
})

test('a large recording counts more than a small one', () => {
  const { clock, written, progress } = watched(true, [900, 100], 1)
  clock.ms = 1000
  progress.done(1)
  clock.ms = 2000
  progress.done(0)
  expect(written.map((text) => /\d+ %/.exec(text)?.[0])).toEqual(['10 %', '100 %'])
})

test('writes five times a second at most, and nothing where no terminal reads it', () => {
  const terminal = watched(true, [100], 1)
  const tell = terminal.progress.watch(0)
  for (terminal.clock.ms = 0; terminal.clock.ms < 1000; terminal.clock.ms += 10)
    tell(terminal.clock.ms / 10, 100)
  expect(terminal.written).toHaveLength(5)
  const pipe = watched(false, [100], 1)
  pipe.progress.watch(0)(50, 100)
  pipe.progress.done(0)
  pipe.progress.clear()
  expect(pipe.written).toEqual([])
})

test('a recording of unknown length, or longer than announced, never looks done before it is', () => {
  const { clock, written, progress } = watched(true, [100], 1)
  const tell = progress.watch(0)
  tell(50, undefined)
  clock.ms = 1000
  tell(500, 100)
  expect(written.map((text) => /\d+ %/.exec(text)?.[0])).toEqual(['50 %', '99 %'])
})
