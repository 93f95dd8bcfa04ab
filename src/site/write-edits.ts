// Writes edits into the editors' files: all of them or none, each file whole at any moment.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearUnfinished } from '../audio/unfinished-file.ts'
import { decodeText } from '../content/decode-text.ts'
import { applyEdits, type TextEdit } from '../model/text-edit.ts'
import { dropWaiting, letAppear, type WaitingFile, waitingText } from './new-files.ts'
import { Refusal } from './refusal.ts'

const byteOrderMark = [0xef, 0xbb, 0xbf]

const byFile = (edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> => {
  const files = new Map<string, TextEdit[]>()
  for (const edit of edits) {
    const known = files.get(edit.file)
    if (known === undefined) files.set(edit.file, [edit])
    else known.push(edit)
  }
  return files
}

const edited = async (path: string, file: string, edits: readonly TextEdit[]): Promise<Uint8Array> => {
  const bytes = await readFile(path)
  const { text } = decodeText(bytes)
  const after = text === undefined ? undefined : applyEdits(text, edits)
  if (after === undefined) throw new Refusal('edit-outdated', { file })
  const isMarked = byteOrderMark.every((byte, index) => bytes[index] === byte)
  return Buffer.concat([Buffer.from(isMarked ? byteOrderMark : []), Buffer.from(after)])
}

/**
 * Takes the content folder and edits to any of its files; gives the names of the files that were written, in the order of the edits.
 * Throws a `Refusal` (`edit-outdated`) where a file has changed since the edits were made; nothing is written then. Killed in
 * between, every file is either as it was or as it should be.
 */
export const writeEdits = async (
  contentDir: string,
  edits: readonly TextEdit[],
): Promise<readonly string[]> => {
  const files = byFile(edits)
  const waiting: WaitingFile[] = []
  try {
    for (const [file, own] of files) {
      const path = join(contentDir, file)
      const bytes = await edited(path, file, own)
      await clearUnfinished(dirname(path))
      waiting.push(await waitingText(path, bytes, true))
    }
    await letAppear(waiting)
  } finally {
    await dropWaiting(waiting)
  }
  return [...files.keys()]
}
