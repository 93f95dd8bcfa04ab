// The folders before and behind an episode.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { partLanguage } from './page-language.ts'
import { StateStamp } from './preview-mark.tsx'
import type { SiteContext } from './site-context.ts'

export const NeighbourLinks = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { ui } = site.words
  const { previous, next } = episode
  const links = [
    { rel: 'prev', name: ui.previousEpisode, to: previous },
    { rel: 'next', name: ui.nextEpisode, to: next },
  ]
  return (
    <nav class="neighbours" aria-label={ui.neighbours}>
      {links.map(
        ({ rel, name, to }) =>
          to && (
            <a key={rel} rel={rel} href={href(site.catalog, to.path)}>
              <small>
                {name} <StateStamp site={site} episode={to} />
              </small>{' '}
              <span lang={partLanguage(site)}>{to.title}</span>
            </a>
          ),
      )}
    </nav>
  )
}
