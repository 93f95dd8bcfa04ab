// The files of an episode: the recording, its transcripts in every form and language, the chapters.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { transcriptFormats } from '../transcript/transcript-format.ts'
import { formatLanguage, formatSize } from './formats.ts'
import { recordingAddress } from './playing.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

interface Download {
  readonly name: string
  readonly address: string
  readonly type: string
  readonly language?: string
}

/** What people call a kind of recording: `audio/mpeg` is `MP3`. */
const kinds: Readonly<Record<string, string>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/x-m4a': 'M4A',
}

interface Group {
  readonly title: string
  readonly files: readonly Download[]
}

const recordingOf = ({ site, episode }: Props): Group => {
  const { mimeType, sizeBytes } = episode.enclosure
  const { ui } = site.words
  const name = ui.kindAndSize(kinds[mimeType] ?? mimeType, formatSize(site, sizeBytes))
  const address = recordingAddress(site.catalog, episode)
  return { title: ui.recording, files: [{ name, address, type: mimeType }] }
}

/** One group for each language, named where there are several or where it is not the show's. */
const transcriptsOf = ({ site, episode: { transcripts } }: Props): readonly Group[] => {
  const { catalog, words } = site
  return transcripts.map(({ language, files }) => ({
    title:
      transcripts.length === 1 && language === catalog.show.language
        ? words.ui.transcript
        : words.ui.transcriptIn(formatLanguage(site, language)),
    files: files.map(({ format, path }) => ({
      name: words.ui.transcriptForms[format],
      address: href(catalog, path),
      type: transcriptFormats[format].mimeType,
      language,
    })),
  }))
}

const chaptersOf = ({ site, episode: { chaptersPath } }: Props): readonly Group[] => {
  const { ui } = site.words
  if (chaptersPath === undefined) return []
  const address = href(site.catalog, chaptersPath)
  return [{ title: ui.chapters, files: [{ name: ui.chaptersForm, address, type: 'application/json' }] }]
}

export const DownloadList = (props: Props) => (
  <section class="downloads">
    <h2>{props.site.words.ui.downloads}</h2>
    <dl>
      {[recordingOf(props), ...transcriptsOf(props), ...chaptersOf(props)].map(({ title, files }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <ul>
              {files.map(({ name, address, type, language }) => (
                <li key={address}>
                  <a href={address} type={type} hreflang={language} aria-label={`${title}: ${name}`} download>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
