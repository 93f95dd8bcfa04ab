// Tests that no transcript outlasts its recording, and that nothing of it is lost for that.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../testing/a-transcript.ts'
import type { Timing } from '../transcript/transcript.ts'
import { withinRecording } from './within-recording.ts'

const transcript = (timing: Timing, ...times: readonly (readonly [start: number, end: number])[]) => ({
  ...aTranscript(
    times.map(([startSeconds, endSeconds]) =>
      aCue({
        startSeconds,
        endSeconds,
        text: 'Ein Satz von zwanzig',
        words: [{ startSeconds, endSeconds, text: 'Ein Satz von zwanzig' }],
      }),
    ),
  ),
  timing,
})

const timesOf = ({ cues }: ReturnType<typeof transcript>) =>
  cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])

describe('a transcript in its recording', () => {
  test('is left alone where it fits', () => {
    for (const timing of ['cues', 'starts', 'none'] as const) {
      const fitting = transcript(timing, [0, 5], [5, 10])
      expect(withinRecording(fitting, 10)).toBe(fitting)
    }
  })

  test('is cut at the end, with its words, where every cue has its own times', () => {
    const cut = withinRecording(transcript('cues', [0, 5], [5, 10.4], [10.1, 10.3]), 10)
    expect(timesOf(cut)).toEqual([
      [0, 5],
      [5, 10],
      [10, 10],
    ])
    expect(cut.cues[1]?.words).toEqual([{ startSeconds: 5, endSeconds: 10, text: 'Ein Satz von zwanzig' }])
  })

  test('moves its last sentences together where their times are estimated', () => {
    const estimated = transcript('starts', [0, 3], [3, 6], [6, 9], [9, 12])
    expect(timesOf(withinRecording(estimated, 7))).toEqual([
      [0, 3],
      [3, 4.333],
      [4.333, 5.667],
      [5.667, 7],
    ])
    // At twenty characters a second the last two can be spoken in time; the others keep theirs.
    expect(timesOf(withinRecording(estimated, 8)).slice(1)).toEqual([
      [3, 6],
      [6, 7],
      [7, 8],
    ])
  })

  test('ends with it, keeps every word and its order, whatever the times', () => {
    const length = fc.double({ min: 0, max: 100, noNaN: true })
    const times = fc.array(fc.tuple(length, length))
    fc.assert(
      fc.property(fc.constantFrom<Timing>('cues', 'starts'), times, length, (timing, list, seconds) => {
        const sorted = list.map(([a, b]) => [a, a + b] as const).sort(([a], [b]) => a - b)
        const before = transcript(timing, ...sorted)
        const { cues } = withinRecording(before, seconds)
        expect(cues.map(({ text }) => text)).toEqual(before.cues.map(({ text }) => text))
        let last = 0
        for (const { startSeconds, endSeconds } of cues) {
          expect(startSeconds).toBeGreaterThanOrEqual(last)
          expect(endSeconds).toBeGreaterThanOrEqual(startSeconds)
          expect(endSeconds).toBeLessThanOrEqual(seconds)
          last = startSeconds
        }
      }),
    )
  })
})
