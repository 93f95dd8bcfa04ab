// What one person says at a stretch: the name, then paragraphs.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import type { Paragraph, Turn } from '../transcript/transcript.ts'
import { playAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  readonly turn: Turn
  /** Whether there are times that could play the recording. */
  readonly isTimed: boolean
}

type Part = Omit<Props, 'turn'> & { readonly paragraph: Paragraph }

/** No class and no needless element per paragraph: an hour of speech has hundreds of them. */
const Spoken = ({ site, episode, isTimed, paragraph }: Part) => {
  const { ui } = site.words
  const { startSeconds, anchor, cues } = paragraph
  const time = formatTimecode(startSeconds)
  return (
    <p id={anchor}>
      {isTimed && (
        <>
          <a href={playAddress(site.catalog, episode, startSeconds)} aria-label={ui.playTime(time)}>
            {time}
          </a>{' '}
        </>
      )}
      {cues.map(({ text }) => text).join(' ')}{' '}
      <a
        href={`#${anchor}`}
        aria-label={isTimed ? ui.linkTo(time) : ui.linkToParagraph(anchor.replace(/^\D+/, ''))}
      >
        #
      </a>
    </p>
  )
}

export const TranscriptTurn = ({ turn, ...part }: Props) => (
  <div>
    {turn.speaker && <b>{turn.speaker}</b>}
    {turn.paragraphs.map((paragraph) => (
      <Spoken key={paragraph.anchor} {...part} paragraph={paragraph} />
    ))}
  </div>
)
