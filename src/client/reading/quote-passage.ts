// Reads out of the transcript what is quoted: the words, who says them, when, and the address.
import type { Cited, SpokenWords } from '../../citation/cited.ts'
import { parseCueList } from './cue-list.ts'
import { secondOf } from './permalinks.ts'
import { spokenRange, spokenText } from './spoken-text.ts'

/** A stretch of a paragraph's spoken text, in UTF-16 units. */
interface Stretch {
  readonly paragraph: HTMLElement
  readonly from: number
  readonly to: number
}

/** When the words at `from` begin: a later sentence at its own time where that is known, else at the paragraph's second. */
const startOf = ({ paragraph, from }: Stretch): number | undefined => {
  const second = secondOf(paragraph)
  if (second === undefined) return undefined
  const sentences = parseCueList(paragraph.dataset['cues'] ?? '', second, spokenText(paragraph).length)
  const later = sentences.slice(1).filter((sentence) => sentence.from <= from)
  return later.at(-1)?.startSeconds ?? second
}

const speakerOf = (paragraph: Element): string | undefined =>
  paragraph.parentElement?.querySelector(':scope > b')?.textContent || undefined

export const wholeParagraph = (paragraph: HTMLElement): Stretch => ({
  paragraph,
  from: 0,
  to: spokenText(paragraph).length,
})

/** What of a paragraph is inside of a selection; links and times are not spoken. */
const stretchIn = (paragraph: HTMLElement, selected: Range): Stretch | undefined => {
  const text = spokenText(paragraph)
  const spoken = spokenRange(paragraph, 0, text.length)
  if (spoken === undefined) return undefined
  const { startContainer: node, startOffset: lead, endOffset: end } = spoken
  const { startContainer, startOffset, endContainer, endOffset } = selected
  const beginsInside = selected.comparePoint(node, lead) < 0
  const endsInside = selected.comparePoint(node, end) > 0
  const from = !beginsInside ? 0 : startContainer === node ? startOffset - lead : text.length
  const to = !endsInside ? text.length : endContainer === node ? endOffset - lead : 0
  return text.slice(from, to).trim() === '' ? undefined : { paragraph, from, to }
}

/** Gives what is selected of the spoken words, paragraph by paragraph. */
export const selectedStretches = (transcript: Element, selected: Range): readonly Stretch[] =>
  [...transcript.querySelectorAll<HTMLElement>('p[id]')].flatMap((paragraph) => {
    if (!selected.intersectsNode(paragraph)) return []
    return stretchIn(paragraph, selected) ?? []
  })

/** What one person says in several paragraphs stands together. */
const spokenIn = (stretches: readonly Stretch[]): readonly SpokenWords[] => {
  const spoken: SpokenWords[] = []
  for (const { paragraph, from, to } of stretches) {
    const said = { speaker: speakerOf(paragraph), words: spokenText(paragraph).slice(from, to) }
    const before = spoken.at(-1)
    if (before?.speaker === said.speaker && before !== undefined)
      spoken.splice(-1, 1, { ...said, words: `${before.words} ${said.words}` })
    else spoken.push(said)
  }
  return spoken
}

/** Takes the episode and the stretches to quote; gives the passage to cite, in the language that it is spoken in. */
export const citedPassage = (episode: Cited, stretches: readonly [Stretch, ...Stretch[]]): Cited => {
  const [first] = stretches
  return {
    ...episode,
    language: first.paragraph.closest<HTMLElement>('[lang]')?.lang || episode.language,
    address: `${episode.address}#${first.paragraph.id}`,
    passage: { startSeconds: startOf(first), spoken: spokenIn(stretches) },
  }
}
