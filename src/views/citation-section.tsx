// How to cite the episode: in words to copy, and as files for reference managers.
import { href } from '../catalog/urls.ts'
import { citePlainly } from '../citation/cite-plainly.ts'
import { citationFilesOf, citationPath } from '../files/citation-file.ts'
import { citedEpisode } from '../files/cited-episode.ts'
import { partLanguage } from './page-language.ts'
import { pathOf, type Reading } from './reading.ts'
import type { SiteContext } from './site-context.ts'

interface Props extends Reading {
  readonly site: SiteContext
}

/** The script reads what is cited from `data-cited`, to cite a passage of it. */
export const CitationSection = ({ site, episode, transcript }: Props) => {
  const { catalog, words } = site
  const path = pathOf({ episode, transcript })
  const cited = citedEpisode(catalog, { ...episode, path })
  return (
    <section class="citation" data-cited={JSON.stringify(cited)}>
      <h2>{words.ui.cite}</h2>
      <p lang={partLanguage(site)}>{citePlainly(cited)}</p>
      <ul>
        {citationFilesOf(episode).map((file) => (
          <li key={file.form.ending}>
            <a
              href={href(catalog, citationPath(catalog, file))}
              type={file.form.mimeType}
              aria-label={words.ui.citeAs(file.form.name)}
              download
            >
              {file.form.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
