// Knows where the text of a licence can be read.
import type { License } from '../model/feed-tags.ts'

const creativeCommons = /^cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)(?:-([a-z]{2}))?$/

const others: Readonly<Record<string, string>> = {
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-pddc': 'https://creativecommons.org/licenses/publicdomain/',
  'lal-1.3': 'https://artlibre.org/licence/lal/en/',
  'gfdl-1.3-or-later': 'https://www.gnu.org/licenses/fdl-1.3.html',
}

/** Takes a licence and gives the address of its text; undefined where all rights are reserved, which is no text. */
export const licenseUrl = ({ name, url }: License): string | undefined => {
  if (url !== undefined) return url
  const [, elements, version, country] = creativeCommons.exec(name) ?? []
  if (elements === undefined) return others[name]
  // The first version of this one had its parts the other way round.
  const path = version === '1.0' ? elements.replace('nc-nd', 'nd-nc') : elements
  return `https://creativecommons.org/licenses/${path}/${version}/${country === undefined ? '' : `${country}/`}`
}
