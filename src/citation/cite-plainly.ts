// Writes a citation as people write it: who, what, where in the show, when, and the address.
import { formatTimecode } from '../model/format-timecode.ts'
import { citationTerms } from './citation-terms.ts'
import type { Cited } from './cited.ts'
import { plainLine } from './plain-line.ts'
import { quoted } from './quote-marks.ts'

/** Gives the show with season and number: `Rebellion im Aktenschrank, Staffel 2, Folge 3`. */
export const placeInShow = ({ show, seasonNumber, episodeNumber, language }: Cited): string => {
  const terms = citationTerms(language)
  return [
    plainLine(show),
    ...(seasonNumber === undefined ? [] : [terms.season(seasonNumber)]),
    ...(episodeNumber === undefined ? [] : [terms.episode(episodeNumber)]),
  ].join(', ')
}

/** Gives the day of publication, and where in the recording the passage begins: `6. Juni 2023, Minute 12:34`. */
export const dayAndMinute = ({ date, passage, language }: Cited): string => {
  const { dates, at } = citationTerms(language)
  const day = new Date(date).toLocaleDateString(dates, { dateStyle: 'long', timeZone: 'UTC' })
  return passage?.startSeconds === undefined ? day : `${day}, ${at(formatTimecode(passage.startSeconds))}`
}

/** Gives one line such as `Verlag: „Titel“. In: Show, Staffel 2, Folge 3 (Podcast), 6. Juni 2023. https://…` */
export const citePlainly = (cited: Cited): string => {
  const { publisher, episodeTitle, language, address } = cited
  const what = `${plainLine(publisher)}: ${quoted(episodeTitle, language)}`
  const where = `${placeInShow(cited)} (${citationTerms(language).podcast})`
  return `${what}. In: ${where}, ${dayAndMinute(cited)}. ${plainLine(address)}`
}
