// Writes `<podcast:transcript>`.
import { emptyElement } from './xml-element.ts'

/**
 * Takes the absolute address of a WebVTT file and its language as a BCP 47 tag. `captions` says that it has times:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md
 */
export const podcastTranscript = (url: string, language: string) =>
  emptyElement('podcast:transcript', { url, type: 'text/vtt', language, rel: 'captions' })
