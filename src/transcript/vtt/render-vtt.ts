// Writes a transcript as WebVTT that every app can read: https://www.w3.org/TR/webvtt1/
import { captionVoices } from '../caption-voices.ts'
import { cueTime } from '../cue-time.ts'
import { guardedText } from '../guarded-text.ts'
import { isBlank, plainText } from '../plain-text.ts'
import { type MostWords, splitCue } from '../split-cue.ts'
import type { Cue, Transcript } from '../transcript.ts'

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
const lineLength = 65
/** More lines than that cover half of a picture and cannot be read along. */
const lineCount = 4

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** AntennaPod drops a file in which a name holds `&`, `<` or `>`, escaped or not. */
const voiceTag = (speaker: string | undefined): string => {
  let name = plainText((speaker ?? '').replaceAll('&', '+').replace(/[<>]/g, ''))
  // Otherwise the end of the tag would complete the arrow of a timing line.
  while (name.endsWith('--')) name = name.slice(0, -1)
  return isBlank(name) ? '' : `<v ${name}>`
}

/** Breaks at spaces only: lines are joined by a space when they are read. A longer word stays whole. */
const lines = (tag: string, text: string): readonly string[] => {
  const [firstWord = '', ...words] = text.split(' ')
  const done: string[] = []
  let [line, length] = [firstWord, tag.length + escaped(firstWord).length]
  for (const word of words) {
    const width = escaped(word).length
    if (length + 1 + width > lineLength) {
      done.push(line)
      line = word
      length = width
    } else {
      line += ` ${word}`
      length += 1 + width
    }
  }
  return [...done, line]
}

/** Says how many of the words fill the lines of a cue. */
const mostWords =
  (tag: string): MostWords =>
  (words, from) => {
    let [line, length, count] = [1, tag.length - 1, 0]
    for (let word = words[from]; word !== undefined; word = words[from + count]) {
      const width = escaped(word).length
      if (count > 0 && length + 1 + width > lineLength) [line, length] = [line + 1, width]
      else length += 1 + width
      if (line > lineCount) return count
      count += 1
    }
    return count
  }

interface LinedCue extends Cue {
  readonly lines: readonly string[]
}

/** Whether `vttVoices` would take some of the text for names, where no voice has any. */
const hasSeemingNames = (cues: readonly LinedCue[]): boolean => {
  if (cues.some(({ speaker }) => voiceTag(speaker) !== '')) return false
  const { voices, doubtful } = captionVoices(cues.map((cue) => cue.lines))
  const isText = (text: string, at: number): boolean => {
    const [voice, another] = voices[at] ?? []
    return another === undefined && voice?.speaker === undefined && voice?.text === text
  }
  return doubtful.length > 0 || !cues.every(({ text }, at) => isText(text, at))
}

const cueBlock = ({ startSeconds, endSeconds, speaker, lines: text }: LinedCue): string => {
  // A cue must end after it starts, also where both round to the same millisecond.
  const end = Math.max(endSeconds, startSeconds + 0.001)
  return `${cueTime(startSeconds)} --> ${cueTime(end)}\n${voiceTag(speaker)}${escaped(text.join('\n'))}`
}

/**
 * Takes a transcript; gives a WebVTT file with `<v Name>` in every cue that has a speaker, lines of at most 65
 * characters, cues in order of their starts, and text that cannot be markup. A cue of more than four lines becomes
 * several with the same voice, and comes back as those. Where no voice has a name and the text looks as if it named
 * some, it is written as `guardedText`. Times inside of cues are left out: apps that do not know them show them.
 */
export const renderVtt = ({ cues }: Transcript): string => {
  const plain = cues.map((cue) => ({ ...cue, text: plainText(cue.text) }))
  const spoken = plain.filter((cue) => !isBlank(cue.text))
  const pieces = spoken.flatMap((cue) => splitCue(cue, mostWords(voiceTag(cue.speaker))))
  const readable = pieces.filter((cue) => !isBlank(cue.text))
  const ascending = readable.toSorted((a, b) => a.startSeconds - b.startSeconds)
  const lined = ascending.map((cue) => ({ ...cue, lines: lines(voiceTag(cue.speaker), cue.text) }))
  const written = hasSeemingNames(lined)
    ? lined.map((cue) => ({ ...cue, lines: cue.lines.map(guardedText) }))
    : lined
  return `${['WEBVTT', ...written.map(cueBlock)].join('\n\n')}\n`
}
