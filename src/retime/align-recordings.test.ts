// Finds cuts and additions between recordings of speech that was never spoken, and refuses where there is nothing to find.
import { describe, expect, test } from 'vitest'
import {
  anEnvelope,
  joinedEnvelopes,
  randomFrom,
  type SpokenEnvelope,
  stretchOf,
} from '../testing/an-envelope.ts'
import { alignRecordings } from './align-recordings.ts'
import { keptMoment } from './time-map.ts'

const old = anEnvelope(1, 600)

/** Another level, and the noise of another encoder. */
const encoded = ({ low, high }: SpokenEnvelope, levelDb: number): SpokenEnvelope => {
  const random = randomFrom(99)
  const noisy = (decibels: number): number => Math.max(-70, decibels + levelDb + random() * 3 - 1.5)
  return { low: low.map(noisy), high: high.map(noisy) }
}

type Moments = readonly (readonly [before: number, after: number | undefined])[]

/** Takes moments of the old recording and where they must be in the new one; gives those that are not, by more than 0.02 seconds. */
const missed = (fresh: SpokenEnvelope, moments: Moments) => {
  const alignment = alignRecordings(old, fresh)
  if (alignment.kind !== 'found') return alignment.kind
  return moments
    .map(([before, after]) => ({ before, after, found: keptMoment(alignment.map, before) }))
    .filter(({ after, found }) =>
      after === undefined ? found !== undefined : !(Math.abs((found ?? -1) - after) <= 0.02),
    )
}

describe('finds', () => {
  test('nothing to move between two encodings of one recording', () => {
    expect(alignRecordings(old, encoded(old, -9))).toEqual({
      kind: 'found',
      map: [{ oldStart: 0, oldEnd: Number.POSITIVE_INFINITY, newStart: 0 }],
      changed: [],
    })
  })

  test('a beginning that was cut off', () => {
    const fresh = encoded(stretchOf(old, 12.4, 600), 6)
    expect(
      missed(fresh, [
        [12.3, undefined],
        [12.5, 0.1],
        [300, 287.6],
      ]),
    ).toEqual([])
  })

  test('a beginning that was added', () => {
    expect(
      missed(joinedEnvelopes(anEnvelope(7, 20), old), [
        [0, 20],
        [300, 320],
      ]),
    ).toEqual([])
  })

  test('several cuts, an insertion and a passage that was replaced, in a louder encoding', () => {
    const fresh = joinedEnvelopes(
      anEnvelope(6, 7.7),
      stretchOf(old, 3.2, 100),
      stretchOf(old, 110, 122),
      stretchOf(old, 140, 300),
      anEnvelope(7, 14),
      stretchOf(old, 320, 590),
    )
    const moments: Moments = [
      [3, undefined],
      [3.3, 7.8],
      [99.9, 104.4],
      [105, undefined],
      [110.1, 104.6],
      [121.9, 116.4],
      [130, undefined],
      [140.1, 116.6],
      [299, 275.5],
      [310, undefined],
      [321, 291.5],
      [589, 559.5],
      [595, undefined],
    ]
    expect(missed(encoded(fresh, 3), moments)).toEqual([])
  })

  test('the right repetition of a jingle', () => {
    const jingle = stretchOf(anEnvelope(8, 8), 0, 8)
    const speech = stretchOf(old, 50, 200)
    const alignment = alignRecordings(
      joinedEnvelopes(jingle, jingle, jingle, speech, jingle, jingle),
      joinedEnvelopes(jingle, speech, jingle, jingle),
    )
    expect(alignment).toMatchObject({ kind: 'found', map: [{ oldStart: 16 }] })
  })

  test('a passage of the same length that sounds different', () => {
    const fresh = joinedEnvelopes(stretchOf(old, 0, 100), anEnvelope(9, 20), stretchOf(old, 120, 600))
    expect(alignRecordings(old, fresh)).toMatchObject({
      map: [{ oldStart: 0, newStart: 0 }],
      changed: [{ startSeconds: expect.closeTo(100, -1), endSeconds: expect.closeTo(120, -1) }],
    })
  })
})

describe('refuses', () => {
  const silence = (decibels: number): SpokenEnvelope => ({
    low: new Float32Array(6000).fill(decibels),
    high: new Float32Array(6000).fill(decibels),
  })
  const loop = joinedEnvelopes(...Array.from({ length: 20 }, () => stretchOf(old, 0, 8)))
  const none: SpokenEnvelope = { low: new Float32Array(0), high: new Float32Array(0) }

  test.each([
    ['two recordings of different speech', old, anEnvelope(77, 500), 'unrelated'],
    [
      'a jingle in common',
      joinedEnvelopes(stretchOf(old, 0, 20), anEnvelope(3, 90)),
      joinedEnvelopes(stretchOf(old, 0, 20), anEnvelope(4, 90)),
      'unrelated',
    ],
    ['silence', old, silence(-100), 'silent'],
    ['nothing at all', none, none, 'silent'],
    ['a steady noise', silence(-20), silence(-20), 'found'],
    ['a loop with one turn less', loop, stretchOf(loop, 8, 160), 'ambiguous'],
    ['numbers that are none', old, silence(Number.NaN), 'silent'],
  ])('%s', (_, before, after, kind) => {
    expect(alignRecordings(before, after).kind).toBe(kind)
  })
})
