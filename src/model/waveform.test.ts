import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLevels, writeWaveform } from './waveform.ts'

test('the loudest part is highest, silence is zero, and louder is never lower', () => {
  const levels = readLevels(writeWaveform([0, 0.01, 0.1, 0.2, 0.4]))
  expect(levels[0]).toBe(0)
  expect(levels.at(-1)).toBe(31)
  expect(levels.toSorted((a, b) => a - b)).toEqual(levels)
})

test('how loud a recording is as a whole changes nothing', () => {
  const parts = Array.from({ length: 160 }, (_, at) => (at % 7) / 7)
  expect(writeWaveform(parts.map((part) => part / 100))).toBe(writeWaveform(parts))
})

test('one bang does not flatten the rest', () => {
  const speech = Array.from({ length: 159 }, () => 0.1)
  expect(readLevels(writeWaveform([...speech, 9]))).toEqual(Array.from({ length: 160 }, () => 31))
})

test('silence is a flat line', () => {
  expect(writeWaveform([0, 0, 0])).toBe('000')
})

test('every level is a digit, whatever was measured', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true })), (loudness) => {
      const waveform = writeWaveform(loudness)
      expect(waveform).toMatch(/^[0-9a-v]*$/)
      expect(readLevels(waveform)).toHaveLength(loudness.length)
    }),
  )
})

test('a text that is no waveform gives levels all the same', () => {
  expect(readLevels('0v-ü')).toEqual([0, 31, 0, 0])
})
