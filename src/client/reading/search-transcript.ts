// Searches the transcript for what stands in the field: marks every hit, counts them, and leads from one to the next.
import { fill, words } from '../words.ts'
import type { FindBar } from './find-bar.ts'
import { finder, type Hit } from './find-hits.ts'
import { canHighlight, highlight } from './highlight.ts'
import { announceMove } from './reader-moves.ts'
import { spokenRange, spokenText, transcriptParagraphs } from './spoken-text.ts'

/** A screen reader would otherwise announce a number with each letter typed. */
const announceAfterMs = 600

/** Letters around a hit that are read out with it. */
const aroundHit = 60

interface Found {
  readonly paragraphs: readonly HTMLElement[]
  readonly texts: readonly string[]
  readonly hits: readonly Hit[]
  readonly at: number
}

const rangeOf = ({ paragraphs }: Found, { paragraph, from, to }: Hit): readonly Range[] => {
  const element = paragraphs[paragraph]
  const range = element && spokenRange(element, from, to)
  return range ? [range] : []
}

/** Where a browser cannot mark words, the paragraph of the hit is marked. */
const mark = (found: Found): void => {
  const hit = found.hits[found.at]
  highlight(
    'found',
    found.hits.flatMap((one) => rangeOf(found, one)),
    2,
  )
  highlight('found-now', hit ? rangeOf(found, hit) : [], 3)
  if (canHighlight()) return
  found.paragraphs.forEach((paragraph, at) => {
    paragraph.classList.toggle('found', at === hit?.paragraph)
  })
}

/** Moves the page, never the focus. */
const jump = (found: Found): void => {
  const hit = found.hits[found.at]
  const place = hit && (rangeOf(found, hit)[0] ?? found.paragraphs[hit.paragraph])
  if (place === undefined) return
  announceMove()
  const { top, bottom } = place.getBoundingClientRect()
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.7)
    scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' })
}

const said = ({ hits, texts, at }: Found): string => {
  const hit = hits[at]
  if (hit === undefined) return words.reading.find.nothing
  const text = texts[hit.paragraph]?.slice(Math.max(0, hit.from - aroundHit), hit.to + aroundHit) ?? ''
  return fill(words.reading.find.said, { n: at + 1, total: hits.length, text })
}

const counted = ({ hits, at }: Found): string =>
  hits.length === 0
    ? words.reading.find.none
    : fill(words.reading.find.count, { n: at + 1, total: hits.length })

/** The first hit in or behind the paragraph that the address names. */
const firstFrom = (paragraphs: readonly HTMLElement[], hits: readonly Hit[]): number => {
  const named = paragraphs.findIndex(({ id }) => `#${id}` === location.hash)
  return Math.max(
    0,
    hits.findIndex(({ paragraph }) => paragraph >= named),
  )
}

export interface TranscriptSearch {
  /** Searches for what stands in the field; `isFromAddress` begins with the paragraph that the address names. */
  readonly type: (isFromAddress?: boolean) => void
  /** Goes to the next hit or the one before, round the end. */
  readonly step: (by: 1 | -1) => void
  /** Takes all marks away. */
  readonly end: () => void
}

/** Takes the field, and the row of tools around it, which stays in sight while something is looked for. */
export const searchTranscript = (bar: FindBar, tools: HTMLElement): TranscriptSearch => {
  const paragraphs = transcriptParagraphs()
  const texts = paragraphs.map(spokenText)
  const find = finder(texts)
  let found: Found = { paragraphs, texts, hits: [], at: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    const isActive = bar.input.value.trim().length > 1
    tools.classList.toggle('finding', isActive)
    document.documentElement.classList.toggle('finding', isActive)
    bar.count.textContent = isActive ? counted(found) : ''
    clearTimeout(timer)
    timer = setTimeout(() => {
      bar.status.textContent = isActive ? said(found) : ''
    }, announceAfterMs)
    mark(found)
    jump(found)
  }
  return {
    type: (isFromAddress = false) => {
      const hits = find(bar.input.value)
      found = { ...found, hits, at: isFromAddress ? firstFrom(paragraphs, hits) : 0 }
      show()
    },
    step: (by) => {
      const { length } = found.hits
      if (length === 0) return
      found = { ...found, at: (found.at + by + length) % length }
      show()
    },
    end: () => {
      bar.input.value = ''
      found = { ...found, hits: [] }
      show()
    },
  }
}
