// The page of an episode: the folder, what lies in it, and the transcript.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { renderPageNotes } from '../notes/render-page-notes.ts'
import { turnsOf } from '../transcript/turns.ts'
import { AboutEpisode } from './about-list.tsx'
import { chapterAnchors } from './chapter-anchors.ts'
import { ChapterList } from './chapter-list.tsx'
import { CitationSection } from './citation-section.tsx'
import { CreditList } from './credit-list.tsx'
import { DownloadList } from './download-list.tsx'
import { EpisodeCover } from './episode-cover.tsx'
import { formatLanguage } from './formats.ts'
import { NeighbourLinks } from './neighbour-links.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PlaceStamps } from './place-stamps.tsx'
import { markedTitle } from './preview-mark.tsx'
import { QrCode } from './qr-code.tsx'
import { isTranslation, pathOf, type Reading } from './reading.ts'
import { ReportLink } from './report-link.tsx'
import { ShareSection } from './share-section.tsx'
import type { SiteContext } from './site-context.ts'
import { transcriptAlternates } from './transcript-alternates.ts'
import { TranscriptText } from './transcript-text.tsx'

interface Part extends Reading {
  readonly site: SiteContext
}

interface Props extends Part {
  readonly jsonLd: string | undefined
}

/** What the page is called and about; the title of a further language's page says which. */
const naming = (part: Part) => {
  const { site, episode } = part
  const { summary } = episode
  const title = markedTitle(site, episode)
  if (!isTranslation(part)) return { title, description: summary }
  const name = site.words.ui.transcriptIn(formatLanguage(site, part.transcript.language))
  return { title: `${title} – ${name}`, description: `${name}: ${summary}` }
}

/** How programs find out what to show where somebody writes down the address: https://oembed.com, section 4. */
const oembedAlternate = ({ catalog }: SiteContext, { slug, title }: CatalogEpisode) => ({
  path: catalog.paths.oembed(slug),
  mimeType: 'application/json+oembed',
  title,
})

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
const PrintedAddress = ({ site, episode, transcript }: Part) => {
  const address = absoluteUrl(site.catalog, pathOf({ episode, transcript }))
  return (
    <div class="printed">
      <QrCode text={address} label={site.words.ui.qrToEpisode} />
      <p>
        {site.words.ui.printedFrom} {address}
      </p>
    </div>
  )
}

/** Without times nobody knows what is said in which chapter. */
const readableChapters = ({ episode, transcript }: Part) =>
  transcript === undefined || transcript.timing === 'none' ? [] : episode.chapters

export const EpisodePage = ({ jsonLd, ...part }: Props) => {
  const { site, episode, transcript } = part
  const chapters = readableChapters(part)
  const anchors = chapterAnchors(chapters)
  return (
    <PageFrame
      site={site}
      kind="episode"
      {...naming(part)}
      path={pathOf(part)}
      isUnlisted={episode.state !== 'published'}
      alternates={[
        ...(transcript === undefined ? [] : transcriptAlternates(site, episode, transcript)),
        oembedAlternate(site, episode),
      ]}
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
        <EpisodeCover {...part} />
        <PrintedAddress {...part} />
        {episode.chapters.length > 0 && <ChapterList {...part} anchors={anchors} />}
        {episode.notesMarkdown.trim() !== '' && <Notes {...part} />}
        <IndexCards {...part} />
        <AboutEpisode {...part} />
        {transcript && (
          <TranscriptText
            site={site}
            episode={episode}
            transcript={transcript}
            chapters={turnsOf(transcript.read(), chapters)}
            anchors={anchors}
          />
        )}
        {transcript && <ReportLink {...part} />}
        <DownloadList {...part} />
        <ShareSection site={site} episode={episode} />
        <CitationSection {...part} />
      </article>
      {(episode.previous || episode.next) && <NeighbourLinks {...part} />}
    </PageFrame>
  )
}
