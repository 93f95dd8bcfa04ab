// Proves that the length of a tag follows from the length of the sound.
import { expect, test } from 'vitest'
import { mostAreaBytes, tagAreaBytes } from './tag-area.ts'

test('the length of a tag grows with every minute that the sound has begun', () => {
  expect(tagAreaBytes(0)).toBe(98_304)
  expect(tagAreaBytes(0.5)).toBe(102_400)
  expect(tagAreaBytes(60)).toBe(102_400)
  expect(tagAreaBytes(60.01)).toBe(106_496)
  expect(tagAreaBytes(3600)).toBe(344_064)
})

test('no sound, however long, asks for a tag that cannot be written', () => {
  expect(tagAreaBytes(1e12)).toBe(mostAreaBytes)
  expect(tagAreaBytes(Number.NaN)).toBe(98_304)
  expect(tagAreaBytes(-5)).toBe(98_304)
})
