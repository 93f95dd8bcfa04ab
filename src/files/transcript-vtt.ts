// The WebVTT file of an episode.
import type { PublishedTranscript } from '../catalog/catalog.ts'
import { renderVtt } from '../transcript/render-vtt.ts'

/** Takes one language of an episode's transcript; gives the file that stands at its `vttPath`. */
export const transcriptVtt = (transcript: Pick<PublishedTranscript, 'read'>): string =>
  renderVtt(transcript.read())
