// What trimming keeps: everything audible, with a hundredth of a second around it.
import { expect, test } from 'vitest'
import { trimSilence } from './trim-silence.ts'

const sampleRate = 1000
const silence = new Array<number>(50).fill(0)
const sound = (...samples: number[]) => ({ samples: Int16Array.from(samples), sampleRate })

test('cuts silence before and after, not between', () => {
  const { samples } = trimSilence(sound(...silence, 900, ...silence, -900, ...silence))
  expect(samples).toHaveLength(10 + 1 + 50 + 1 + 10)
  expect(samples.indexOf(900)).toBe(10)
})

test('takes hiss for silence', () => {
  expect(trimSilence(sound(...silence, 40, -40, ...silence)).samples).toHaveLength(0)
})

test('keeps speech that fills the whole sound', () => {
  expect([...trimSilence(sound(900, 0, 900)).samples]).toEqual([900, 0, 900])
})
