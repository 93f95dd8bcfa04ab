// Shows which second and which chapter lie under the pointer, before anybody goes there.
import { formatTimecode } from '../../model/format-timecode.ts'
import { element } from '../element.ts'
import { chapterAt } from './chapter-at.ts'
import type { Player } from './player.ts'

/** Gives the little card; it stands inside the same element as the slider and says nothing that the slider does not say. */
export const seekPreview = (slider: HTMLInputElement, { facts, durationSeconds }: Player): HTMLElement => {
  const time = element('b')
  const title = element('span')
  const card = element('div', { class: 'preview', 'aria-hidden': 'true', hidden: true }, time, title)
  const show = (at: number): void => {
    const part = Math.min(Math.max(at, 0), 1)
    const seconds = part * durationSeconds()
    time.textContent = formatTimecode(seconds)
    title.textContent = facts.chapters[chapterAt(facts.chapters, seconds)]?.title ?? ''
    card.style.setProperty('--at', String(part))
    card.hidden = false
  }
  const hide = (): void => {
    card.hidden = true
  }
  slider.addEventListener('pointermove', ({ clientX, pointerType, buttons }) => {
    if (pointerType !== 'mouse' || buttons !== 0) return
    const { left, width } = card.parentElement?.getBoundingClientRect() ?? slider.getBoundingClientRect()
    show((clientX - left) / width)
  })
  slider.addEventListener('input', () => show(Number(slider.value) / Number(slider.max)))
  for (const type of ['change', 'pointerleave', 'pointercancel', 'blur']) slider.addEventListener(type, hide)
  return card
}
