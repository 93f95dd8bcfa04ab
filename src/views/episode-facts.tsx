// The typed line below a title: day, length, what listeners must know, and whether it is published at all.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { isoDuration } from '../model/format-timecode.ts'
import { formatDate, formatDuration } from './formats.ts'
import { StateStamp } from './preview-mark.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  readonly dateStyle?: 'long' | 'medium'
  /** What the episode is called, where nothing else beside it says so. */
  readonly name?: string
  /** False where something else says already that only a preview shows it. */
  readonly isStamped?: boolean
}

export const EpisodeFacts = ({ site, episode, dateStyle = 'long', name, isStamped = true }: Props) => {
  const { publishedEpochMs, enclosure, isExplicit } = episode
  return (
    <p class="facts">
      {isStamped && <StateStamp site={site} episode={episode} />}
      {name && <span>{name}</span>}
      <time datetime={new Date(publishedEpochMs).toISOString()}>
        {formatDate(site, publishedEpochMs, dateStyle)}
      </time>
      <time datetime={isoDuration(enclosure.durationSeconds)}>
        {formatDuration(site, enclosure.durationSeconds)}
      </time>
      {isExplicit && <span>{site.words.ui.explicit}</span>}
    </p>
  )
}
