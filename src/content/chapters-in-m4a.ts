// Finds the chapters that a program wrote into an M4A.
import { boxesIn, boxIn } from './mp4-boxes.ts'
import { mp4Samples } from './mp4-samples.ts'
import { uint32, uint64, viewOf } from './mp4-track.ts'
import type { ReadAt } from './tag-range.ts'

/** A chapter as it is written. */
export interface RecordedChapter {
  readonly startSeconds: number
  readonly title: string
  readonly url: string | undefined
}

/** Nero's list counts in tenths of a microsecond. */
const unitsPerSecond = 10_000_000

/** A longer title is none, and more text than this is not read. */
const longestTitleBytes = 4096

const utf8 = new TextDecoder('utf-8')

/**
 * Reads the list in `moov/udta/chpl`, which Nero made and everybody copied without a specification: version and flags, in
 * version 1 four more bytes, a count in one byte, and for each chapter its start in 8 bytes, and its title behind its length.
 */
const neroChapters = (chpl: Uint8Array): readonly RecordedChapter[] => {
  const view = viewOf(chpl)
  if (view.byteLength < 5) return []
  let at = view.getUint8(0) === 0 ? 4 : 8
  const count = at < view.byteLength ? view.getUint8(at) : 0
  const chapters: RecordedChapter[] = []
  at += 1
  while (chapters.length < count && at + 9 <= view.byteLength) {
    const end = at + 9 + view.getUint8(at + 8)
    if (end > view.byteLength) break
    const title = utf8.decode(chpl.subarray(at + 9, end))
    chapters.push({ startSeconds: uint64(view, at) / unitsPerSecond, title, url: undefined })
    at = end
  }
  return chapters
}

const trackId = (trak: Uint8Array): number => {
  const tkhd = viewOf(boxIn(trak, ['tkhd']))
  return uint32(tkhd, tkhd.byteLength > 0 && tkhd.getUint8(0) === 1 ? 20 : 12)
}

/** The text tracks that another track names as its chapters. */
const chapterTracks = (movie: Uint8Array): readonly Uint8Array[] => {
  const tracks = boxesIn(movie, 'trak')
  const named = new Set(
    tracks.flatMap((trak) => {
      const ids = viewOf(boxIn(trak, ['tref', 'chap']))
      return Array.from({ length: Math.min(8, Math.floor(ids.byteLength / 4)) }, (_, at) =>
        uint32(ids, at * 4),
      )
    }),
  )
  return tracks.filter((trak) => {
    const handler = String.fromCharCode(...(boxIn(trak, ['mdia', 'hdlr'])?.subarray(8, 12) ?? []))
    return named.has(trackId(trak)) && (handler === 'text' || handler === 'sbtl')
  })
}

/** A sample is a length in two bytes, and that much text in UTF-8, or UTF-16 behind its mark. */
const titleIn = (sample: Uint8Array): string => {
  const length = sample.length < 2 ? 0 : viewOf(sample).getUint16(0)
  const text = sample.subarray(2, 2 + length)
  const isBigEndian = text[0] === 0xfe && text[1] === 0xff
  const isLittleEndian = text[0] === 0xff && text[1] === 0xfe
  if (!isBigEndian && !isLittleEndian) return utf8.decode(text)
  return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(text)
}

/**
 * Takes the tables of an M4A (everything but its sound) and what reads its file; gives its chapters as they are written:
 * those of Nero's list, else those of the text track that the sound names as its chapters, as in
 * https://developer.apple.com/documentation/quicktime-file-format/timed_metadata_media. Never throws for what is written.
 */
export const chaptersInM4a = async (
  tables: Uint8Array,
  readAt: ReadAt,
): Promise<readonly RecordedChapter[]> => {
  const movie = boxIn(tables, ['moov']) ?? new Uint8Array()
  const listed = neroChapters(boxIn(movie, ['udta', 'chpl']) ?? new Uint8Array())
  const [track] = chapterTracks(movie)
  if (listed.length > 0 || track === undefined) return listed
  const chapters: RecordedChapter[] = []
  for (const { startSeconds, position, sizeBytes } of mp4Samples(track)) {
    const sample = await readAt(position, Math.min(sizeBytes, longestTitleBytes))
    chapters.push({ startSeconds, title: titleIn(sample), url: undefined })
  }
  return chapters
}
