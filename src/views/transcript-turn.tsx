// What one person says at a stretch: the name, then paragraphs.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { formatTimecode } from '../model/format-timecode.ts'
import type { Paragraph, Timing, Turn } from '../transcript/transcript.ts'
import { playAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  readonly turn: Turn
  readonly timing: Timing
  /** Address of the speaker's page where the name leads there. */
  readonly speakerAddress: string | undefined
}

type Part = Omit<Props, 'turn' | 'speakerAddress'> & { readonly paragraph: Paragraph }

/**
 * Gives for each cue its start, in tenths of a second since the full second of the anchor, and the length of its text:
 * `0:45 32:38`. With that the script finds each sentence in the one text of the paragraph, without an element around it.
 */
const cueList = ({ startSeconds, cues }: Paragraph): string => {
  const from = Math.floor(startSeconds)
  return cues.map((cue) => `${Math.round((cue.startSeconds - from) * 10)}:${cue.text.length}`).join(' ')
}

/** No class and no needless element per paragraph: an hour of speech has hundreds of them. */
const Spoken = ({ site, episode, timing, paragraph }: Part) => {
  const { ui } = site.words
  const { startSeconds, anchor, cues } = paragraph
  const time = formatTimecode(startSeconds)
  const isTimed = timing !== 'none'
  return (
    <p id={anchor} data-cues={timing === 'cues' ? cueList(paragraph) : undefined}>
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

export const TranscriptTurn = ({ turn, speakerAddress, ...part }: Props) => (
  <div>
    {turn.speaker && (
      <b>{speakerAddress === undefined ? turn.speaker : <a href={speakerAddress}>{turn.speaker}</a>}</b>
    )}
    {turn.paragraphs.map((paragraph) => (
      <Spoken key={paragraph.anchor} {...part} paragraph={paragraph} />
    ))}
  </div>
)
