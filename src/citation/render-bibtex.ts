// Writes a citation for BibTeX and biblatex: https://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf
import { citationKey } from './citation-key.ts'
import { citationTerms } from './citation-terms.ts'
import { placeInShow } from './cite-plainly.ts'
import type { Cited } from './cited.ts'
import { plainLine } from './plain-line.ts'
import { passageNote } from './render-quote.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** BibTeX counts braces even behind a backslash, so a brace in a text is written by its name. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const latex = (text: string): string =>
  plainLine(text).replace(/[\\{}~^$&#_%]/g, (character) => commands[character] ?? `\\${character}`)

/** What stands in `url` is taken as it is: only what would end the field must not be in it. */
const verbatim = (address: string): string => plainLine(address).replace(/[\\{}\s]/g, encodeURIComponent)

/** Gives one entry of type `misc`, which all styles know; texts are UTF-8, capitals stay as they are. */
export const renderBibtex = (cited: Cited): string => {
  const [year = '', month = '', day = ''] = cited.date.split('-')
  const { babel, podcast } = citationTerms(cited.language)
  const note = passageNote(cited)
  const fields = [
    `author = {{${latex(cited.publisher)}}}`,
    `title = {{${latex(cited.episodeTitle)}}}`,
    `howpublished = {${latex(placeInShow(cited))} (${podcast})}`,
    `year = {${year}}`,
    `month = ${months[Number(month) - 1] ?? 'jan'}`,
    `day = {${Number(day)}}`,
    `langid = {${babel}}`,
    `url = {${verbatim(cited.address)}}`,
    ...(note === undefined ? [] : [`note = {${latex(note)}}`]),
  ]
  return `@misc{${citationKey(cited)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`
}
