// Checks one file of a built folder for what the feed says it is.
import { open, readFile } from 'node:fs/promises'
import { problemAt } from '../content/fault.ts'
import { fileKindOf, headBytes } from '../content/file-kind.ts'
import { readImageFacts } from '../content/read-image-facts.ts'
import { attributeValue, type Element } from '../lint/element.ts'
import type { FileFault } from '../lint/file-rules.ts'
import { judgeChapters } from '../lint/judge-chapters.ts'
import { judgeTranscript } from '../lint/judge-transcript.ts'
import type { Position, Problem } from '../model/problem.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import type { BuiltFileFacts } from './check-built-file.ts'

interface FileToCheck {
  readonly file: BuiltFileFacts
  /** The element of the feed that refers to it. */
  readonly element: Element
  readonly durationSeconds: number | undefined
  /** Where that stands in the feed. */
  readonly position: Position
}

interface CheckedFile {
  readonly faults: readonly FileFault[]
  readonly problems: readonly Problem[]
}

export type FileCheck = (file: FileToCheck) => Promise<CheckedFile>

/** What the first bytes of a recording of each type are. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'audio/mpeg': ['mp3'],
  'audio/x-m4a': ['mp4'],
  'audio/m4a': ['mp4'],
  'audio/mp4': ['mp4'],
  'video/mp4': ['mp4'],
  'video/x-m4v': ['mp4'],
  'audio/ogg': ['ogg', 'opus'],
  'audio/opus': ['ogg', 'opus'],
  'audio/flac': ['flac'],
}

const headOf = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const isTagged = (head: Uint8Array): boolean => head[0] === 0x49 && head[1] === 0x44 && head[2] === 0x33

/** Compares size and first bytes with what the enclosure says. */
export const checkBuiltRecording: FileCheck = async ({ file, element }) => {
  const length = attributeValue(element, 'length')?.trim() ?? ''
  const type = attributeValue(element, 'type')?.trim() ?? ''
  const head = await headOf(file.absolutePath)
  const kind = isTagged(head) ? 'mp3' : fileKindOf(head)
  const kinds = KINDS[type]
  const faults: FileFault[] = []
  if (length !== '' && Number(length) !== file.sizeBytes)
    faults.push({ rule: 'file-length', line: 1, found: length, wanted: String(file.sizeBytes) })
  if (kinds !== undefined && !kinds.includes(kind))
    faults.push({ rule: 'file-type', line: 1, found: type, wanted: kind })
  return { faults, problems: [] }
}

/** Opens a cover and measures it, by the same rules as those for the editors' pictures. */
export const checkBuiltImage: FileCheck = async ({ file, position }) => {
  const { file: feedFile, line, column } = position
  const { faults } = await readImageFacts(file.absolutePath, 'cover')
  const place = { file: feedFile, line, column }
  return { faults: [], problems: faults.map((fault) => problemAt(fault, place, 'itunes:image')) }
}

/** Reads transcripts and chapters as strictly as the strictest app. */
export const checkBuiltText: FileCheck = async ({ file, element, durationSeconds }) => {
  const text = await readFile(file.absolutePath, 'utf8')
  if (element.name === 'podcast:chapters')
    return { faults: judgeChapters(text, durationSeconds), problems: [] }
  const type = attributeValue(element, 'type')?.trim() ?? ''
  const language = attributeValue(element, 'language') ?? 'und'
  const { value } = parseTranscript(text, { file: file.path, language })
  const unread: readonly FileFault[] = value === undefined ? [{ rule: 'transcript-unreadable', line: 1 }] : []
  return { faults: [...unread, ...judgeTranscript(text, type, durationSeconds)], problems: [] }
}
