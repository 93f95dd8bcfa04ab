// The files that a citation comes as.
import type { Cited } from './cited.ts'
import { renderBibtex } from './render-bibtex.ts'
import { renderCslJson } from './render-csl-json.ts'
import { renderRis } from './render-ris.ts'

export interface CitationForm {
  /** What people call it. */
  readonly name: string
  /** How its files end, without the first dot. */
  readonly ending: string
  readonly mimeType: string
  readonly render: (cited: Cited) => string
}

export const citationForms: readonly CitationForm[] = [
  { name: 'BibTeX', ending: 'bib', mimeType: 'application/x-bibtex', render: renderBibtex },
  { name: 'RIS', ending: 'ris', mimeType: 'application/x-research-info-systems', render: renderRis },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    render: renderCslJson,
  },
]
