// Says for a moment what has just been done, to eyes and to screen readers.
import { element } from '../element.ts'

const shownForMs = 4000
const hiding = new WeakMap<Element, ReturnType<typeof setTimeout>>()

const statusOf = (): HTMLElement => {
  const known = document.querySelector<HTMLElement>('.said')
  if (known !== null) return known
  const made = element('p', { class: 'said', role: 'status' })
  document.body.append(made)
  return made
}

/** Puts the place where things are said into the page, so that the first of them is read out as well. */
export const prepareToSay = (): void => {
  statusOf()
}

/** Takes a sentence; empty ones say nothing. */
export const say = (sentence: string): void => {
  const status = statusOf()
  status.textContent = sentence
  clearTimeout(hiding.get(status))
  hiding.set(
    status,
    setTimeout(() => status.replaceChildren(), shownForMs),
  )
}
