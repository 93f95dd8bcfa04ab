// The page of an episode: the folder, what lies in it, and the transcript.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { renderPageNotes } from '../notes/render-page-notes.ts'
import { turnsOf } from '../transcript/turns.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { chapterAnchors } from './chapter-anchors.ts'
import { ChapterList } from './chapter-list.tsx'
import { CreditList } from './credit-list.tsx'
import { DownloadList } from './download-list.tsx'
import { EpisodeFacts } from './episode-facts.tsx'
import { episodeName } from './episode-name.ts'
import { EpisodePlayer } from './episode-player.tsx'
import { NeighbourLinks } from './neighbour-links.tsx'
import { NoticeList } from './notice-list.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import { PlaceStamps } from './place-stamps.tsx'
import { QrCode } from './qr-code.tsx'
import type { SiteContext } from './site-context.ts'
import { TranscriptText } from './transcript-text.tsx'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  readonly jsonLd: string | undefined
}

type Part = Omit<Props, 'jsonLd'>

const stepsTo = ({ site: { catalog, words }, episode }: Part) => {
  const { season } = episode
  const drawer =
    season === undefined
      ? { text: words.ui.extras, path: `${catalog.paths.episodes}#extras` }
      : { text: words.ui.season(season.number), path: catalog.paths.season(season.slug) }
  return [drawer, { text: episodeName(words, episode) }]
}

const Cover = ({ site, episode }: Part) => (
  <header class="folder" data-season={episode.season?.number}>
    <Breadcrumb site={site} steps={stepsTo({ site, episode })} />
    <PictureImage site={site} image={episode.image} alt="" sizes="(min-width: 68rem) 15rem, 22vw" isFirst />
    <h1 lang={partLanguage(site)}>{episode.title}</h1>
    <EpisodeFacts site={site} episode={episode} />
    <EpisodePlayer site={site} episode={episode} />
    <p class="summary" lang={partLanguage(site)}>
      {episode.summary}
    </p>
    {episode.notices.length > 0 && <NoticeList site={site} notices={episode.notices} />}
  </header>
)

const Notes = ({ site, episode }: Part) => (
  <section class="notes">
    <h2>{site.words.ui.notes}</h2>
    <div
      class="prose"
      lang={partLanguage(site)}
      dangerouslySetInnerHTML={{
        __html: renderPageNotes(episode.notesMarkdown, { ...site.catalog, pagePath: episode.path }),
      }}
    />
  </section>
)

/** Index cards beside the notes. */
const IndexCards = ({ site, episode }: Part) => {
  const { ui } = site.words
  const { hosts, guests, places, topics } = episode
  return (
    <div class="cards">
      {hosts.length + guests.length > 0 && <CreditList site={site} episode={episode} />}
      {places.length > 0 && (
        <section>
          <h2>{ui.placesInEpisode}</h2>
          <PlaceStamps site={site} places={places} />
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{ui.topicsInEpisode}</h2>
          <ul class="tags" lang={partLanguage(site)}>
            {topics.map(({ id, name }) => (
              <li key={id}>
                <a href={href(site.catalog, site.catalog.paths.topic(id))}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Only on paper: the way back to the sound. */
const PrintedAddress = ({ site, episode }: Part) => {
  const address = absoluteUrl(site.catalog, episode.path)
  return (
    <div class="printed">
      <QrCode text={address} label={site.words.ui.qrToEpisode} />
      <p>
        {site.words.ui.printedFrom} {address}
      </p>
    </div>
  )
}

/** The transcript in the show's language, else the first there is. */
const transcriptOf = ({ site, episode: { transcripts, chapters } }: Part) => {
  const published =
    transcripts.find(({ language }) => language === site.catalog.show.language) ?? transcripts[0]
  return published && { language: published.language, chapters: turnsOf(published.read(), chapters) }
}

export const EpisodePage = ({ site, episode, jsonLd }: Props) => {
  const part = { site, episode }
  const transcript = transcriptOf(part)
  const anchors = chapterAnchors(transcript === undefined ? [] : episode.chapters)
  return (
    <PageFrame
      site={site}
      kind="episode"
      title={episode.title}
      description={episode.summary}
      path={episode.path}
      image={episode.image}
      jsonLd={jsonLd}
      hasTranscript={transcript !== undefined}
      playsFromElsewhere={episode.enclosure.path === undefined}
      openGraph={[
        ['og:type', 'article'],
        ['og:audio', episode.enclosure.url],
        ['og:audio:type', episode.enclosure.mimeType],
        ['article:published_time', new Date(episode.publishedEpochMs).toISOString()],
      ]}
    >
      <article data-season={episode.season?.number}>
        <Cover {...part} />
        <PrintedAddress {...part} />
        {episode.chapters.length > 0 && <ChapterList {...part} anchors={anchors} />}
        {episode.notesMarkdown.trim() !== '' && <Notes {...part} />}
        <IndexCards {...part} />
        {transcript && <TranscriptText {...part} {...transcript} anchors={anchors} />}
        <DownloadList {...part} />
      </article>
      {(episode.previous || episode.next) && <NeighbourLinks {...part} />}
    </PageFrame>
  )
}
