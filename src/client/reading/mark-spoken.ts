// Marks what is being said: the sentence, its word where known, and the paragraph.
import { lastBegun, parseCueList, type Sentence } from './cue-list.ts'
import { highlight } from './highlight.ts'
import { spokenRange, spokenText, transcriptParagraphs } from './spoken-text.ts'
import { type SpokenWord, wordAt } from './spoken-words.ts'

interface Spot extends Sentence {
  readonly paragraph: HTMLElement
  /** The full second of the paragraph, for its first sentence: whoever plays from there means this sentence. */
  readonly anchorSeconds: number | undefined
}

const spotsOf = (paragraph: HTMLElement): readonly Spot[] => {
  const anchorSeconds = Number(/^t-(\d{1,6})/.exec(paragraph.id)?.[1] ?? 0)
  const list = paragraph.dataset['cues'] ?? ''
  return parseCueList(list, anchorSeconds, spokenText(paragraph).length).map((sentence, at) => ({
    ...sentence,
    paragraph,
    anchorSeconds: at === 0 ? anchorSeconds : undefined,
  }))
}

/** In ascending order, whatever the page says. */
const readSpots = (): readonly Spot[] => {
  let reached = 0
  return transcriptParagraphs()
    .flatMap(spotsOf)
    .map((spot) => {
      reached = Math.max(reached, spot.startSeconds)
      return { ...spot, startSeconds: reached }
    })
}

export interface SpokenMarks {
  /** Marks what is said at a second; -1 marks nothing. */
  readonly show: (seconds: number) => void
  /** Takes the second that the reader chose: the sentence of a paragraph's link counts as begun, though it begins a little later. */
  readonly startAt: (seconds: number) => void
  readonly useWords: (words: readonly SpokenWord[]) => void
}

/** Gives the marks of the page's transcript; `onSentence` hears of each sentence, or paragraph, that begins. */
export const spokenMarks = (onSentence: (place: Range | HTMLElement) => void): SpokenMarks => {
  const spots = readSpots()
  let words: readonly SpokenWord[] = []
  let at = -1
  let wordPlace = -1
  let chosenSeconds = 0

  const showSentence = (next: number): void => {
    const [last, spot] = [spots[at], spots[next]]
    at = next
    wordPlace = -1
    const range = spot && spokenRange(spot.paragraph, spot.from, spot.to)
    // Looks where the place is before anything is changed: afterwards the browser would have to lay out the page first.
    if (spot) onSentence(range ?? spot.paragraph)
    if (last?.paragraph !== spot?.paragraph) {
      last?.paragraph.removeAttribute('aria-current')
      spot?.paragraph.setAttribute('aria-current', 'true')
    }
    highlight('spoken', range ? [range] : [])
    highlight('spoken-word', [])
  }

  const showWord = (spot: Spot, seconds: number): void => {
    const place = lastBegun(words, seconds)
    if (place === wordPlace) return
    wordPlace = place
    const text = spokenText(spot.paragraph).slice(spot.from, spot.to)
    const word = wordAt(words, spot, text, seconds)
    const range = word && spokenRange(spot.paragraph, spot.from + word.from, spot.from + word.to)
    highlight('spoken-word', range ? [range] : [], 1)
  }

  return {
    show: (seconds) => {
      const next = lastBegun(spots, seconds < 0 ? seconds : Math.max(seconds, chosenSeconds))
      if (next !== at) showSentence(next)
      const spot = spots[at]
      if (spot && words.length > 0) showWord(spot, seconds)
    },
    startAt: (seconds) => {
      const spot = spots[lastBegun(spots, seconds + 1)]
      chosenSeconds = spot?.anchorSeconds === Math.round(seconds * 100) / 100 ? spot.startSeconds : 0
    },
    useWords: (fetched) => {
      words = fetched
    },
  }
}
