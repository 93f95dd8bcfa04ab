// Leads from an episode's transcript to the same in other languages.
import type { CatalogEpisode, PublishedTranscript } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { languageName } from './language-name.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
  /** The one in this page. */
  readonly current: PublishedTranscript
}

/** Each leads to the transcript of its page, so that whoever switches stays where they read. */
export const TranscriptLanguages = ({ site, episode, current }: Props) => (
  <nav class="languages" aria-label={site.words.ui.transcriptLanguages}>
    <ul>
      {episode.transcripts.map(({ language, pagePath }) => (
        <li key={language}>
          <a
            href={`${href(site.catalog, pagePath)}#transcript`}
            lang={partLanguage(site, language)}
            hreflang={language}
            aria-current={language === current.language ? 'page' : undefined}
          >
            {languageName(language)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
