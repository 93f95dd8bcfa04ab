// The register of every episode, drawer by drawer, complete without script and filtered with it.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { EpisodeRegister } from './episode-register.tsx'
import { formatDuration } from './formats.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

/** Useless without script, so it stays hidden until a script shows it. */
const Filter = ({ site }: { readonly site: SiteContext }) => {
  const { ui } = site.words
  const { seasons, extras } = site.catalog
  return (
    <search class="filter" aria-label={ui.filterTitle} hidden>
      <label>
        {ui.filterText}
        <input type="search" autocomplete="off" spellcheck={false} />
      </label>
      <label>
        {ui.filterSeason}
        <select>
          <option value="">{ui.filterEverySeason}</option>
          {seasons.map(({ number, slug }) => (
            <option key={slug} value={slug}>
              {ui.season(number)}
            </option>
          ))}
          {extras.length > 0 && <option value="extras">{ui.extras}</option>}
        </select>
      </label>
      <p role="status" data-count={ui.filterCount} data-nothing={ui.filterNothing} />
    </search>
  )
}

interface DrawerProps {
  readonly site: SiteContext
  readonly id: string
  readonly seasonNumber: number | undefined
  readonly title: string
  readonly path: string | undefined
  readonly episodes: readonly CatalogEpisode[]
}

const Drawer = ({ site, id, seasonNumber, title, path, episodes }: DrawerProps) => (
  <section id={id} class="drawer" data-season={seasonNumber}>
    <h2 class="label">
      {seasonNumber !== undefined && <small>{site.words.ui.season(seasonNumber)} </small>}
      {path === undefined ? (
        title
      ) : (
        <a href={href(site.catalog, path)} lang={partLanguage(site)}>
          {title}
        </a>
      )}
    </h2>
    <EpisodeRegister
      site={site}
      entries={episodes.map((episode) => ({ episode }))}
      headingLevel="h3"
      isInSeason
    />
  </section>
)

export const EpisodesPage = ({ site, jsonLd }: Props) => {
  const { catalog, words } = site
  const { ui } = words
  const lead = ui.episodesLead(
    ui.episodeCount(catalog.episodes.length),
    formatDuration(site, catalog.totalDurationSeconds),
  )
  return (
    <PageFrame
      site={site}
      kind="episodes"
      title={ui.allEpisodes}
      description={`${catalog.show.title}: ${lead}`}
      path={catalog.paths.episodes}
      jsonLd={jsonLd}
    >
      <h1>{ui.allEpisodes}</h1>
      <p class="lead">{lead}</p>
      <Filter site={site} />
      {catalog.seasons.map(({ number, slug, title, path, episodes }) => (
        <Drawer
          key={slug}
          site={site}
          id={slug}
          seasonNumber={number}
          title={title}
          path={path}
          episodes={episodes}
        />
      ))}
      {catalog.extras.length > 0 && (
        <Drawer
          site={site}
          id="extras"
          seasonNumber={undefined}
          title={ui.extras}
          path={undefined}
          episodes={catalog.extras}
        />
      )}
    </PageFrame>
  )
}
