// Episodes as lines of a register: name, title and summary, day and length.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { EpisodeFacts } from './episode-facts.tsx'
import { episodeName, fullEpisodeName } from './episode-name.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface RegisterEntry {
  readonly episode: CatalogEpisode
  /** What the page it stands on has to say about this episode, such as a role. */
  readonly remark?: string | undefined
}

interface Props {
  readonly site: SiteContext
  readonly entries: readonly RegisterEntry[]
  readonly headingLevel: 'h2' | 'h3'
  /** Whether the heading above names the season already. */
  readonly isInSeason?: boolean
}

/** The words a reader may look for although the line does not show them. */
const searchWords = ({ hosts, guests, places, topics }: CatalogEpisode): string =>
  [...hosts, ...guests]
    .map(({ person }) => person.name)
    .concat([...places, ...topics].map(({ name }) => name))
    .join(' ')

export const EpisodeRegister = ({ site, entries, headingLevel: Heading, isInSeason = false }: Props) => (
  <ol class="register">
    {entries.map(({ episode, remark }) => (
      <li
        key={episode.id}
        data-season={episode.season?.number}
        data-words={isInSeason ? searchWords(episode) : undefined}
      >
        <div>
          <p class="tab">{(isInSeason ? episodeName : fullEpisodeName)(site.words, episode)}</p>
          <EpisodeFacts site={site} episode={episode} dateStyle="medium" />
        </div>
        <Heading lang={partLanguage(site)}>
          <a href={href(site.catalog, episode.path)}>{episode.title}</a>
        </Heading>
        {remark && <p class="remark">{remark}</p>}
        <p lang={partLanguage(site)}>{episode.summary}</p>
      </li>
    ))}
  </ol>
)
