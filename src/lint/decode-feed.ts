// Turns the bytes of a feed into text, and says what is unusual about them.
import { FORBIDDEN_CHARACTERS } from '../model/control-characters.ts'

export interface DecodedFeed {
  /** Without a byte order mark; characters that XML forbids are replaced, so that the rest can be judged. */
  readonly text: string
  readonly sizeBytes: number
  readonly hasBom: boolean
  /** In lower case: what the bytes are, as far as they tell, `utf-8` where nothing says otherwise. */
  readonly encoding: string
  /** Where the first bytes stand that are not of that encoding. */
  readonly undecodableOffset: number | undefined
  /** Where the first character stands that XML forbids. */
  readonly forbiddenOffset: number | undefined
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The declaration is ASCII in every encoding but UTF-16: https://www.w3.org/TR/xml/#sec-guessing */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^<\?xml[^>]{0,150}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase()
}

const encodingOf = (bytes: Uint8Array): string => {
  const mark = marks.find(([, start]) => startsWith(bytes, start))
  if (mark !== undefined) return mark[0]
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  return declaredEncoding(bytes) ?? 'utf-8'
}

const decoderFor = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('utf-8')
  }
}

const withoutForbidden = (text: string): string => text.replace(FORBIDDEN_CHARACTERS, '\uFFFD')

const offsetIn = (text: string, pattern: RegExp): number | undefined => {
  const at = text.search(new RegExp(pattern.source, 'u'))
  return at < 0 ? undefined : at
}

/** Whether a replacement character was made by decoding; one that stands in valid bytes is a matter of the text. */
const isValid = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Takes the bytes of a feed file; gives its text, whatever they are. */
export const decodeFeed = (bytes: Uint8Array): DecodedFeed => {
  const encoding = encodingOf(bytes)
  const decoded = decoderFor(encoding).decode(bytes)
  return {
    text: withoutForbidden(decoded),
    sizeBytes: bytes.length,
    hasBom: marks.some(([, start]) => startsWith(bytes, start)),
    encoding,
    undecodableOffset: isValid(bytes, encoding) ? undefined : Math.max(decoded.indexOf('\uFFFD'), 0),
    forbiddenOffset: offsetIn(decoded, FORBIDDEN_CHARACTERS),
  }
}
