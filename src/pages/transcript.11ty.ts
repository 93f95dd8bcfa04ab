// Writes the WebVTT file of each transcript.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import { transcriptVtt } from '../files/transcript-vtt.ts'

interface Data {
  readonly transcript: PublishedTranscript
}

export const data = {
  pagination: {
    data: 'site.catalog.episodes',
    size: 1,
    alias: 'transcript',
    before: (episodes: readonly CatalogEpisode[]) => episodes.flatMap(({ transcripts }) => transcripts),
  },
  permalink: ({ transcript }: Data): string => transcript.vttPath,
}

export const render = ({ transcript }: Data): string => transcriptVtt(transcript)
