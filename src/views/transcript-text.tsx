// A whole transcript as a typed file: chapters, turns, paragraphs, each with its anchor and, where known, its time.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import type { Chapter } from '../model/episode.ts'
import type { ChapterTurns, Timing } from '../transcript/transcript.ts'
import { formatLanguage } from './formats.ts'
import { pageLanguage, partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'
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

export const TranscriptText = ({ site, episode, transcript, chapters, anchors }: Props) => {
  const { ui } = site.words
  const { language, timing } = transcript
  const lang = partLanguage(site, language)
  const own = site.catalog.show.language
  return (
    <section class={classOf(transcript, chapters)} id="transcript">
      <header>
        <h2>{lang === undefined ? ui.transcript : ui.transcriptIn(formatLanguage(site, language))}</h2>
        {episode.transcripts.length > 1 && (
          <TranscriptLanguages site={site} episode={episode} current={transcript} />
        )}
      </header>
      <AboutTimes site={site} timing={timing} />
      <div lang={lang}>
        {chapters.map(({ chapter, turns }) => (
          <section key={chapter?.startSeconds}>
            {chapter && (
              <h3 id={anchors.get(chapter)} lang={own === (lang ?? pageLanguage(site)) ? undefined : own}>
                {chapter.title}
              </h3>
            )}
            {turns.map((turn) => (
              <TranscriptTurn
                key={turn.paragraphs[0]?.anchor}
                site={site}
                episode={episode}
                turn={turn}
                isTimed={timing !== 'none'}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
