// The words of a transcript in JSON, each with its time where the file knows it.
import { isRecord } from './json-reading.ts'
import { wordTime } from './json-times.ts'

export interface SpokenWord {
  /** As it stands in the text, spaces around it included. */
  readonly text: string
  readonly startSeconds: number | undefined
  readonly endSeconds: number | undefined
  readonly speaker: string | undefined
}

/**
 * Takes the `words` of Whisper, WhisperX and their like, times in seconds; gives them, or none where one of them
 * has no text: then they are not what they seem.
 */
export const readWords = (list: unknown): readonly SpokenWord[] => {
  if (!Array.isArray(list)) return []
  const words: SpokenWord[] = []
  for (const value of list) {
    const entry: unknown = value
    const text = isRecord(entry) ? (entry['word'] ?? entry['text']) : undefined
    if (!isRecord(entry) || typeof text !== 'string') return []
    const speaker = entry['speaker']
    words.push({
      text,
      startSeconds: wordTime(entry['start'], 'seconds'),
      endSeconds: wordTime(entry['end'], 'seconds'),
      speaker: typeof speaker === 'string' ? speaker : undefined,
    })
  }
  return words
}
