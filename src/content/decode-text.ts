// Turns the bytes of an editors' file into text, and says which encoding it looks like where it is not UTF-8.
import type { FileKind } from '../words/file-kinds-de.ts'
import type { Fault } from './fault.ts'
import { fileKindOf, headBytes } from './file-kind.ts'

export type DecodedText =
  | { readonly text: string; readonly fault?: undefined }
  | {
      readonly text?: undefined
      readonly fault: Fault
      /** Where the first byte stands that is not UTF-8, from 1. */
      readonly line: number
      readonly column: number
    }

// A text in another encoding is nothing that `fileKindOf` knows.
const textKinds: ReadonlySet<FileKind> = new Set(['text', 'html', 'svg', 'xml', 'lfs', 'unknown'])

const undecodable = '\ufffd'

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const zerosIn = (bytes: Uint8Array, parity: 0 | 1): number =>
  bytes.reduce((count, byte, index) => (byte === 0 && index % 2 === parity ? count + 1 : count), 0)

type WideEncoding = 'UTF-16LE' | 'UTF-16BE'

const markedEncoding = ([first, second]: Uint8Array): WideEncoding | undefined => {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : undefined
}

// Without a mark at its start, UTF-16 shows by the zeros that every second byte of Latin letters is.
const unmarkedEncoding = (bytes: Uint8Array): WideEncoding | undefined => {
  const head = bytes.subarray(0, headBytes)
  if (!head.includes(0)) return undefined
  const enough = Math.max(2, head.length / 5)
  if (zerosIn(head, 1) > enough && zerosIn(head, 0) <= head.length / 50) return 'UTF-16LE'
  if (zerosIn(head, 0) > enough && zerosIn(head, 1) <= head.length / 50) return 'UTF-16BE'
  return undefined
}

const firstWords = (text: string): string => /[\p{L}\p{N}][^\n]{0,30}/u.exec(text)?.[0].trim() ?? ''

const wideSample = (bytes: Uint8Array, encoding: WideEncoding): string => {
  const head = bytes.slice(0, 256)
  if (encoding === 'UTF-16BE') Buffer.from(head.buffer, 0, head.length - (head.length % 2)).swap16()
  return firstWords(new TextDecoder('utf-16le').decode(head))
}

const at1 = { line: 1, column: 1 }

const encodingFault = (looksLike: string, sample: string): Fault => ({
  code: 'text-encoding',
  severity: 'error',
  facts: { looksLike, sample },
})

const wordAround = (text: string, at: number): string => {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const after = /^.[\p{L}\p{N}]{0,20}/u.exec(text.slice(at))?.[0] ?? ''
  return before + after
}

// What Windows put between 0x80 and 0x9f. Node's own decoder of that name leaves control characters there.
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windowsCharacters.charAt(character.charCodeAt(0) - 0x80))

// Windows-1252 contains Latin-1 and ISO-8859-1, and every byte is one character of it.
const singleByteFault = (bytes: Uint8Array): DecodedText => {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const before = lenient.slice(0, Math.max(0, lenient.indexOf(undecodable)))
  const sample = wordAround(fromWindows1252(bytes), Buffer.byteLength(before))
  const line = before.split(/\r\n|\n|\r/)
  const fault = encodingFault('Windows-1252 (Latin-1)', sample)
  return { fault, line: line.length, column: (line.at(-1)?.length ?? 0) + 1 }
}

/**
 * Takes the bytes of a file that should be text in UTF-8; a byte order mark is allowed. Reports `text-encoding` for
 * UTF-16 and for one-byte encodings, and `text-kind` for files that are no text at all.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const kind = fileKindOf(bytes.subarray(0, headBytes))
  const isBinary = !textKinds.has(kind)
  const wide = markedEncoding(bytes) ?? (isBinary ? undefined : unmarkedEncoding(bytes))
  if (wide !== undefined) return { fault: encodingFault('UTF-16', wideSample(bytes, wide)), ...at1 }
  const text = strictUtf8(bytes)
  // Some documents are all letters inside, too.
  if (text !== undefined && kind !== 'pdf' && kind !== 'zip') return { text }
  if (!isBinary && !bytes.includes(0)) return singleByteFault(bytes)
  return { fault: { code: 'text-kind', severity: 'error', facts: { kind } }, ...at1 }
}
