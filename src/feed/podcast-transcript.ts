// Writes `<podcast:transcript>`.
import type { Timing } from '../transcript/transcript.ts'
import { type TranscriptFormat, transcriptFormats } from '../transcript/transcript-format.ts'
import { emptyElement } from './xml-element.ts'

interface TranscriptFacts {
  readonly format: TranscriptFormat
  /** BCP 47 tag. */
  readonly language: string
  readonly timing: Timing
}

/**
 * Takes the absolute address of a transcript, its form, language and timing. `captions` promises exact times, so it is
 * only said where every caption has its own:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md
 */
export const podcastTranscript = (url: string, { format, language, timing }: TranscriptFacts) => {
  const { mimeType, needsTimes } = transcriptFormats[format]
  const rel = needsTimes && timing === 'cues' ? 'captions' : undefined
  return emptyElement('podcast:transcript', { url, type: mimeType, language, rel })
}
