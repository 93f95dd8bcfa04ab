// Checks that anchors of chapters are unique and stay.
import { expect, test } from 'vitest'
import { chapterAnchors } from './chapter-anchors.ts'

const chapterAt = (startSeconds: number) => ({
  startSeconds,
  title: 'Kapitel',
  url: undefined,
  image: undefined,
})

test('anchors name the second, and stay unique within one second', () => {
  const chapters = [chapterAt(0), chapterAt(45.2), chapterAt(45.9), chapterAt(3600)]
  expect([...chapterAnchors(chapters).values()]).toEqual(['c-0', 'c-45', 'c-45-3', 'c-3600'])
})

test('an anchor stays when another chapter is added before it', () => {
  const [first, last] = [chapterAt(0), chapterAt(90)]
  const anchor = chapterAnchors([first, last]).get(last)
  expect(chapterAnchors([first, chapterAt(30), last]).get(last)).toBe(anchor)
})
