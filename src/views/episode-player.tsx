// The browser's own player, which works alone, and the red button that stands out.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { readLevels } from '../model/waveform.ts'
import { languageName } from './language-name.ts'
import { playerFacts } from './player-facts.ts'
import { recordingAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'
import { Waveform } from './waveform.tsx'

const PlayIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 4v16l13-8z" />
    <path d="M6 4h4v16H6zm8 0h4v16h-4z" />
  </svg>
)

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  /** BCP 47 tag of the captions to begin with: the show's language unless given. */
  readonly language?: string | undefined
  /** Where the player is only a part of the page: play, seek, skip, and nothing else. */
  readonly isSmall?: boolean
}

/**
 * Those of the page stand first. None is the default: browsers show no captions of sounds, but would load the default
 * ones with every page, whether somebody listens or not.
 */
const captionsOf = ({ transcripts }: CatalogEpisode, first: string) =>
  transcripts
    .toSorted((a, b) => Number(b.language === first) - Number(a.language === first))
    .flatMap(({ language, files }) =>
      files.filter(({ format }) => format === 'vtt').map(({ path }) => ({ language, path })),
    )

/** Without script the button opens the recording; with script it drives the player that the script draws here. */
export const EpisodePlayer = ({
  site,
  episode,
  language = site.catalog.show.language,
  isSmall = false,
}: Props) => {
  const { ui } = site.words
  const address = recordingAddress(site.catalog, episode)
  return (
    <div class={isSmall ? 'player small' : 'player'} data-facts={playerFacts(site, episode)}>
      <a
        class="play"
        href={address}
        aria-label={`${ui.listen}: ${episode.title}`}
        data-pause={`${ui.pause}: ${episode.title}`}
      >
        <PlayIcon />
      </a>
      <audio controls preload="none" src={address} aria-label={episode.title}>
        {captionsOf(episode, language).map((captions) => (
          <track
            key={captions.path}
            kind="captions"
            src={href(site.catalog, captions.path)}
            srclang={captions.language}
            label={languageName(captions.language)}
          />
        ))}
        <a href={address}>{ui.download}</a>
      </audio>
      {episode.waveform && <Waveform levels={readLevels(episode.waveform)} />}
    </div>
  )
}
