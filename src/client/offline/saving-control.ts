// Builds what an episode is saved with: one button that says what it does, a bar, a sentence.

import { clientOffline as offline } from '../../words/client-offline-de.ts'
import { element } from '../element.ts'
import { fill } from '../words.ts'
import { offlinePage } from './offline-page-address.ts'
import { saySize } from './say-size.ts'

export interface SavingControl {
  readonly root: HTMLElement
  /** What the button does from this moment on. */
  readonly offer: (label: string, act: () => void) => void
  /** Undefined hides the bar. */
  readonly showProgress: (
    progress: { readonly bytes: number; readonly sizeBytes: number } | undefined,
  ) => void
  /** A sentence that is read out, too; `isNews` is false for what was so already. */
  readonly say: (sentence: string, isNews?: boolean) => void
}

/** The way to the list of all that is saved. */
const toAll = (scope: string): HTMLElement => element('a', { href: offlinePage(scope) }, offline.all)

export const buildSavingControl = (scope: string): SavingControl => {
  const button = element('button', { type: 'button' })
  const bar = element('progress', { 'aria-label': offline.progress, hidden: true })
  const amount = element('span', { 'aria-hidden': 'true' })
  const text = element('p')
  let act = (): void => undefined
  // The second click of a double click would take the first one back.
  button.addEventListener('click', ({ detail }) => detail < 2 && act())
  const root = element('div', { class: 'saving' }, element('p', {}, button, bar, amount, toAll(scope)), text)
  return {
    root,
    offer: (label, next) => {
      button.textContent = label
      act = next
    },
    showProgress: (progress) => {
      bar.hidden = progress === undefined
      amount.textContent = ''
      if (progress === undefined) return
      const { bytes, sizeBytes } = progress
      bar.max = sizeBytes
      bar.value = bytes
      amount.textContent = fill(offline.progressText, { done: saySize(bytes), size: saySize(sizeBytes) })
    },
    say: (sentence, isNews = true) => {
      // Only what happens while somebody is here is news.
      if (isNews) text.setAttribute('role', 'status')
      text.textContent = sentence
    },
  }
}
