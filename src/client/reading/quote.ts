// Offers to quote what is selected in the transcript, whether it was selected with mouse, finger or keyboard.
import type { Cited } from '../../citation/cited.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { type QuoteBar, quoteBar } from './quote-bar.ts'
import { citedPassage, selectedStretches } from './quote-passage.ts'
import { placeBeside } from './quote-place.ts'
import { say } from './quote-status.ts'
import { isSelectedIn, type Selecting } from './selecting.ts'

/** Selecting with keys and fingers comes in many small steps. */
const settlesAfterMs = 250

interface Quotable {
  readonly cited: Cited
  readonly range: Range
  /** The paragraph where the selection ends. */
  readonly last: Element
}

/** Gives what is selected; undefined where it does not begin in the transcript or has no spoken words. */
const quotable = (transcript: Element, episode: Cited): Quotable | undefined => {
  const range = isSelectedIn(transcript) ? getSelection()?.getRangeAt(0) : undefined
  if (range === undefined) return undefined
  const [first, ...others] = selectedStretches(transcript, range)
  if (first === undefined) return undefined
  const { paragraph } = others.at(-1) ?? first
  return { cited: citedPassage(episode, [first, ...others]), range, last: paragraph }
}

const isIn = (bar: QuoteBar): boolean => bar.element.contains(document.activeElement)

/** The bar stands behind the paragraph in the order of the page, so that the keyboard gets there and on from there. */
const show = (bar: QuoteBar, { cited, range, last }: Quotable): void => {
  if (last.nextElementSibling !== bar.element) last.after(bar.element)
  bar.show(cited, () => placeBeside(bar.element, range.getBoundingClientRect(), 'above'))
}

/** Escape closes; Tab leads from the selection to the first button. Neither does anything else meanwhile. */
const onKey = (bar: QuoteBar, event: KeyboardEvent): void => {
  if (bar.element.hidden) return
  const entersBar = event.key === 'Tab' && !event.shiftKey && !isIn(bar)
  if (event.key !== 'Escape' && !entersBar) return
  event.preventDefault()
  if (entersBar) bar.element.querySelector('button')?.focus()
  else bar.hide()
}

/** Gives what to call when the selection may have changed; it waits until the selection rests. */
export const quoteSelection = (
  { player, signal }: Page,
  transcript: Element,
  episode: Cited,
): ((selecting: Selecting) => void) => {
  const bar = quoteBar(player)
  let timer: ReturnType<typeof setTimeout> | undefined

  const update = ({ isPressed, isByKey }: Selecting): void => {
    if (isPressed() || isIn(bar)) return
    const selected = quotable(transcript, episode)
    const isNew = bar.element.hidden
    if (selected === undefined) bar.hide()
    else show(bar, selected)
    if (selected !== undefined && isNew && isByKey()) say(words.reading.quote.hint)
  }
  document.addEventListener('keydown', (event) => onKey(bar, event), { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (selecting) => {
    clearTimeout(timer)
    if (!signal.aborted) timer = setTimeout(() => update(selecting), settlesAfterMs)
  }
}
