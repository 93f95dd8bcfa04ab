// What a show or an episode offers besides listening: support, talk, rights, other podcasts.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { type AboutEntry, type AboutRow, linkRow, sharedRows } from './about-rows.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

const Entry = ({ site, entry }: { readonly site: SiteContext; readonly entry: AboutEntry }) => {
  const { text, address, isTheirs } = entry
  const lang = isTheirs ? partLanguage(site) : undefined
  return address === undefined ? (
    <span lang={lang}>{text}</span>
  ) : (
    <a href={address} lang={lang}>
      {text}
    </a>
  )
}

const Entries = ({
  site,
  entries,
}: {
  readonly site: SiteContext
  readonly entries: readonly AboutEntry[]
}) => {
  const [only] = entries
  if (only !== undefined && entries.length === 1) return <Entry site={site} entry={only} />
  return (
    <ul>
      {entries.map((entry) => (
        <li key={`${entry.text} ${entry.address}`}>
          <Entry site={site} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly site: SiteContext
  readonly title: string
  readonly rows: readonly AboutRow[]
}

const AboutList = ({ site, title, rows }: Props) => {
  const filled = rows.filter(({ entries }) => entries.length > 0)
  if (filled.length === 0) return null
  return (
    <section class="offers">
      <h2>{title}</h2>
      <dl class="form">
        {filled.map(({ name, entries }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Entries site={site} entries={entries} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What the front matter of one episode says; nothing is repeated from the show. */
export const AboutEpisode = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { about } = site.words
  const rows = [linkRow(about.alsoAt, episode.contentLinks), ...sharedRows(site, episode)]
  return <AboutList site={site} title={about.aboutEpisode} rows={rows} />
}

/** What show.yaml says, with the podcasts it recommends and the feed of its publisher. */
export const AboutShow = ({ site }: { readonly site: SiteContext }) => {
  const { about } = site.words
  const { show } = site.catalog
  const { updateFrequency, isComplete, podroll, publisherFeed } = show
  const published = isComplete
    ? [{ text: about.complete }]
    : updateFrequency
      ? [{ text: updateFrequency.text, isTheirs: true }]
      : []
  const feeds = podroll.map(({ title, feedUrl }) => ({ title: title ?? feedUrl, url: feedUrl }))
  const ofPublisher = publisherFeed
    ? [{ title: publisherFeed.title ?? publisherFeed.feedUrl, url: publisherFeed.feedUrl }]
    : []
  const rows = [
    { name: about.updates, entries: published },
    ...sharedRows(site, show),
    linkRow(about.podroll, feeds),
    linkRow(about.publisherFeed, ofPublisher),
  ]
  return <AboutList site={site} title={about.aboutShow} rows={rows} />
}
