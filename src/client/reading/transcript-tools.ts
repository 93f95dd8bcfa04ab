// The row of tools at the head of a transcript; the styles keep its room free before the script runs.
import { element } from '../element.ts'

/** Gives the row, and makes it where there is none; undefined on a page without a transcript. */
export const transcriptTools = (): HTMLElement | undefined => {
  const header = document.querySelector('#transcript > header')
  if (header === null) return undefined
  const next = header.nextElementSibling
  if (next instanceof HTMLElement && next.className === 'reading-tools') return next
  const tools = element('div', { class: 'reading-tools' })
  header.after(tools)
  return tools
}
