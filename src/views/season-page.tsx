// A drawer pulled open: what the season is about, who hosts it, its folders in order.
import type { CatalogSeason } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { EpisodeFolder } from './episode-folder.tsx'
import { formatDuration } from './formats.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly season: CatalogSeason
  readonly jsonLd: string | undefined
}

const Front = ({ site, season }: Omit<Props, 'jsonLd'>) => {
  const { catalog, words } = site
  return (
    <header class="front">
      <h1 class="label">
        <small>{words.ui.season(season.number)} </small>
        <span lang={partLanguage(site)}>{season.title}</span>
      </h1>
      <p class="facts">
        <span>{words.ui.episodeCount(season.episodes.length)}</span>
        <span>{formatDuration(site, season.durationSeconds)}</span>
        {season.hosts.length > 0 && (
          <span>
            {words.ui.hosts}:{' '}
            {season.hosts.map(({ person, path }, at) => (
              <>
                {at > 0 && ', '}
                <a href={href(catalog, path)}>{person.name}</a>
              </>
            ))}
          </span>
        )}
      </p>
    </header>
  )
}

export const SeasonPage = ({ site, season, jsonLd }: Props) => {
  const { ui } = site.words
  const name = `${ui.season(season.number)}: ${season.title}`
  return (
    <PageFrame
      site={site}
      kind="season"
      title={name}
      description={season.description}
      path={season.path}
      image={season.cover}
      imageAlt={ui.coverOf(name)}
      jsonLd={jsonLd}
    >
      <div class="drawer open" data-season={season.number}>
        <Front site={site} season={season} />
        <div class="about">
          <PictureImage
            site={site}
            image={season.cover}
            alt=""
            sizes="(min-width: 48rem) 16rem, 40vw"
            isFirst
          />
          <p class="lead" lang={partLanguage(site)}>
            {season.description}
          </p>
        </div>
        <ol class="folders">
          {season.episodes.map((episode) => (
            <li key={episode.id}>
              <EpisodeFolder site={site} episode={episode} />
            </li>
          ))}
        </ol>
      </div>
    </PageFrame>
  )
}
