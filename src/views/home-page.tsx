// The start page: what the show is, the newest episode, the cabinet with its drawers.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { EpisodeFacts } from './episode-facts.tsx'
import { fullEpisodeName } from './episode-name.ts'
import { EpisodePlayer } from './episode-player.tsx'
import { NoticeList } from './notice-list.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import { SeasonDrawer } from './season-drawer.tsx'
import type { SiteContext } from './site-context.ts'
import { splitLead } from './split-lead.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

const Opening = ({ site }: { readonly site: SiteContext }) => {
  const { catalog, words } = site
  const { show, paths } = catalog
  return (
    <section class="opening" lang={partLanguage(site)}>
      <h1>{show.title}</h1>
      {show.subtitle && <p class="subtitle">{show.subtitle}</p>}
      <p class="lead">{splitLead(show.description, show.language).lead}</p>
      <p class="ways">
        <a class="button" href={href(catalog, paths.subscribe)}>
          {words.ui.subscribe}
        </a>
        <a href={href(catalog, paths.episodes)}>{words.ui.allEpisodes}</a>
      </p>
    </section>
  )
}

const Newest = ({ site, episode }: { readonly site: SiteContext; readonly episode: CatalogEpisode }) => (
  <section class="folder newest" data-season={episode.season?.number}>
    <h2 class="tab">{site.words.ui.newestEpisode}</h2>
    <div>
      <h3 lang={partLanguage(site)}>
        <a href={href(site.catalog, episode.path)}>{episode.title}</a>
      </h3>
      <EpisodeFacts site={site} episode={episode} name={fullEpisodeName(site.words, episode)} />
      <p lang={partLanguage(site)}>{episode.summary}</p>
    </div>
    <div>
      <EpisodePlayer site={site} episode={episode} isSmall />
      {episode.notices.length > 0 && <NoticeList site={site} notices={episode.notices.slice(0, 1)} />}
    </div>
  </section>
)

const Cabinet = ({ site }: { readonly site: SiteContext }) => {
  const { seasons, extras, paths, show } = site.catalog
  const { rest } = splitLead(show.description, show.language)
  const extraSeconds = extras.reduce((sum, { enclosure }) => sum + enclosure.durationSeconds, 0)
  const { ui } = site.words
  return (
    <section class="cabinet">
      <h2>{ui.cabinet}</h2>
      {rest && <p lang={partLanguage(site)}>{rest}</p>}
      {seasons.map((season) => (
        <SeasonDrawer key={season.number} {...season} site={site} seasonNumber={season.number} />
      ))}
      {extras.length > 0 && (
        <SeasonDrawer
          site={site}
          seasonNumber={undefined}
          title={ui.extras}
          path={`${paths.episodes}#extras`}
          episodes={extras.toReversed()}
          durationSeconds={extraSeconds}
        />
      )}
    </section>
  )
}

export const HomePage = ({ site, jsonLd }: Props) => {
  const { show, paths, episodes, seasons, extras } = site.catalog
  const newest = episodes[0]
  return (
    <PageFrame
      site={site}
      kind="home"
      description={splitLead(show.description, show.language).lead}
      path={paths.home}
      jsonLd={jsonLd}
      playsFromElsewhere={newest !== undefined && newest.enclosure.path === undefined}
    >
      <Opening site={site} />
      <PictureImage
        site={site}
        image={show.cover}
        alt={show.coverAlt}
        sizes="(min-width: 62rem) 28rem, 50vw"
        isFirst
      />
      {newest && <Newest site={site} episode={newest} />}
      {seasons.length + extras.length > 0 && <Cabinet site={site} />}
    </PageFrame>
  )
}
