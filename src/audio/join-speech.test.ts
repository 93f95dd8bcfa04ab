// What joined speech promises: every part at the place its time says, and silence everywhere else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinSpeech } from './join-speech.ts'

const sampleRate = 1000
const loud = (length: number) => ({ samples: new Int16Array(length).fill(5000), sampleRate })

test('counts the times from pauses and lengths', () => {
  const parts = [
    { sound: loud(300), pauseSeconds: 0.4 },
    { sound: loud(200), pauseSeconds: 0.1 },
  ]
  const { sound, times } = joinSpeech(parts, 0.5)
  expect(times).toEqual([
    { startSeconds: 0.4, endSeconds: 0.7 },
    { startSeconds: 0.8, endSeconds: 1 },
  ])
  expect(sound.samples).toHaveLength(1500)
})

test('is loud exactly during the times it gives', () => {
  const part = fc.record({
    sound: fc.integer({ min: 1, max: 500 }).map(loud),
    pauseSeconds: fc.double({ min: 0, max: 2, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const { sound, times } = joinSpeech(parts, 0.2)
      const expected = new Int16Array(sound.samples.length)
      for (const { startSeconds, endSeconds } of times) {
        expected.fill(5000, Math.round(startSeconds * sampleRate), Math.round(endSeconds * sampleRate))
      }
      expect(sound.samples).toEqual(expected)
    }),
  )
})

test('refuses parts of different sample rates, and no parts', () => {
  const other = { samples: new Int16Array(10), sampleRate: 8000 }
  const parts = [loud(10), other].map((sound) => ({ sound, pauseSeconds: 0 }))
  expect(() => joinSpeech(parts, 0)).toThrow('sample rates differ')
  expect(() => joinSpeech([], 0)).toThrow('nothing to join')
})
