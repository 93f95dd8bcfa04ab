// Reads what is to be known of another encoding of a recording: what it is, its size, the digest of its bytes.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AlternativeFile } from '../model/feed-tags.ts'
import type { FileKind } from '../words/file-kinds-de.ts'
import type { Fault, Finding } from './fault.ts'
import { fileKindOf, headBytes } from './file-kind.ts'
import { id3v2Length } from './tag-range.ts'

/** Everything measured of another encoding; `codecs` where the kind of file alone tells it. */
export type AlternativeMeasure = Pick<AlternativeFile, 'sizeBytes' | 'mimeType' | 'sha384' | 'codecs'>

interface Form {
  /** By the ending of its name, in small letters. */
  readonly types: Readonly<Record<string, string>>
  readonly codecs?: string
}

/** Types as web servers send them: an Opus file is a stream in an Ogg container. */
const forms: Readonly<Partial<Record<FileKind, Form>>> = {
  mp3: { types: { mp3: 'audio/mpeg' } },
  mp4: { types: { m4a: 'audio/x-m4a', m4b: 'audio/x-m4b', mp4: 'video/mp4' } },
  opus: { types: { opus: 'audio/ogg', ogg: 'audio/ogg' }, codecs: 'opus' },
  ogg: { types: { ogg: 'audio/ogg', oga: 'audio/ogg' } },
  flac: { types: { flac: 'audio/flac' } },
  aac: { types: { aac: 'audio/aac' } },
}

const refuse = (fault: Fault): Finding<never> => ({ value: undefined, faults: [fault] })

const pieceBytes = 1 << 20

/** A file of hours is never in memory as a whole. */
const digestOf = async (handle: Awaited<ReturnType<typeof open>>, size: number): Promise<string> => {
  const hash = createHash('sha384')
  const piece = new Uint8Array(Math.min(pieceBytes, size))
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at)
    if (bytesRead === 0) break
    hash.update(piece.subarray(0, bytesRead))
    at += bytesRead
  }
  return hash.digest('base64')
}

const headOf = async (handle: Awaited<ReturnType<typeof open>>): Promise<Uint8Array> => {
  const head = new Uint8Array(headBytes)
  const { bytesRead } = await handle.read(head, 0, head.length, 0)
  const start = id3v2Length(head.subarray(0, bytesRead))
  if (start === undefined) return head.subarray(0, bytesRead)
  const behind = await handle.read(head, 0, head.length, start)
  return head.subarray(0, behind.bytesRead)
}

/**
 * Takes the path of another encoding and reads it once, in pieces. Reports files that are empty, of a kind that apps do
 * not play, whose name does not fit to what is in them, and that change while they are read. Rejects where the disk
 * cannot be read.
 */
export const readAlternativeFacts = async (path: string): Promise<Finding<AlternativeMeasure>> => {
  const file = basename(path)
  const handle = await open(path, 'r')
  try {
    const before = await handle.stat()
    if (before.size === 0) return refuse({ code: 'audio-empty', severity: 'error', facts: { file } })
    const kind = fileKindOf(await headOf(handle))
    const form = forms[kind]
    if (form === undefined)
      return refuse({ code: 'alternative-kind', severity: 'error', facts: { file, kind } })
    const endings = Object.keys(form.types)
    const mimeType = form.types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()]
    if (mimeType === undefined) {
      const rename = `${file.replace(/\.[^.]*$/, '')}.${endings[0] ?? ''}`
      return refuse({ code: 'alternative-ending', severity: 'error', facts: { file, kind, rename } })
    }
    const sha384 = await digestOf(handle, before.size)
    const after = await handle.stat()
    const isStill = after.size === before.size && after.mtimeMs === before.mtimeMs
    if (!isStill) return refuse({ code: 'audio-changing', severity: 'error', facts: { file } })
    return { value: { sizeBytes: before.size, mimeType, sha384, codecs: form.codecs }, faults: [] }
  } finally {
    await handle.close()
  }
}
