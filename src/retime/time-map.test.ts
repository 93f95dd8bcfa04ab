// Where moments and sentences of an old recording are in a new one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  insertedParts,
  keptMoment,
  movedSpan,
  movedStart,
  removedParts,
  shiftMap,
  type TimeMap,
} from './time-map.ts'

const endless = Number.POSITIVE_INFINITY
/** Ten seconds are gone at 20, half a minute is new at 50. */
const map: TimeMap = [
  { oldStart: 0, oldEnd: 20, newStart: 0 },
  { oldStart: 30, oldEnd: 50, newStart: 20 },
  { oldStart: 50, oldEnd: endless, newStart: 70 },
]

test('what was cut out goes on with the next sound', () => {
  expect([19, 20, 25, 30, 49, 50, 60].map((at) => keptMoment(map, at))).toEqual([
    19,
    undefined,
    undefined,
    20,
    39,
    70,
    80,
  ])
  expect(movedStart(map, 25)).toBe(20)
  expect(movedStart([{ oldStart: 0, oldEnd: 20, newStart: 0 }], 25)).toBeUndefined()
})

test('sentences are shortened by a cut, never stretched over an insertion', () => {
  const span = (startSeconds: number, endSeconds: number) => movedSpan(map, { startSeconds, endSeconds })
  expect(span(18, 33)).toEqual({ startSeconds: 18, endSeconds: 23, isCut: true })
  expect(span(21, 29)).toBeUndefined()
  expect(span(45, 51)).toEqual({ startSeconds: 35, endSeconds: 40, isCut: true })
  expect(span(49, 55)).toEqual({ startSeconds: 70, endSeconds: 75, isCut: true })
  expect(span(19.95, 20.01)).toBeUndefined()
})

test('tells what is gone and what is new', () => {
  expect(removedParts(map, 100)).toEqual([{ startSeconds: 20, endSeconds: 30 }])
  expect(insertedParts(map, 120)).toEqual([{ startSeconds: 40, endSeconds: 70 }])
})

const times = fc.double({ min: 0, max: 100_000, noNaN: true })

test('a shift there and back moves nothing that it does not cut off', () => {
  fc.assert(
    fc.property(times, times, (at, by) => {
      const there = keptMoment(shiftMap(by), at)
      expect(there).toBeDefined()
      expect(keptMoment(shiftMap(-by), there ?? -1)).toBeCloseTo(at, 6)
    }),
  )
})

test('later moments stay later, and no sentence becomes longer', () => {
  fc.assert(
    fc.property(times, times, (one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)]
      expect(movedStart(map, first)).toBeLessThanOrEqual(movedStart(map, second) ?? endless)
      const moved = movedSpan(map, { startSeconds: first, endSeconds: second })
      if (moved) expect(moved.endSeconds - moved.startSeconds).toBeLessThanOrEqual(second - first + 1e-6)
    }),
  )
})
