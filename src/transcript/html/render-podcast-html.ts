// Writes a transcript as Podcasting 2.0 HTML: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#html
import { clockTime } from '../clock-time.ts'
import { isBlank, plainText } from '../plain-text.ts'
import type { Paragraph, Transcript } from '../transcript.ts'
import { turnsOf } from '../turns.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const textOf = ({ cues }: Paragraph): string => plainText(cues.map(({ text }) => text).join(' '))

/**
 * Takes a transcript; gives a fragment with `cite`, `time` and `p` for each paragraph, without times where there
 * are none. No script, no style, no title: apps show or read aloud whatever text they find, and Pocket Casts
 * refuses a file with a script. A browser that opens it from a host that sends no charset learns it from `meta`,
 * which has no text, and the language from `div`. An empty `cite` stands where a known voice is followed by an
 * unknown one.
 */
export const renderPodcastHtml = (transcript: Transcript): string => {
  const { language, timing, cues } = transcript
  const spoken = cues.filter((cue) => !isBlank(cue.text))
  let before: string | undefined
  const lines = turnsOf({ timing, cues: spoken }, []).flatMap(({ turns }) =>
    turns.flatMap(({ speaker, paragraphs }) =>
      paragraphs.map((paragraph) => {
        const name = plainText(speaker ?? '')
        const hasName = !isBlank(name)
        const cite = hasName ? `<cite>${escaped(name)}:</cite>` : before === undefined ? '' : '<cite></cite>'
        before = hasName ? name : undefined
        const time = timing === 'none' ? '' : `<time>${clockTime(paragraph.startSeconds)}</time>`
        return `${cite}${time}<p>${escaped(textOf(paragraph))}</p>`
      }),
    ),
  )
  return ['<meta charset="utf-8">', `<div lang="${escaped(language)}">`, ...lines, '</div>', ''].join('\n')
}
