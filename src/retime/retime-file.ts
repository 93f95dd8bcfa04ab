// Moves one file of an episode to a new recording, and refuses where the result would not say what it should.
import { parseChapterFile } from '../chapters/parse-chapter-file.ts'
import { parseChapters } from '../model/parse-chapters.ts'
import { parseFrontMatter } from '../model/parse-front-matter.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { applyEdits, type TextEdit } from '../model/text-edit.ts'
import { isGroup, valueIn } from '../model/yaml-data.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'
import { transcriptKind } from '../transcript/transcript-kind.ts'
import { srtTimes, vttTimes } from './caption-times.ts'
import { chapterTimes } from './chapter-times.ts'
import { frontMatterTimes, type SoundbiteTime } from './front-matter-times.ts'
import { jsonTimes } from './json-times.ts'
import { type MovedText, moveEntries } from './move-entries.ts'
import { htmlTimes, plainTextTimes } from './text-times.ts'
import { keptMoment, movedSpan, type TimeMap } from './time-map.ts'
import type { TimedText } from './timed-entry.ts'
import { areMovedChapters, isMovedTranscript } from './verify-moves.ts'

/** What a file is to its episode. */
export type FileRole = 'transcript' | 'chapters' | 'episode'

export interface EpisodeFile {
  /** Relative to the content folder. */
  readonly file: string
  readonly text: string
  readonly role: FileRole
  /** BCP 47 language tag, of a transcript. */
  readonly language: string
}

/** A soundbite that loses some of its sound: a person has to choose anew. */
interface LostSoundbite {
  readonly oldSeconds: number
  readonly durationSeconds: number
  /** Where the rest of it begins; undefined where its beginning is gone, and it was left as it was. */
  readonly newSeconds: number | undefined
}

export interface FileMove extends EpisodeFile {
  readonly edits: readonly TextEdit[]
  /** Cues, paragraphs or chapters. */
  readonly count: number
  /** The latest old start. */
  readonly lastSeconds: number
  /** Old starts, in seconds, of those that go away. */
  readonly removed: readonly number[]
  /** Old starts of those that lose a part. */
  readonly cut: readonly number[]
  readonly soundbites: { readonly count: number; readonly lost: readonly LostSoundbite[] }
}

/** `unread`: the file has mistakes of its own; `unsure`: the result would not say what it should; `html`: nothing is cut out there. */
type RetimeFault = 'unread' | 'unsure' | 'html'

export type FileOutcome =
  | { readonly move: FileMove; readonly fault?: undefined }
  | { readonly move?: undefined; readonly fault: RetimeFault }

const noSoundbites = { count: 0, lost: [] }

const moveOf = (
  file: EpisodeFile,
  { edits, entries }: MovedText,
  soundbites: FileMove['soundbites'] = noSoundbites,
): FileOutcome => ({
  move: {
    ...file,
    edits,
    count: entries.length,
    lastSeconds: entries.reduce((last, { oldSeconds }) => Math.max(last, oldSeconds), 0),
    removed: entries.flatMap(({ to, oldSeconds }) => (to === undefined ? [oldSeconds] : [])),
    cut: entries.flatMap(({ to, oldSeconds }) => (to?.isCut === true ? [oldSeconds] : [])),
    soundbites,
  },
})

const timesOf = ({ text, file }: EpisodeFile): TimedText | undefined => {
  switch (transcriptKind(text, file).kind) {
    case 'vtt':
      return vttTimes(text)
    case 'srt':
      return srtTimes(text)
    case 'json':
      return jsonTimes(text, file)
    case 'html':
      return htmlTimes(text)
    default:
      return plainTextTimes(text, file)
  }
}

const retimeTranscript = (source: EpisodeFile, map: TimeMap): FileOutcome => {
  const { file, text } = source
  const before = parseTranscript(text, source).value
  if (before === undefined) return { fault: 'unread' }
  if (before.timing === 'none') return moveOf(source, { edits: [], entries: [] })
  const timed = timesOf(source)
  if (timed === undefined || timed.entries.length === 0) return { fault: 'unsure' }
  const moved = moveEntries(file, text, timed, map)
  const isHtml = transcriptKind(text, file).kind === 'html'
  if (isHtml && moved.entries.some(({ to }) => to === undefined)) return { fault: 'html' }
  const result = applyEdits(text, moved.edits)
  const after = result === undefined ? undefined : parseTranscript(result, source).value
  if (after === undefined || !isMovedTranscript(before, after, moved, map)) return { fault: 'unsure' }
  return moveOf(source, moved)
}

const retimeChapterFile = (source: EpisodeFile, map: TimeMap): FileOutcome => {
  const { file, text } = source
  const before = parseChapterFile(text, source).value
  if (before === undefined) return { fault: 'unread' }
  const moved = moveEntries(file, text, chapterTimes(text), map)
  const result = applyEdits(text, moved.edits)
  const after = result === undefined ? undefined : parseChapterFile(result, source).value
  if (after === undefined || !areMovedChapters(before.chapters, after.chapters, moved))
    return { fault: 'unsure' }
  return moveOf(source, moved)
}

const chaptersIn = (file: string, text: string) => {
  const { value } = parseFrontMatter({ file, text }, () => ({ code: 'front-matter-open', facts: {} }))
  const data = value && parseYaml(value.yaml).value?.data
  if (data === undefined) return undefined
  return parseChapters(isGroup(data) ? valueIn(data, 'chapters') : undefined, String).chapters
}

const soundbiteMove = (file: string, { start, durationSeconds }: SoundbiteTime, map: TimeMap) => {
  const oldSeconds = start.seconds
  const span = { startSeconds: oldSeconds, endSeconds: oldSeconds + durationSeconds }
  const to = movedSpan(map, span)
  const newSeconds = keptMoment(map, oldSeconds)
  const isLost = to === undefined || Math.abs(to.endSeconds - to.startSeconds - durationSeconds) > 0.2
  const after = newSeconds === undefined || newSeconds === oldSeconds ? start.text : start.spell(newSeconds)
  const edit: TextEdit = { file, startOffset: start.offset, before: start.text, after }
  return {
    edits: after === start.text ? [] : [edit],
    lost: isLost ? [{ oldSeconds, durationSeconds, newSeconds }] : [],
  }
}

const retimeEpisodeText = (source: EpisodeFile, map: TimeMap): FileOutcome => {
  const { file, text } = source
  const before = chaptersIn(file, text)
  if (before === undefined) return { fault: 'unread' }
  const { chapters, soundbites } = frontMatterTimes(text)
  const moved = moveEntries(file, text, chapters, map)
  const bites = soundbites.map((soundbite) => soundbiteMove(file, soundbite, map))
  const edits = [...moved.edits, ...bites.flatMap((bite) => bite.edits)]
  const result = applyEdits(text, edits)
  const after = result === undefined ? undefined : chaptersIn(file, result)
  const isEmptied = before.length > 0 && after?.length === 0
  if (after === undefined || isEmptied || !areMovedChapters(before, after, moved)) return { fault: 'unsure' }
  const lost = bites.flatMap((bite) => bite.lost)
  return moveOf(source, { ...moved, edits }, { count: soundbites.length, lost })
}

/**
 * Takes a file of an episode and the map of its recording; gives the edits that move all its times, and what they do to it. The
 * result is read back first: where it does not say exactly what it should, there is a fault and no edit.
 */
export const retimeFile = (source: EpisodeFile, map: TimeMap): FileOutcome => {
  if (source.role === 'transcript') return retimeTranscript(source, map)
  return source.role === 'chapters' ? retimeChapterFile(source, map) : retimeEpisodeText(source, map)
}
