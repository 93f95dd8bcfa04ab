// Says of an episode that only a preview shows it: as a stamp in lists, as a sentence above its title.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { formatMoment } from './formats.ts'
import type { SiteContext } from './site-context.ts'

type Marked = Pick<CatalogEpisode, 'state'>

/** Gives `Entwurf` or `Geplant`; undefined where the episode is published. */
const stateName = ({ words }: Pick<SiteContext, 'words'>, { state }: Marked): string | undefined =>
  state === 'published' ? undefined : words.preview[state]

/** Gives the title as it has to be read where no stamp stands beside it. */
export const markedTitle = (site: SiteContext, episode: Marked & { readonly title: string }): string => {
  const name = stateName(site, episode)
  return name === undefined ? episode.title : site.words.preview.titleWith(name, episode.title)
}

/** Nothing where the episode is published. */
export const StateStamp = ({ site, episode }: { readonly site: SiteContext; readonly episode: Marked }) => {
  const name = stateName(site, episode)
  return name === undefined ? null : <strong class="stamp">{name}</strong>
}

/** The stamp with what it means, and until when. */
export const PreviewNote = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { preview } = site.words
  const { state, publishedEpochMs } = episode
  if (state === 'published') return null
  return (
    <p class="only-here">
      <StateStamp site={site} episode={episode} />{' '}
      <span>
        {state === 'draft' ? preview.draftText : preview.scheduledText(formatMoment(site, publishedEpochMs))}
      </span>
    </p>
  )
}
