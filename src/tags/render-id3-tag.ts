// Writes the tag of a published recording: title, links, chapters, cover and transcript, in a length given beforehand.
import { chapterFrames, mostChapters } from './chapter-frames.ts'
import { asciiBytes } from './encode-tag-text.ts'
import type { Id3Facts } from './id3-facts.ts'
import { id3Frame, linkFrame, longTextFrame, pictureFrame, textFrame, timedTextFrame } from './id3-frame.ts'
import { joinBytes } from './join-bytes.ts'
import { languageCode } from './language-code.ts'
import { mostAreaBytes } from './tag-area.ts'

/** What a tag is made of, the most important first. */
type TagPart =
  | 'names'
  | 'numbers'
  | 'links'
  | 'summary'
  | 'chapters'
  | 'chapters-after-255'
  | 'cover'
  | 'chapter-pictures'
  | 'transcript'
  | 'timed-transcript'

export interface Id3Tag {
  /** Exactly as many as were asked for. */
  readonly bytes: Uint8Array
  /** Parts that there are but that did not fit. */
  readonly leftOut: readonly TagPart[]
}

interface Offer {
  readonly part: TagPart
  readonly frames: Uint8Array
  /** The part in whose place this one comes; where that did not fit, this one does not either. */
  readonly inPlaceOf?: TagPart
}

const headerBytes = 10
/** AntennaPod reads ten bytes more to see that the frames end, and these must not be sound. */
const leastPaddingBytes = 10

const names = ({ title, showTitle, author }: Id3Facts): Uint8Array =>
  joinBytes([
    textFrame('TIT2', title),
    textFrame('TALB', showTitle),
    textFrame('TPE1', author),
    textFrame('TPE2', author),
    textFrame('TCON', 'Podcast'),
  ])

const numbers = (facts: Id3Facts): Uint8Array => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(facts.publishedOn) ?? []
  const language = languageCode(facts.language)
  return joinBytes([
    textFrame('TYER', year),
    textFrame('TDAT', year === undefined ? undefined : `${day}${month}`),
    textFrame('TPOS', facts.seasonNumber),
    textFrame('TRCK', facts.episodeNumber),
    textFrame('TLAN', language === 'und' ? undefined : language),
    textFrame('TLEN', Math.round(facts.durationSeconds * 1000)),
  ])
}

// PCST and TGID are Apple's own and in no standard; its programs tell podcasts from music by them. The rest of that
// family is left out: TDES repeats the comment, and of WFED, the feed's address, programs disagree whether it is laid
// out like a link or like a text. See https://mutagen.readthedocs.io/en/latest/api/id3_frames.html
const links = ({ episodeUrl, showUrl, guid }: Id3Facts): Uint8Array =>
  joinBytes([
    linkFrame('WOAF', episodeUrl),
    linkFrame('WOAS', showUrl),
    id3Frame('PCST', new Uint8Array(4)),
    textFrame('TGID', guid),
  ])

const offers = (facts: Id3Facts): readonly Offer[] => {
  const { title, chapters, durationSeconds, summary } = facts
  const language = languageCode(facts.language)
  const plainChapters = chapters.map((chapter) => ({ ...chapter, picture: undefined }))
  const hasPictures = chapters.some(({ picture }) => picture !== undefined)
  const pictured = hasPictures ? chapterFrames(chapters, title, durationSeconds) : new Uint8Array()
  return [
    { part: 'names', frames: names(facts) },
    { part: 'numbers', frames: numbers(facts) },
    { part: 'links', frames: links(facts) },
    { part: 'summary', frames: longTextFrame('COMM', language, summary) },
    { part: 'chapters', frames: chapterFrames(plainChapters, title, durationSeconds) },
    { part: 'cover', frames: pictureFrame(facts.cover) },
    { part: 'chapter-pictures', frames: pictured, inPlaceOf: 'chapters' },
    { part: 'transcript', frames: longTextFrame('USLT', language, facts.transcript) },
    { part: 'timed-transcript', frames: timedTextFrame(language, facts.timedLines) },
  ]
}

/** Takes part after part as long as it fits; one that is too long stands in nobody's way. */
const choose = (
  offered: readonly Offer[],
  roomBytes: number,
): { readonly frames: readonly Uint8Array[]; readonly leftOut: readonly TagPart[] } => {
  const chosen = new Map<TagPart, Uint8Array>()
  const leftOut: TagPart[] = []
  let room = roomBytes
  for (const { part, frames, inPlaceOf } of offered) {
    const replaced = inPlaceOf === undefined ? new Uint8Array() : chosen.get(inPlaceOf)
    if (frames.length === 0) continue
    if (replaced === undefined || frames.length - replaced.length > room) leftOut.push(part)
    else {
      chosen.set(inPlaceOf ?? part, frames)
      room -= frames.length - replaced.length
    }
  }
  return { frames: [...chosen.values()], leftOut }
}

const header = (areaBytes: number): Uint8Array => {
  const size = areaBytes - headerBytes
  const digits = [21, 14, 7, 0].map((shift) => (size >> shift) & 0x7f)
  return joinBytes([asciiBytes('ID3'), Uint8Array.of(3, 0, 0, ...digits)])
}

/**
 * Takes what is to be said of an episode and the length of the tag in bytes (`tagAreaBytes`); gives the tag, filled up
 * with zeros, and the parts that did not fit: nothing here fails because of what an editor wrote. The same facts give
 * the same bytes.
 *
 * ID3v2.3 (https://id3.org/id3v2.3.0), since every app reads it: Apple Podcasts loses long chapter titles of v2.4
 * (https://github.com/radio-t/radio-t-site/pull/211), and AntennaPod takes the descriptions that stand before links
 * for longer than they are where they are UTF-8. Without extended header and unsynchronisation, which AntennaPod does
 * not undo. Chapters stand before pictures and long text, so that an app which streams comes to them early.
 *
 * Throws a `RangeError` for a length that no tag can have.
 */
export const renderId3Tag = (facts: Id3Facts, areaBytes: number): Id3Tag => {
  const roomBytes = areaBytes - headerBytes - leastPaddingBytes
  if (!Number.isInteger(areaBytes) || roomBytes < 0 || areaBytes > mostAreaBytes) {
    throw new RangeError(`A tag of ${areaBytes} bytes cannot be written.`)
  }
  const { frames, leftOut } = choose(offers(facts), roomBytes)
  const bytes = new Uint8Array(areaBytes)
  bytes.set(joinBytes([header(areaBytes), ...frames]))
  const isCut = facts.chapters.length > mostChapters && !leftOut.includes('chapters')
  return { bytes, leftOut: isCut ? ['chapters-after-255', ...leftOut] : leftOut }
}
