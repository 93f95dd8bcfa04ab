// The front of an episode's folder: where it lies, its title, its player, what it is about.
import { Breadcrumb } from './breadcrumb.tsx'
import { EpisodeFacts } from './episode-facts.tsx'
import { episodeName } from './episode-name.ts'
import { EpisodePlayer } from './episode-player.tsx'
import { formatLanguage } from './formats.ts'
import { NoticeList } from './notice-list.tsx'
import { partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import { PreviewNote } from './preview-mark.tsx'
import { isTranslation, type Reading } from './reading.ts'
import type { SiteContext } from './site-context.ts'

interface Props extends Reading {
  readonly site: SiteContext
}

const stepsTo = (props: Props) => {
  const { site, episode } = props
  const { catalog, words } = site
  const { season } = episode
  const drawer =
    season === undefined
      ? { text: words.ui.extras, path: `${catalog.paths.episodes}#extras` }
      : { text: words.ui.season(season.number), path: catalog.paths.season(season.slug) }
  const text = episodeName(words, episode)
  return isTranslation(props)
    ? [drawer, { text, path: episode.path }, { text: formatLanguage(site, props.transcript.language) }]
    : [drawer, { text }]
}

export const EpisodeCover = ({ site, episode, transcript }: Props) => (
  <header class="folder" data-season={episode.season?.number}>
    <Breadcrumb site={site} steps={stepsTo({ site, episode, transcript })} />
    <PictureImage
      site={site}
      image={episode.image}
      alt={episode.imageAlt ?? ''}
      sizes="(min-width: 68rem) 15rem, 22vw"
      isFirst
    />
    <PreviewNote site={site} episode={episode} />
    <h1 lang={partLanguage(site)}>{episode.title}</h1>
    <EpisodeFacts site={site} episode={episode} isStamped={false} />
    <EpisodePlayer site={site} episode={episode} language={transcript?.language} />
    <p class="summary" lang={partLanguage(site)}>
      {episode.summary}
    </p>
    {episode.notices.length > 0 && <NoticeList site={site} notices={episode.notices} />}
  </header>
)
