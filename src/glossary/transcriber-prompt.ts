// Writes the text that a transcriber reads before it listens, so that it writes names as they are written here.
import type { SpokenName } from './spoken-names.ts'

/** Sentences around names, such as `Es sprechen Simone Gaul und Iris Bothe.` */
export interface PromptSentences {
  /** Names that may come up. */
  readonly named: (names: readonly string[]) => string
  /** What one episode is about. */
  readonly about: (names: readonly string[]) => string
  /** Who speaks in it. */
  readonly speaking: (names: readonly string[]) => string
}

/**
 * Whisper has no more room for what stands before the speech, and of a longer text it keeps the end:
 * https://platform.openai.com/docs/guides/speech-to-text#prompting
 */
export const WHISPER_TOKENS = 224

/** Whisper cuts names into short pieces, so that this is rather too many: nothing is lost that was counted. */
const charactersPerToken = 2.5

/** Gives about how many tokens a text takes. */
export const estimatedTokens = (text: string): number => Math.ceil(text.length / charactersPerToken)

const sentencesOf = (names: readonly SpokenName[], sentences: PromptSentences): string => {
  const ofEpisode = names.filter(({ rank }) => rank === 3)
  // The least important first; those that belong together stand together.
  const others = names.filter(({ rank }) => rank !== 3).toSorted((one, other) => one.rank - other.rank)
  const groups = [
    { say: sentences.named, group: others },
    { say: sentences.about, group: ofEpisode.filter(({ kind }) => kind !== 'person').reverse() },
    { say: sentences.speaking, group: ofEpisode.filter(({ kind }) => kind === 'person') },
  ]
  return groups
    .filter(({ group }) => group.length > 0)
    .map(({ say, group }) => say(group.map(({ name }) => name)))
    .join(' ')
}

/**
 * Takes names, the most important first, the sentences around them, and how many tokens there is room for; gives the prompt on one
 * line, the most important last, where a transcriber that shortens it does not cut. The least important are left out until it fits.
 */
export const transcriberPrompt = (
  names: readonly SpokenName[],
  sentences: PromptSentences,
  maxTokens: number,
): string => {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (estimatedTokens(sentencesOf(names.slice(0, middle), sentences)) <= maxTokens) low = middle
    else high = middle - 1
  }
  return sentencesOf(names.slice(0, low), sentences).replace(/\s+/g, ' ')
}
