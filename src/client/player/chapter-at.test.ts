// Checks which chapter a second belongs to, and where the neighbours begin.
import { expect, test } from 'vitest'
import { chapterAt, chapterEnd, neighbourStart } from './chapter-at.ts'

const chapters = [{ startSeconds: 5 }, { startSeconds: 60 }, { startSeconds: 90 }]

test.each([
  [0, -1],
  [5, 0],
  [59.9, 0],
  [60, 1],
  [500, 2],
])('second %d lies in chapter %d', (seconds, at) => {
  expect(chapterAt(chapters, seconds)).toBe(at)
})

test.each([
  [0, 5],
  [5, 60],
  [70, 90],
  [95, 120],
])('the chapter around second %d ends at %d', (seconds, end) => {
  expect(chapterEnd(chapters, seconds, 120)).toBe(end)
})

test('the next chapter begins after this second, and nothing comes after the last', () => {
  expect(neighbourStart(chapters, 0, 1)).toBe(5)
  expect(neighbourStart(chapters, 60, 1)).toBe(90)
  expect(neighbourStart(chapters, 95, 1)).toBeUndefined()
})

test('back leads to the beginning of this chapter, just after it to the one before, at last to the start', () => {
  expect(neighbourStart(chapters, 70, -1)).toBe(60)
  expect(neighbourStart(chapters, 61, -1)).toBe(5)
  expect(neighbourStart(chapters, 6, -1)).toBe(0)
})

test('without chapters there are none', () => {
  expect(chapterAt([], 10)).toBe(-1)
  expect(chapterEnd([], 10, 120)).toBe(120)
  expect(neighbourStart([], 10, 1)).toBeUndefined()
})
