// Lays out the frames of an ID3v2.3 tag: https://id3.org/id3v2.3.0#Declared_ID3v2_frames
import { readUrl } from '../model/read-url.ts'
import { oneLine, severalLines } from './clean-tag-text.ts'
import { asciiBytes, encodeText, encodingOf, terminator } from './encode-tag-text.ts'
import type { Id3Picture, TimedLine } from './id3-facts.ts'
import { joinBytes, uint32 } from './join-bytes.ts'

const nothing = new Uint8Array()
const mostMilliseconds = 0xfffffffe
const coverPicture = 3
const absoluteMilliseconds = 2
const textTranscription = 2

/** Gives four bytes of milliseconds; all bits set would mean that the time is unknown. */
export const milliseconds = (seconds: number): Uint8Array => {
  const rounded = Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0
  return uint32(Math.min(Math.max(0, rounded), mostMilliseconds))
}

/** Takes a name of four letters and the frame's content; gives the frame with its header and no flags. */
export const id3Frame = (name: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const size = content.reduce((sum, piece) => sum + piece.length, 0)
  return joinBytes([asciiBytes(name), uint32(size), new Uint8Array(2), ...content])
}

/** A frame with one line of text; nothing where the text is empty. */
export const textFrame = (name: string, value: string | number | undefined): Uint8Array => {
  const text = oneLine(String(value ?? ''))
  if (text === '') return nothing
  const encoding = encodingOf(text)
  return id3Frame(name, Uint8Array.of(encoding), encodeText(text, encoding))
}

const linkBytes = (url: string | undefined): Uint8Array | undefined => {
  const address = url === undefined ? undefined : readUrl(url).value
  return address === undefined ? undefined : asciiBytes(address)
}

/** A frame of the `W` kind; nothing where the address is no web address. */
export const linkFrame = (name: string, url: string | undefined): Uint8Array => {
  const address = linkBytes(url)
  return address === undefined ? nothing : id3Frame(name, address)
}

/** A `WXXX` without description; nothing where the address is no web address. */
export const describedLinkFrame = (url: string | undefined): Uint8Array => {
  const address = linkBytes(url)
  return address === undefined ? nothing : id3Frame('WXXX', new Uint8Array(2), address)
}

/** `COMM` or `USLT`, without a description; nothing where the text is empty. */
export const longTextFrame = (name: 'COMM' | 'USLT', language: string, value: string): Uint8Array => {
  const text = severalLines(value)
  if (text === '') return nothing
  const encoding = encodingOf(text)
  return id3Frame(
    name,
    Uint8Array.of(encoding),
    asciiBytes(language),
    encodeText('', encoding),
    terminator(encoding),
    encodeText(text, encoding),
  )
}

/** `APIC` of the kind "front cover", which apps prefer to others; nothing where there is no picture. */
export const pictureFrame = (picture: Id3Picture | undefined): Uint8Array => {
  if (picture === undefined || picture.bytes.length === 0) return nothing
  const mimeType = asciiBytes(picture.mimeType)
  return id3Frame('APIC', Uint8Array.of(0), mimeType, Uint8Array.of(0, coverPicture, 0), picture.bytes)
}

/** `SYLT` with times in milliseconds, in order of time; nothing where there are no lines. */
export const timedTextFrame = (language: string, lines: readonly TimedLine[]): Uint8Array => {
  const spoken = lines
    .map(({ startSeconds, text }) => ({ startSeconds, text: oneLine(text) }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => a.startSeconds - b.startSeconds)
  if (spoken.length === 0) return nothing
  const encoding = encodingOf(...spoken.map(({ text }) => text))
  return id3Frame(
    'SYLT',
    Uint8Array.of(encoding),
    asciiBytes(language),
    Uint8Array.of(absoluteMilliseconds, textTranscription),
    encodeText('', encoding),
    terminator(encoding),
    ...spoken.flatMap(({ startSeconds, text }) => [
      encodeText(text, encoding),
      terminator(encoding),
      milliseconds(startSeconds),
    ]),
  )
}
