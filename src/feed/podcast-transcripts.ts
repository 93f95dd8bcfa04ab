// Says which transcripts an `<item>` names, in the order in which apps should try them.
import type { Catalog, CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { transcriptFormats } from '../transcript/transcript-format.ts'
import { podcastTranscript } from './podcast-transcript.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * Gives one element for each language and each form that apps read: the show's language before all others, because
 * many apps take the first they understand, and WebVTT before the other forms.
 */
export const podcastTranscripts = (
  catalog: Catalog,
  { transcripts }: Pick<CatalogEpisode, 'transcripts'>,
): readonly XmlElement[] => {
  const own = catalog.show.language
  const ordered = [
    ...transcripts.filter(({ language }) => language === own),
    ...transcripts.filter(({ language }) => language !== own),
  ]
  return ordered.flatMap(({ language, timing, files }) =>
    files
      .filter(({ format }) => transcriptFormats[format].isForApps)
      .map(({ format, path }) => podcastTranscript(absoluteUrl(catalog, path), { format, language, timing })),
  )
}
