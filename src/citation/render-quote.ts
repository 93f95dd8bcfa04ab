// Writes a quotation to paste into a mail or a document: the words, who said them, where, when, and the address.
import { formatTimecode } from '../model/format-timecode.ts'
import { citationTerms } from './citation-terms.ts'
import { dayAndMinute, placeInShow } from './cite-plainly.ts'
import type { Cited, SpokenWords } from './cited.ts'
import { plainLine } from './plain-line.ts'
import { quoted } from './quote-marks.ts'

const line = ({ speaker, words }: SpokenWords, language: string): string =>
  (speaker === undefined ? '' : `${plainLine(speaker)}: `) + quoted(words, language)

/** Who says all of it; undefined where there are several, or nobody is named. */
const onlySpeaker = (spoken: readonly SpokenWords[]): string | undefined =>
  new Set(spoken.map(({ speaker }) => speaker)).size === 1 ? spoken[0]?.speaker : undefined

/**
 * Gives the quoted words, below them one line on where they come from, and the address; lines end with LF. Where several
 * people speak, each of them has a line that begins with the name.
 */
export const renderQuote = (cited: Cited): string => {
  const { passage, episodeTitle, language, address } = cited
  const spoken = passage?.spoken ?? []
  const speaker = onlySpeaker(spoken)
  const lines = spoken.map((part) => line(speaker === undefined ? part : { words: part.words }, language))
  const by = speaker === undefined ? '' : `${plainLine(speaker)}, in: `
  const where = `${placeInShow(cited)}: ${quoted(episodeTitle, language)}`
  return [...lines, `— ${by}${where}, ${dayAndMinute(cited)}`, plainLine(address)].join('\n')
}

/** Gives the passage on one line, for the notes of reference managers; undefined where a whole episode is cited. */
export const passageNote = ({ passage, language }: Cited): string | undefined => {
  if (passage === undefined) return undefined
  const { startSeconds, spoken } = passage
  const words = spoken.map((part) => line(part, language)).join(' ')
  if (startSeconds === undefined) return words
  const at = citationTerms(language).at(formatTimecode(startSeconds))
  return `${at.charAt(0).toUpperCase()}${at.slice(1)}: ${words}`
}
