// A whole transcript as a typed file: chapters, turns, paragraphs, each with its anchor and, where known, its time.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import type { Chapter } from '../model/episode.ts'
import type { ChapterTurns, Timing } from '../transcript/transcript.ts'
import { formatLanguage } from './formats.ts'
import { pageLanguage, partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'
import { speakerAddresses } from './speaker-addresses.ts'
import { TranscriptLanguages } from './transcript-languages.tsx'
import { TranscriptTurn } from './transcript-turn.tsx'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  readonly transcript: PublishedTranscript
  readonly chapters: readonly ChapterTurns[]
  readonly anchors: ReadonlyMap<Chapter, string>
}

/** What a click on a time does, and how far the times can be trusted. */
const AboutTimes = ({ site, timing }: { readonly site: SiteContext; readonly timing: Timing }) => {
  const { ui } = site.words
  return (
    <>
      {timing !== 'none' && <p class="help">{ui.transcriptHelp}</p>}
      {timing === 'starts' && <p class="exactness">{ui.transcriptEstimated}</p>}
      {timing === 'none' && <p class="exactness">{ui.transcriptUntimed}</p>}
    </>
  )
}

/** Without times there is a margin for names, where there are names. */
const classOf = ({ timing }: PublishedTranscript, chapters: readonly ChapterTurns[]): string => {
  if (timing !== 'none') return 'transcript timed'
  const isNamed = chapters.some(({ turns }) => turns.some(({ speaker }) => speaker))
  return isNamed ? 'transcript named' : 'transcript'
}

/** Where the time of each word stands; undefined where not a single one is known. */
const wordsAddress = (
  { catalog }: SiteContext,
  { timing, files }: PublishedTranscript,
  chapters: readonly ChapterTurns[],
): string | undefined => {
  const spoken = chapters.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs))
  if (timing !== 'cues' || !spoken.some(({ cues }) => cues.some(({ words }) => words.length > 0)))
    return undefined
  const path = files.find(({ format }) => format === 'json')?.path
  return path && href(catalog, path)
}

type ChapterProps = Pick<Props, 'site' | 'episode' | 'anchors'> & {
  readonly spoken: ChapterTurns
  readonly timing: Timing
  /** Of the heading, where it is not that of the speech. */
  readonly headingLanguage: string | undefined
  /** Of each turn's speaker. */
  readonly addresses: readonly (string | undefined)[]
}

const ChapterText = ({ anchors, spoken, headingLanguage, addresses, ...part }: ChapterProps) => (
  <section>
    {spoken.chapter && (
      <h3 id={anchors.get(spoken.chapter)} lang={headingLanguage}>
        {spoken.chapter.title}
      </h3>
    )}
    {spoken.turns.map((turn, at) => (
      <TranscriptTurn key={turn.paragraphs[0]?.anchor} turn={turn} speakerAddress={addresses[at]} {...part} />
    ))}
  </section>
)

export const TranscriptText = ({ site, episode, transcript, chapters, anchors }: Props) => {
  const { ui } = site.words
  const { language, timing } = transcript
  const lang = partLanguage(site, language)
  const own = site.catalog.show.language
  const addressesIn = speakerAddresses(site, episode)
  return (
    <section
      class={classOf(transcript, chapters)}
      id="transcript"
      data-words={wordsAddress(site, transcript, chapters)}
    >
      <header>
        <h2>{lang === undefined ? ui.transcript : ui.transcriptIn(formatLanguage(site, language))}</h2>
        {episode.transcripts.length > 1 && (
          <TranscriptLanguages site={site} episode={episode} current={transcript} />
        )}
      </header>
      <AboutTimes site={site} timing={timing} />
      <div lang={lang}>
        {chapters.map((spoken) => (
          <ChapterText
            key={spoken.chapter?.startSeconds}
            site={site}
            episode={episode}
            anchors={anchors}
            spoken={spoken}
            timing={timing}
            headingLanguage={own === (lang ?? pageLanguage(site)) ? undefined : own}
            addresses={addressesIn(spoken.turns)}
          />
        ))}
      </div>
    </section>
  )
}
