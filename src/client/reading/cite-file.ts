// Saves a citation as the file that a reference manager opens.
import type { CitationForm } from '../../citation/citation-forms.ts'
import { citationKey } from '../../citation/citation-key.ts'
import type { Cited } from '../../citation/cited.ts'
import { element } from '../element.ts'

/** Long enough for the browser to begin. */
const releaseAfterMs = 10_000

export const saveCitation = (cited: Cited, { render, ending, mimeType }: CitationForm): void => {
  const href = URL.createObjectURL(new Blob([render(cited)], { type: mimeType }))
  element('a', { href, download: `${citationKey(cited)}.${ending}` }).click()
  setTimeout(() => URL.revokeObjectURL(href), releaseAfterMs)
}
