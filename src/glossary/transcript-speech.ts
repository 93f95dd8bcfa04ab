// Finds the wrong forms in a transcript of any kind, each with the edits that would put it right.
import type { TextEdit } from '../model/text-edit.ts'
import { type TranscriptKind, transcriptKind } from '../transcript/transcript-kind.ts'
import { srtSpeech, vttSpeech } from './caption-speech.ts'
import type { FindForms, FormMatch } from './find-forms.ts'
import { type JsonSpeech, jsonSpeech, type SpokenWordList } from './json-speech.ts'
import { jsonStrings } from './json-strings.ts'
import { htmlSpeech, textSpeech } from './page-speech.ts'
import { type EditedFile, replaceForm } from './replace-form.ts'
import { replaceWords } from './replace-words.ts'
import { type SpokenText, sourceRanges } from './spoken-text.ts'

/** A wrong form in a file. */
export interface PlacedMatch {
  readonly match: FormMatch
  readonly startOffset: number
  /** Empty where it cannot be put right by a program: it goes over two cues, or the file says it in several ways. */
  readonly edits: readonly TextEdit[]
}

const escapedMarkup = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A file that is written in ASCII stays so. */
const escapedJson = (text: string) => {
  const isAscii = /^[\0-\x7f]*$/.test(text)
  return (plain: string): string => {
    const escaped = JSON.stringify(plain).slice(1, -1)
    const unicode = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    return isAscii ? escaped.replace(/[^\0-\x7f]/g, unicode) : escaped
  }
}

const inText = (spoken: SpokenText, edited: EditedFile, find: FindForms): readonly PlacedMatch[] =>
  find(spoken.text).flatMap((match) => {
    const [range] = sourceRanges(spoken, match.start, match.end)
    if (range === undefined) return []
    const edits = match.isAcrossCues ? [] : replaceForm(edited, spoken, match)
    return [{ match, startOffset: range.start, edits }]
  })

/** Says whether two texts hold the same wrong forms in the same order: then the nth of one is the nth of the other. */
const isSameList = (some: readonly FormMatch[], others: readonly FormMatch[]): boolean =>
  some.length === others.length && some.every(({ wrong }, at) => wrong === others[at]?.wrong)

/** For each match in the main text, the edits of the same one in another text of the file; none where they cannot be paired. */
const besides = (
  main: readonly FormMatch[],
  find: FindForms,
  edited: EditedFile,
  other: SpokenText | SpokenWordList,
): readonly (readonly TextEdit[])[] => {
  const isList = 'words' in other
  const matches = find(isList ? other.spoken.text : other.text)
  if (!isSameList(main, matches)) return []
  return matches.map((match) =>
    isList ? replaceWords(edited, other, match) : replaceForm(edited, other, match),
  )
}

const bySegment = (matches: readonly PlacedMatch[], starts: readonly number[]): readonly PlacedMatch[][] => {
  const groups: PlacedMatch[][] = starts.map(() => [])
  let at = 0
  for (const found of matches) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= found.match.start) at += 1
    groups[at]?.push(found)
  }
  return groups
}

/** Where the file says it in several ways, nobody knows which edits belong together. */
const withEdits = (
  matches: readonly PlacedMatch[],
  more: readonly (readonly TextEdit[])[],
): readonly PlacedMatch[] =>
  matches.map((found, at) => {
    const others = more[at]
    if (found.match.isAcrossCues) return found
    return { ...found, edits: others === undefined ? [] : [...found.edits, ...others] }
  })

const inSegments = (speech: JsonSpeech, edited: EditedFile, find: FindForms): readonly PlacedMatch[] => {
  const matches = inText(speech.main, edited, find)
  if (matches.length === 0) return []
  return bySegment(matches, speech.segmentStarts).flatMap((group, at) => {
    const forms = group.filter(({ match }) => !match.isAcrossCues).map(({ match }) => match)
    const lists = forms.length === 0 ? [] : (speech.wordsOfSegments[at] ?? [])
    let alone = group.filter(({ match }) => !match.isAcrossCues)
    for (const list of lists) alone = [...withEdits(alone, besides(forms, find, edited, list))]
    return [...alone, ...group.filter(({ match }) => match.isAcrossCues)]
  })
}

const inWords = (speech: JsonSpeech, edited: EditedFile, find: FindForms): readonly PlacedMatch[] => {
  const [list] = speech.lists
  if (list === undefined) return inText(speech.main, edited, find)
  return find(list.spoken.text).flatMap((match) => {
    const [range] = sourceRanges(list.spoken, match.start, match.end)
    return range === undefined
      ? []
      : [{ match, startOffset: range.start, edits: replaceWords(edited, list, match) }]
  })
}

const inJson = (edited: EditedFile, find: FindForms): readonly PlacedMatch[] => {
  const speech = jsonSpeech(edited.text, jsonStrings(edited.text))
  const hasSegments = speech.segmentStarts.length > 0
  let found = hasSegments ? inSegments(speech, edited, find) : inWords(speech, edited, find)
  const lists = hasSegments ? speech.lists : speech.lists.slice(1)
  const whole = speech.lists.length === 0 && !hasSegments ? undefined : speech.whole
  if (found.length === 0) return []
  for (const other of [...lists, ...(whole === undefined ? [] : [whole])])
    found = withEdits(
      found,
      besides(
        found.map(({ match }) => match),
        find,
        edited,
        other,
      ),
    )
  return found
}

const speechOf = (kind: Exclude<TranscriptKind, 'json'>, file: string, text: string): SpokenText => {
  if (kind === 'vtt') return vttSpeech(text)
  if (kind === 'srt') return srtSpeech(text)
  return kind === 'html' ? htmlSpeech(text) : textSpeech(text, /\.(?:md|markdown)$/i.test(file))
}

const encoderFor = (kind: TranscriptKind, file: string, text: string): ((plain: string) => string) => {
  if (kind === 'json') return escapedJson(text)
  if (kind !== 'text') return escapedMarkup
  return /\.(?:md|markdown)$/i.test(file)
    ? (plain) => plain.replace(/[\\`*_[\]<>&]/g, '\\$&')
    : (plain) => plain
}

/** Takes a file that the parser of transcripts has read, or will; gives the wrong forms in what is spoken in it, in its order. */
export const placedMatches = (file: string, text: string, find: FindForms): readonly PlacedMatch[] => {
  const { kind } = transcriptKind(text, file)
  if (kind === undefined) return []
  const edited = { file, text, encode: encoderFor(kind, file, text) }
  if (kind === 'json') return inJson(edited, find)
  return inText(speechOf(kind, file, text), edited, find)
}
