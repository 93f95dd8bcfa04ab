// The files of an episode: recording, transcripts, chapters.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { formatLanguage, formatSize } from './formats.ts'
import { recordingAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

/** What people call a kind of recording: `audio/mpeg` is `MP3`. */
const kinds: Readonly<Record<string, string>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/x-m4a': 'M4A',
}

export const DownloadList = ({ site, episode }: Props) => {
  const { catalog, words } = site
  const { enclosure, transcripts, chaptersPath } = episode
  const kind = kinds[enclosure.mimeType] ?? enclosure.mimeType
  return (
    <section class="downloads">
      <h2>{words.ui.downloads}</h2>
      <ul>
        <li>
          <a href={recordingAddress(catalog, episode)} download>
            {words.ui.audioFile(kind, formatSize(site, enclosure.sizeBytes))}
          </a>
        </li>
        {transcripts.map(({ vttPath, language }) => (
          <li key={vttPath}>
            <a href={href(catalog, vttPath)} download>
              {language === catalog.show.language
                ? words.ui.transcriptFile
                : words.ui.transcriptFileIn(formatLanguage(site, language))}
            </a>
          </li>
        ))}
        {chaptersPath && (
          <li>
            <a href={href(catalog, chaptersPath)} download>
              {words.ui.chaptersFile}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
