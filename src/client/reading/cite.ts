// Adds a button that copies the citation to the section which shows it.
import { element } from '../element.ts'
import { words } from '../words.ts'
import { copyText } from './quote-copy.ts'
import { prepareToSay } from './quote-status.ts'

/** Does nothing on a page without that section. */
export const enableCiting = (): void => {
  const citation = document.querySelector('[data-cited] > p')
  if (citation === null) return
  const { copy, copied } = words.reading.quote
  const button = element('button', { type: 'button' }, copy)
  button.addEventListener('click', () => copyText(citation.textContent ?? '', copied))
  prepareToSay()
  citation.after(button)
}
