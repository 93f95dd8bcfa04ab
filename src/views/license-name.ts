// How a licence is called in front of people.

import type { License } from '../model/feed-tags.ts'
import { KNOWN_LICENSES } from '../model/known-licenses.ts'
import type { SiteContext } from './site-context.ts'

/** Gives `CC BY-SA 4.0` for `cc-by-sa-4.0`; the name of a licence of the makers' own as they wrote it. */
export const licenseName = ({ words }: Pick<SiteContext, 'words'>, { name }: License): string => {
  if (name === 'arr') return words.about.allRightsReserved
  if (!KNOWN_LICENSES.includes(name)) return name
  return name
    .toUpperCase()
    .replace('-OR-LATER', '+')
    .replace(/^(CC|POD)-/, '$1 ')
    .replace(/-(?=\d)/, ' ')
    .replace(/-([A-Z]{2})$/, ' $1')
}
