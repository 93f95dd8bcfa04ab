// A whole transcript as a typed file: chapters, turns, paragraphs, each with its time, its anchor and its play link.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import type { Chapter } from '../model/episode.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import type { ChapterTurns, Paragraph, Turn } from '../transcript/transcript.ts'
import { formatLanguage } from './formats.ts'
import { partLanguage } from './page-language.ts'
import { playAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  /** BCP 47 tag of the transcript. */
  readonly language: string
  readonly chapters: readonly ChapterTurns[]
  readonly anchors: ReadonlyMap<Chapter, string>
}

type Part = Pick<Props, 'site' | 'episode'>

/** No class and no needless element per paragraph: an hour of speech has hundreds of them. */
const Spoken = ({ site, episode, paragraph }: Part & { readonly paragraph: Paragraph }) => {
  const { ui } = site.words
  const { startSeconds, anchor, cues } = paragraph
  const time = formatTimecode(startSeconds)
  return (
    <p id={anchor}>
      <a href={playAddress(site.catalog, episode, startSeconds)} aria-label={ui.playTime(time)}>
        {time}
      </a>{' '}
      {cues.map(({ text }) => text).join(' ')}{' '}
      <a href={`#${anchor}`} aria-label={ui.linkTo(time)}>
        #
      </a>
    </p>
  )
}

const Speech = ({ turn, ...part }: Part & { readonly turn: Turn }) => (
  <div>
    {turn.speaker && <b>{turn.speaker}</b>}
    {turn.paragraphs.map((paragraph) => (
      <Spoken key={paragraph.anchor} {...part} paragraph={paragraph} />
    ))}
  </div>
)

export const TranscriptText = ({ site, episode, language, chapters, anchors }: Props) => {
  const { ui } = site.words
  const lang = partLanguage(site, language)
  return (
    <section class="transcript" id="transcript">
      <h2>{lang === undefined ? ui.transcript : ui.transcriptIn(formatLanguage(site, language))}</h2>
      <p class="help">{ui.transcriptHelp}</p>
      <div lang={lang}>
        {chapters.map(({ chapter, turns }) => (
          <section key={chapter?.startSeconds}>
            {chapter && <h3 id={anchors.get(chapter)}>{chapter.title}</h3>}
            {turns.map((turn) => (
              <Speech key={turn.startSeconds} site={site} episode={episode} turn={turn} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
