// An episode as a folder in its drawer: index tab, title, summary, guests.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { EpisodeFacts } from './episode-facts.tsx'
import { episodeName } from './episode-name.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

/** The link of the title stretches over the whole folder, so the folder needs no second link. */
export const EpisodeFolder = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { catalog, words } = site
  const { title, path, summary, guests } = episode
  return (
    <article class="folder">
      <p class="tab">{episodeName(words, episode)}</p>
      <div>
        <h2 lang={partLanguage(site)}>
          <a href={href(catalog, path)}>{title}</a>
        </h2>
        <EpisodeFacts site={site} episode={episode} />
        <p lang={partLanguage(site)}>{summary}</p>
      </div>
      {guests.length > 0 && (
        <p class="with">
          <small>{words.ui.guests}</small> {guests.map(({ person }) => person.name).join(', ')}
        </p>
      )}
    </article>
  )
}
