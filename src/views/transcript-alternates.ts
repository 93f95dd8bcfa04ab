// Where else the transcript of a page stands: in other languages on pages of their own, and as files.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import { transcriptFormats } from '../transcript/transcript-format.ts'
import type { Alternate } from './page-head.tsx'
import type { SiteContext } from './site-context.ts'

/**
 * Gives all pages of the episode where there are several, each with its language, the page itself among them, as
 * https://developers.google.com/search/docs/specialty/international/localized-versions asks for it; then every form of
 * the transcript that is in this page.
 */
export const transcriptAlternates = (
  { words }: SiteContext,
  { transcripts }: CatalogEpisode,
  current: PublishedTranscript,
): readonly Alternate[] => [
  ...(transcripts.length < 2
    ? []
    : transcripts.map(({ pagePath, language }) => ({ path: pagePath, language }))),
  ...current.files.map(({ format, path }) => ({
    path,
    mimeType: transcriptFormats[format].mimeType,
    title: words.ui.transcriptForms[format],
  })),
]
