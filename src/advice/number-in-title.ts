// Finds the number of an episode in its title, where apps show it a second time.

const inFront =
  /^(?:\[?(?:s|staffel\s?|season\s?)\d{1,3}[\s.,:/-]*(?:e|folge|episode|ep\.?)\s?\d{1,4}\]?(?![\d\p{L}])|#\s?(\d{1,3})(?!\d)|(?:folge|episode|ep\.?)\s?#?\d{1,4}(?=\s*(?:[:.|–—-]|$))|(\d{1,3})(?=\s*[:.|–—-]\s))/iu
const atEnd =
  /\s*[|(,:–—-]\s*(?:#\s?\d{1,3}|(?:folge|episode|ep\.?)\s?#?\d{1,4}|s\d{1,3}\s?[.:-]?\s?e\d{1,4})\)?$/i
const separator = /^\s*[:.|–—-]*\s*/

/** A number alone may count something else: `10 Jahre`, `24. Mai: …`, `#1 der Charts`. */
const isItsOwn = (number: string | undefined, episodeNumber: number | undefined): boolean =>
  number === undefined || Number(number) === episodeNumber

/**
 * Takes the title of an episode and its number in the tags. Gives the part that says its number, and the title without it
 * (empty where nothing is left); undefined where the title has none. See https://podcasters.apple.com/support/823-podcast-requirements
 */
export const numberInTitle = (
  title: string,
  episodeNumber: number | undefined,
): { readonly found: string; readonly without: string } | undefined => {
  const front = inFront.exec(title)
  if (front !== null && isItsOwn(front[1] ?? front[2], episodeNumber))
    return { found: front[0], without: title.slice(front[0].length).replace(separator, '') }
  const end = atEnd.exec(title.slice(-60))?.[0]
  if (end === undefined) return undefined
  return { found: end.trim(), without: title.slice(0, title.length - end.length).trim() }
}
