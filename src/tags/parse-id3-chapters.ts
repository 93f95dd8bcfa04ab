// Reads the chapters that an editor's program wrote into a recording: https://id3.org/id3v2-chapters-1.0
import { readUrl } from '../model/read-url.ts'
import { oneLine } from './clean-tag-text.ts'
import type { Id3Chapter, Id3Picture } from './id3-facts.ts'
import type { TableOfContents } from './listed-chapters.ts'
import { listedIds } from './listed-chapters.ts'
import type { Id3Body } from './parse-id3-body.ts'
import { parseId3Body } from './parse-id3-body.ts'
import type { FrameFormat } from './parse-id3-frames.ts'
import { parseId3Frames } from './parse-id3-frames.ts'
import { parseTagText } from './parse-tag-text.ts'
import { numberAt } from './tag-numbers.ts'

interface FoundChapter extends Id3Chapter {
  readonly id: string
}

/** Files have one tag in front, sometimes two; a hostile one may have millions. */
const mostTags = 16
const unknownTime = 0xffffffff
/** Start, end and two byte offsets, four bytes each. */
const timesBytes = 16

const chapterParts = new Set(['TIT2', 'WXXX', 'APIC'])
const chapterFrames = new Set(['CHAP', 'CTOC'])

const parseTitle = (content: Uint8Array): string => oneLine(parseTagText(content, 1, content[0]).text)

// The address should be ISO-8859-1, but some programs write it in the encoding of the description.
const parseLink = (content: Uint8Array): string | undefined => {
  const { next } = parseTagText(content, 1, content[0])
  const isWide = (content[next] ?? 0) >= 0xfe || content[next + 1] === 0
  const { text } = parseTagText(content, next, isWide ? 1 : 0)
  return readUrl(oneLine(text)).value
}

// Programs write all kinds of names for these two types, so the bytes decide.
const mimeTypeOf = (bytes: Uint8Array): Id3Picture['mimeType'] | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  return undefined
}

const parsePicture = (content: Uint8Array): Id3Picture | undefined => {
  const { next } = parseTagText(content, 1, 0)
  const bytes = content.subarray(parseTagText(content, next + 1, content[0]).next)
  const mimeType = mimeTypeOf(bytes)
  return mimeType === undefined ? undefined : { mimeType, bytes }
}

const parseChapter = (content: Uint8Array, format: FrameFormat): FoundChapter | undefined => {
  const { text: id, next } = parseTagText(content, 0, 0)
  const start = numberAt(content, next)
  if (next + timesBytes > content.length || start === unknownTime) return undefined
  const parts = new Map(
    parseId3Frames(content.subarray(next + timesBytes), format, chapterParts)
      .toReversed()
      .map((part) => [part.name, part.content]),
  )
  const [title, link, picture] = [parts.get('TIT2'), parts.get('WXXX'), parts.get('APIC')]
  return {
    id,
    startSeconds: start / 1000,
    title: title === undefined ? '' : parseTitle(title),
    url: link === undefined ? undefined : parseLink(link),
    picture: picture === undefined ? undefined : parsePicture(picture),
  }
}

const parseTable = (content: Uint8Array): TableOfContents => {
  const { text: id, next } = parseTagText(content, 0, 0)
  const children: string[] = []
  let at = next + 2
  for (let count = content[next + 1] ?? 0; count > 0 && at < content.length; count--) {
    const child = parseTagText(content, at, 0)
    children.push(child.text)
    at = child.next
  }
  return { id, isTopLevel: ((content[next] ?? 0) & 0b10) !== 0, children }
}

const chaptersOf = ({ frames, format }: Id3Body): readonly Id3Chapter[] => {
  const found = parseId3Frames(frames, format, chapterFrames)
  const isUndone = format.unsynchronised === 'all'
  const inner: FrameFormat = isUndone ? { ...format, unsynchronised: 'none' } : format
  const contentsOf = (wanted: string) =>
    found.filter(({ name }) => name === wanted).map(({ content }) => content)
  const chapters = contentsOf('CHAP').flatMap((content) => parseChapter(content, inner) ?? [])
  const titled = chapters
    .filter(({ title }) => title !== '')
    .toSorted((a, b) => a.startSeconds - b.startSeconds)
  const ids = listedIds(contentsOf('CTOC').map(parseTable))
  const listed = titled.filter(({ id }) => ids.has(id))
  return (listed.length > 0 ? listed : titled).map(({ id: _, ...chapter }) => chapter)
}

/**
 * Takes the bytes of the tags in front of the sound of an MP3; more may follow. Gives the chapters of the first tag
 * that has any, in order of time: those that a table of contents lists, all where it lists none. Versions 3 and 4,
 * all their encodings, unsynchronised or not. Chapters without title are left out, as are links that are no web
 * address and pictures that are neither JPEG nor PNG. Pictures are views of the bytes that were given.
 *
 * Never throws, whatever the bytes are, and takes time in proportion to them.
 */
export const parseId3Chapters = (bytes: Uint8Array): readonly Id3Chapter[] => {
  let at = 0
  for (let tag = 0; tag < mostTags; tag++) {
    const body = parseId3Body(bytes, at)
    if (body === undefined) break
    const chapters = chaptersOf(body)
    if (chapters.length > 0) return chapters
    at = body.end
  }
  return []
}
