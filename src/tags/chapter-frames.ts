// Lays out the chapters of a tag: https://id3.org/id3v2-chapters-1.0
import { asciiBytes } from './encode-tag-text.ts'
import type { Id3Chapter } from './id3-facts.ts'
import { describedLinkFrame, id3Frame, milliseconds, pictureFrame, textFrame } from './id3-frame.ts'
import { joinBytes } from './join-bytes.ts'

/** A table of contents counts its entries in one byte. */
export const mostChapters = 255

const topLevelAndOrdered = 0b11
/** Byte offsets that say: go by the times. */
const noOffsets = new Uint8Array(8).fill(0xff)

const elementId = (id: string): Uint8Array => joinBytes([asciiBytes(id), Uint8Array.of(0)])

const chapterFrame = (
  { startSeconds, title, url, picture }: Id3Chapter,
  index: number,
  endSeconds: number,
): Uint8Array =>
  id3Frame(
    'CHAP',
    elementId(`chp${index}`),
    milliseconds(startSeconds),
    milliseconds(Math.max(startSeconds, endSeconds)),
    noOffsets,
    textFrame('TIT2', title),
    describedLinkFrame(url),
    pictureFrame(picture),
  )

const contentsFrame = (title: string, count: number): Uint8Array =>
  id3Frame(
    'CTOC',
    elementId('toc'),
    Uint8Array.of(topLevelAndOrdered, count),
    ...Array.from({ length: count }, (_, index) => elementId(`chp${index}`)),
    textFrame('TIT2', title),
  )

/**
 * Takes chapters in any order, the episode's title and the length of the sound in seconds; gives one table of contents
 * and the first 255 chapters, each lasting until the next. No bytes where there are no chapters.
 */
export const chapterFrames = (
  chapters: readonly Id3Chapter[],
  title: string,
  durationSeconds: number,
): Uint8Array => {
  const ordered = chapters.toSorted((a, b) => a.startSeconds - b.startSeconds)
  const listed = ordered.slice(0, mostChapters)
  if (listed.length === 0) return new Uint8Array()
  const endOf = (index: number): number => ordered[index + 1]?.startSeconds ?? durationSeconds
  return joinBytes([
    contentsFrame(title, listed.length),
    ...listed.map((chapter, index) => chapterFrame(chapter, index, endOf(index))),
  ])
}
