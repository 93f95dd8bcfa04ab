// Keeps of proposed edits those after which the transcript reads as it should.
import { applyEdits, type TextEdit } from '../model/text-edit.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import type { Transcript, TranscriptSource } from '../transcript/transcript.ts'
import type { FindForms } from './find-forms.ts'
import { isSameSpeech, wrongFormsIn } from './same-speech.ts'

/** Each is what one suggestion would change. */
type EditGroup = readonly TextEdit[]

interface Checked {
  readonly find: FindForms
  readonly text: string
  readonly source: TranscriptSource
  readonly transcript: Transcript
}

/** A file is read anew for every check; most files need one. */
const mostChecks = 40

const isRight = ({ find, text, source, transcript }: Checked, groups: readonly EditGroup[]): boolean => {
  const edited = applyEdits(text, groups.flat())
  const after = edited === undefined ? undefined : parseTranscript(edited, source).value
  if (after === undefined || !isSameSpeech(find, transcript, after)) return false
  return wrongFormsIn(find, after) === wrongFormsIn(find, transcript) - groups.length
}

/**
 * Takes a file that was read and the edits of each suggestion; gives those that may be made, all of them together: the file is
 * still read, nothing but the words in question differs, and these are right. What fails together is tried in halves.
 */
export const verifiedEdits = (checked: Checked, groups: readonly EditGroup[]): ReadonlySet<EditGroup> => {
  let left = mostChecks
  const keep = (some: readonly EditGroup[]): readonly EditGroup[] => {
    if (some.length === 0 || left === 0) return []
    left -= 1
    if (isRight(checked, some)) return some
    if (some.length === 1) return []
    const half = some.length >> 1
    return [...keep(some.slice(0, half)), ...keep(some.slice(half))]
  }
  const proposed = groups.filter((group) => group.length > 0)
  const kept = keep(proposed)
  const isWhole = kept.length === proposed.length || kept.length < 2 || isRight(checked, kept)
  return new Set(isWhole ? kept : [])
}
