// A season as a drawer of the cabinet: the label on its front, and the tabs of its folders above it.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { episodeName } from './episode-name.ts'
import { formatDuration } from './formats.ts'
import { partLanguage } from './page-language.ts'
import { markedTitle } from './preview-mark.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  /** Undefined for the drawer of everything without a season. */
  readonly seasonNumber: number | undefined
  readonly title: string
  /** Where the drawer opens, from the site's root. */
  readonly path: string
  readonly episodes: readonly CatalogEpisode[]
  readonly durationSeconds: number
}

/** More tabs than this would bury the drawer; the rest is behind its label. */
const mostTabs = 14

/** `12` on the tab, all of „Folge 12: Titel“ for those who hear it. */
const FolderTab = ({ site, episode }: { readonly site: SiteContext; readonly episode: CatalogEpisode }) => {
  const name = episodeName(site.words, episode)
  const number = episode.type === 'full' ? episode.episodeNumber : undefined
  const [before, after] = number === undefined ? ['', ''] : name.split(String(number))
  const title = markedTitle(site, episode)
  return (
    <a
      href={href(site.catalog, episode.path)}
      title={title}
      data-state={episode.state === 'published' ? undefined : episode.state}
    >
      {before && <span class="unseen">{before}</span>}
      {number ?? name}
      <span class="unseen">
        {after}: {title}
      </span>
    </a>
  )
}

export const SeasonDrawer = ({ site, seasonNumber, title, path, episodes, durationSeconds }: Props) => {
  const { ui } = site.words
  return (
    <article class="drawer" data-season={seasonNumber}>
      <div class="front">
        <h3 class="label">
          {seasonNumber !== undefined && <small>{ui.season(seasonNumber)} </small>}
          <a href={href(site.catalog, path)} lang={partLanguage(site)}>
            {title}
          </a>
        </h3>
        <p class="facts">
          <span>{ui.episodeCount(episodes.length)}</span>
          <span>{formatDuration(site, durationSeconds)}</span>
        </p>
      </div>
      <ol class="tabs">
        {episodes.slice(-mostTabs).map((episode) => (
          <li key={episode.id}>
            <FolderTab site={site} episode={episode} />
          </li>
        ))}
      </ol>
    </article>
  )
}
