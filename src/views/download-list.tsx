// The files of an episode: the recording, its transcripts in every form and language, the chapters.
import { audioFormatName } from '../catalog/audio-formats.ts'
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
  /** Only of a recording that stands on the site: the script may save it on the device. */
  readonly sizeBytes?: number
}

/** What people call a kind of recording: `audio/mpeg` is `MP3`. */
const kinds: Readonly<Record<string, string>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/x-m4a': 'M4A',
  'video/mp4': 'MP4',
  'application/x-mpegURL': 'HLS',
}

interface Group {
  readonly title: string
  readonly files: readonly Download[]
}

const recordingOf = ({ site, episode }: Props): Group => {
  const { mimeType, sizeBytes, path } = episode.enclosure
  const { ui } = site.words
  const name = ui.kindAndSize(kinds[mimeType] ?? mimeType, formatSize(site, sizeBytes))
  const address = recordingAddress(site.catalog, episode)
  const kept = path === undefined ? {} : { sizeBytes }
  return { title: ui.recording, files: [{ name, address, type: mimeType, ...kept }] }
}

/** Not everybody says how large a file elsewhere is: a playlist has no size. */
const alternativesOf = ({ site, episode: { alternatives } }: Props): readonly Group[] => {
  const { ui, about } = site.words
  const files = alternatives.map(({ mimeType, sizeBytes, title, path, url, language }) => {
    const kind = audioFormatName(mimeType) ?? kinds[mimeType] ?? mimeType
    const sized = sizeBytes > 0 ? ui.kindAndSize(kind, formatSize(site, sizeBytes)) : kind
    return {
      name: title === undefined ? sized : about.titledKind(title, sized),
      address: path === undefined ? url : href(site.catalog, path),
      type: mimeType,
      ...(language === undefined ? {} : { language }),
    }
  })
  return files.length > 0 ? [{ title: about.alternatives, files }] : []
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
      {[recordingOf(props), ...alternativesOf(props), ...transcriptsOf(props), ...chaptersOf(props)].map(
        ({ title, files }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <ul>
                {files.map(({ name, address, type, language, sizeBytes }) => (
                  <li key={address}>
                    <a
                      href={address}
                      type={type}
                      hreflang={language}
                      data-bytes={sizeBytes}
                      aria-label={`${title}: ${name}`}
                      download
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ),
      )}
    </dl>
  </section>
)
