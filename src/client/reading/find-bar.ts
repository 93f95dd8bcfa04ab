// The field in which readers type what they look for, and the buttons that lead from hit to hit.
import { element, icon } from '../element.ts'
import { words } from '../words.ts'

export interface FindBar {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly previous: HTMLButtonElement
  readonly next: HTMLButtonElement
  /** Seen at once. */
  readonly count: HTMLElement
  /** Heard, when typing rests. */
  readonly status: HTMLElement
}

const iconButton = (label: string, pathData: string): HTMLButtonElement =>
  element('button', { type: 'button', 'aria-label': label, title: label }, icon(pathData))

export const findBar = (): FindBar => {
  const { label, previous: back, next: on } = words.reading.find
  const input = element('input', {
    type: 'search',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
  })
  const count = element('span', { 'aria-hidden': 'true' })
  const status = element('span', { class: 'unseen', role: 'status' })
  const previous = iconButton(back, 'M6 15l6-6 6 6')
  const next = iconButton(on, 'M6 9l6 6 6-6')
  const loupe = icon('M20 20l-5-5m2-5a7 7 0 1 1-14 0 7 7 0 0 1 14 0z')
  const field = element('label', {}, loupe, input, count)
  return {
    form: element('form', { role: 'search', 'aria-label': label }, field, previous, next, status),
    input,
    previous,
    next,
    count,
    status,
  }
}
