// Tells what a file contains by its first bytes, whatever its name says.
import type { FileKind } from '../words/file-kinds-de.ts'

type Signature = readonly [kind: FileKind, text: string, at?: number]

// Bytes as Latin-1 text. Only formats that people mistake for recordings, covers or texts are listed; what
// a recording or picture really holds is measured, never guessed from these.
const signatures: readonly Signature[] = [
  ['wav', 'WAVE', 8],
  ['avi', 'AVI ', 8],
  ['webp', 'WEBP', 8],
  ['aiff', 'AIFF', 8],
  ['aiff', 'AIFC', 8],
  ['caf', 'caff'],
  ['flac', 'fLaC'],
  ['opus', 'OpusHead', 28],
  ['ogg', 'OggS'],
  ['wma', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['amr', '#!AMR'],
  ['midi', 'MThd'],
  ['matroska', '\x1a\x45\xdf\xa3'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['psd', '8BPS'],
  ['avif', 'ftypavif', 4],
  ['avif', 'ftypheic', 4],
  ['avif', 'ftypmif1', 4],
  ['mp4', 'ftyp', 4],
  ['pdf', '%PDF'],
  ['zip', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['lfs', 'version https://git-lfs.github.com/spec/'],
]

const textKinds: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^\s*(<!doctype html|<html|<head|<body)/i],
  ['svg', /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*|<!doctype svg[^>]*>\s*)*<svg/i],
  ['html', /^\s*<\?xml[^>]*>\s*<!doctype html/i],
  ['xml', /^\s*<\?xml/i],
]

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const isText = (bytes: Uint8Array): boolean => {
  // Not the end of the text: a character that is cut there is no mistake.
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  return text !== '' && !/[\0-\x08\x0e-\x1f\ufffd]/.test(text)
}

const isLayer3 = (second: number): boolean => ((second >> 1) & 3) === 1
const isAdts = (second: number): boolean => (second & 0xf6) === 0xf0

const mpegKind = (bytes: Uint8Array): FileKind | undefined => {
  const [first = 0, second = 0, third = 0] = bytes
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  if (isAdts(second)) return 'aac'
  const isValid = ((second >> 3) & 3) !== 1 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3
  if (!isValid) return undefined
  return isLayer3(second) ? 'mp3' : 'mp2'
}

/** How many bytes of a file `fileKindOf` wants to see. */
export const headBytes = 4096

/** Takes the first bytes of a file (without an ID3v2 tag in front of it) and gives what it contains. */
export const fileKindOf = (head: Uint8Array): FileKind => {
  const text = latin1(head.subarray(0, 64))
  const signature = signatures.find(([, magic, at = 0]) => text.startsWith(magic, at))
  if (signature !== undefined) return signature[0]
  const mpeg = mpegKind(head)
  if (mpeg !== undefined) return mpeg
  if (head.length > 0 && head.every((byte) => byte === 0)) return 'zeros'
  if (!isText(head)) return 'unknown'
  const characters = new TextDecoder().decode(head)
  return textKinds.find(([, pattern]) => pattern.test(characters))?.[0] ?? 'text'
}
