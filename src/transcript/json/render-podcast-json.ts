// Writes a transcript as JSON of Podcasting 2.0: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
import { isBlank, plainText } from '../plain-text.ts'
import type { Cue, Transcript, Word } from '../transcript.ts'
import { spacedWords } from './join-words.ts'

const inMilliseconds = (seconds: number): number => Math.round(seconds * 1000)

/** Apps skip a segment that does not end after it starts, and fail on one without text. */
const segmentOf = (speaker: string | undefined, { startSeconds, endSeconds, text }: Word): string => {
  const start = inMilliseconds(startSeconds)
  const end = Math.max(inMilliseconds(endSeconds), start + 1)
  const segment = {
    ...(speaker !== undefined && { speaker }),
    startTime: start / 1000,
    endTime: end / 1000,
    body: text,
  }
  // Inside of a page, `</script>` or `<!--` would end or change what the browser reads.
  return JSON.stringify(segment).replaceAll('<', '\\u003c')
}

/** The words, where each has a time and together they are what the cue says; otherwise the cue as a whole. */
const piecesOf = (cue: Cue, text: string): readonly Word[] => {
  const words = cue.words.map((word) => ({ ...word, text: plainText(word.text) }))
  const said = spacedWords(words.map((word) => word.text)).join('')
  const isWhole = said === text && words.every((word) => !isBlank(word.text))
  return isWhole ? words : [{ ...cue, text }]
}

const segmentsOf = (cue: Cue): readonly string[] => {
  const text = plainText(cue.text)
  if (isBlank(text)) return []
  const name = plainText(cue.speaker ?? '')
  const speaker = isBlank(name) ? undefined : name
  return piecesOf(cue, text).map((piece) => segmentOf(speaker, piece))
}

/**
 * Takes a transcript; gives JSON of version 1.0.0, times in seconds, one segment a line: for each cue one, or one
 * for each of its words where the times of all are known. Every segment names its speaker, where there is one.
 */
export const renderPodcastJson = ({ cues }: Transcript): string => {
  const ascending = cues.toSorted((a, b) => a.startSeconds - b.startSeconds)
  const segments = ascending.flatMap(segmentsOf).join(',\n')
  return `{\n"version": "1.0.0",\n"segments": [\n${segments}\n]\n}\n`
}
