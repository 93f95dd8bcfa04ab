// Finds the word that is being said, in a transcript whose words have times of their own.
import { lastBegun, type Sentence, type Timed } from './cue-list.ts'

export interface SpokenWord extends Timed {
  readonly text: string
}

/** Cues begin at a tenth of a second, words at a thousandth. */
const roundingSeconds = 0.06

/** No sentence has more words; whatever says so is not worth the time of each frame. */
const mostWords = 400

const wordOf = (segment: unknown): readonly SpokenWord[] => {
  if (typeof segment !== 'object' || segment === null) return []
  const { startTime, body } = segment as Record<string, unknown>
  return typeof startTime === 'number' && typeof body === 'string' && body !== ''
    ? [{ startSeconds: startTime, text: body }]
    : []
}

/**
 * Takes what a file of Podcasting 2.0 JSON holds, which may be anything; gives its segments in the order of their starts.
 * See https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md.
 */
export const parseWords = (json: unknown): readonly SpokenWord[] => {
  const { segments } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const words = Array.isArray(segments) ? segments.flatMap(wordOf) : []
  return words.sort((a, b) => a.startSeconds - b.startSeconds)
}

/**
 * Takes all words, the sentence that is being said with its text, and the second; gives where in the sentence the word
 * stands. Undefined where the file has the sentence as a whole, or other words than the page.
 */
export const wordAt = (
  words: readonly SpokenWord[],
  { startSeconds }: Timed,
  text: string,
  seconds: number,
): Pick<Sentence, 'from' | 'to'> | undefined => {
  const first = lastBegun(words, startSeconds - roundingSeconds) + 1
  const last = lastBegun(words, seconds)
  if (last - first > mostWords) return undefined
  let to = 0
  let found: Pick<Sentence, 'from' | 'to'> | undefined
  for (const word of words.slice(first, last + 1)) {
    const from = text.indexOf(word.text, to)
    found = from < 0 ? undefined : { from, to: from + word.text.length }
    to = found?.to ?? to
  }
  return found?.to === text.length && found.from === 0 ? undefined : found
}

/** Fetches the words of a transcript; without them its sentences are still marked. */
export const fetchWords = async (address: string, signal: AbortSignal): Promise<readonly SpokenWord[]> => {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? parseWords(await response.json()) : []
  } catch {
    return []
  }
}
