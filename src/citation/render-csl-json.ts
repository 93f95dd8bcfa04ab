// Writes a citation for citation processors: https://docs.citationstyles.org/en/stable/specification.html
import { citationKey } from './citation-key.ts'
import type { Cited } from './cited.ts'
import { plainLine } from './plain-line.ts'
import { passageNote } from './render-quote.ts'

const text = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value)

/** Gives a list with one item of type `broadcast`, the type of podcasts: the season is its volume, the episode its number. */
export const renderCslJson = (cited: Cited): string => {
  const item = {
    id: citationKey(cited),
    type: 'broadcast',
    title: plainLine(cited.episodeTitle),
    'container-title': plainLine(cited.show),
    author: [{ literal: plainLine(cited.publisher) }],
    publisher: plainLine(cited.publisher),
    volume: text(cited.seasonNumber),
    number: text(cited.episodeNumber),
    medium: 'Podcast',
    issued: { 'date-parts': [cited.date.split('-').map(Number)] },
    language: cited.language,
    URL: cited.address,
    note: passageNote(cited),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
