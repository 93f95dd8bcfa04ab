// The browser's own player, which works alone, and the red button that stands out.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { formatLanguage } from './formats.ts'
import { recordingAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

const PlayIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 4v16l13-8z" />
    <path d="M6 4h4v16H6zm8 0h4v16h-4z" />
  </svg>
)

/** Without script the button opens the recording; with script it drives the player beside it. */
export const EpisodePlayer = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { ui } = site.words
  const address = recordingAddress(site.catalog, episode)
  return (
    <div class="player">
      <a
        class="play"
        href={address}
        aria-label={`${ui.listen}: ${episode.title}`}
        data-pause={`${ui.pause}: ${episode.title}`}
      >
        <PlayIcon />
      </a>
      <audio controls preload="none" src={address} aria-label={episode.title}>
        {episode.transcripts.map(({ vttPath, language }) => (
          <track
            key={vttPath}
            kind="captions"
            src={href(site.catalog, vttPath)}
            srclang={language}
            label={formatLanguage(site, language)}
          />
        ))}
        <a href={address}>{ui.download}</a>
      </audio>
    </div>
  )
}
