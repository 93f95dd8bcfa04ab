// Finds what does not fit together in show.yaml itself.
import type { Problem } from '../model/problem.ts'
import type { Content } from './content.ts'
import { pathsFor } from './paths.ts'

/**
 * Takes the whole content and reports a `newFeedUrl` that is not the address of this feed on the site that `url` names
 * (`new-feed-url-foreign`): apps would subscribe to whatever stands there. The address a build is made for does not
 * count: a copy that stays at the old address says the same.
 */
export const checkShow = ({ show, locateInShow }: Content): readonly Problem[] => {
  const own = show.url + pathsFor(show.language).feed.slice(1)
  if (show.newFeedUrl === undefined || show.newFeedUrl === own) return []
  return [
    {
      ...locateInShow(['newFeedUrl']),
      code: 'new-feed-url-foreign',
      severity: 'error',
      field: 'newFeedUrl',
      facts: { found: show.newFeedUrl, own },
    },
  ]
}
