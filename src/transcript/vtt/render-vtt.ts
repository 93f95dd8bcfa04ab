// Writes a transcript as WebVTT that every app can read: https://www.w3.org/TR/webvtt1/

import { cueTime } from '../cue-time.ts'
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
  const [firstWord = '', ...words] = escaped(text).split(' ')
  const done: string[] = []
  let line = tag + firstWord
  for (const word of words) {
    if (line.length + 1 + word.length > lineLength) {
      done.push(line)
      line = word
    } else line += ` ${word}`
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

const cueBlock = ({ startSeconds, endSeconds, speaker, text }: Cue): string => {
  // A cue must end after it starts, also where both round to the same millisecond.
  const end = Math.max(endSeconds, startSeconds + 0.001)
  return [`${cueTime(startSeconds)} --> ${cueTime(end)}`, ...lines(voiceTag(speaker), text)].join('\n')
}

/**
 * Takes a transcript; gives a WebVTT file with `<v Name>` in every cue that has a speaker, lines of at most 65
 * characters, cues in order of their starts, and text that cannot be markup. A cue of more than four lines becomes
 * several with the same voice, and comes back as those. Times inside of cues are left out: apps that do not know
 * them show them.
 */
export const renderVtt = ({ cues }: Transcript): string => {
  const plain = cues.map((cue) => ({ ...cue, text: plainText(cue.text) }))
  const spoken = plain.filter((cue) => !isBlank(cue.text))
  const pieces = spoken.flatMap((cue) => splitCue(cue, mostWords(voiceTag(cue.speaker))))
  const readable = pieces.filter((cue) => !isBlank(cue.text))
  const ascending = readable.toSorted((a, b) => a.startSeconds - b.startSeconds)
  return `${['WEBVTT', ...ascending.map(cueBlock)].join('\n\n')}\n`
}
