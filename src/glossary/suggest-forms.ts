// Suggests the right forms of names for the wrong ones in a transcript.
import { linePlaces } from '../model/line-places.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { changedLines, type TextEdit } from '../model/text-edit.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import type { TranscriptSource } from '../transcript/transcript.ts'
import { transcriptKind } from '../transcript/transcript-kind.ts'
import type { FindForms } from './find-forms.ts'
import { type PlacedMatch, placedMatches } from './transcript-speech.ts'
import { verifiedEdits } from './verified-edits.ts'

/** Who has more of them in one file has them all from one recogniser; the next run tells the rest. */
const mostSuggestions = 1000
const longestLine = 100

/** Gives the first line that changes as it will be, only what is around the change where it is long. */
const writtenLine = (text: string, edits: readonly TextEdit[]): string | undefined => {
  const [first] = edits
  if (first === undefined) return undefined
  const [lines] = text.length > 200_000 ? [] : changedLines(text, edits)
  const line = lines?.after[0]
  if (line !== undefined && line.length <= longestLine) return line.trim()
  const before = /[^\r\n]{0,30}$/.exec(text.slice(Math.max(0, first.startOffset - 30), first.startOffset))
  const end = first.startOffset + first.before.length
  const behind = /^[^\r\n]{0,30}/.exec(text.slice(end, end + 30))
  return `…${before?.[0] ?? ''}${first.after}${behind?.[0] ?? ''}…`
}

const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ')

/** By the order of the file; who comes first there is the first to be asked about. */
const inOrder = (found: readonly PlacedMatch[]): readonly PlacedMatch[] =>
  found.toSorted((one, other) => one.startOffset - other.startOffset).slice(0, mostSuggestions)

/**
 * Takes the text of a transcript without byte order mark, its name and language, and what `findForms` gave. Gives a suggestion
 * (`glossary-heard-as`, advice) for every wrong form in what is spoken; none where the file cannot be read, which is told elsewhere.
 * None is safe: a name is only changed by who knows it. Edits are only proposed where the file, read with them, has the right forms
 * and is otherwise the same.
 */
export const suggestForms = (
  text: string,
  source: TranscriptSource,
  find: FindForms,
): readonly Suggestion[] => {
  const isPage = transcriptKind(text, source.file).kind === 'html'
  // Of HTML only what the parser takes is walked through: it refuses what would take long.
  if (isPage && parseTranscript(text, source).value === undefined) return []
  const found = inOrder(placedMatches(source.file, text, find))
  const transcript = found.length === 0 ? undefined : parseTranscript(text, source).value
  if (transcript === undefined) return []
  const groups = found.map(({ edits }) => edits)
  const verified = verifiedEdits({ find, text, source, transcript }, groups)
  const places = linePlaces(source.file, text)
  return found.map(({ match, startOffset, edits }): Suggestion => {
    const own = verified.has(edits) ? edits : []
    const facts = {
      found: plainSpaces(match.found),
      name: match.right,
      write: writtenLine(text, own),
    }
    const common = { severity: 'advice', field: undefined, ...places.at(startOffset) } as const
    return { problem: { ...common, code: 'glossary-heard-as', facts }, isSafe: false, edits: own }
  })
}
