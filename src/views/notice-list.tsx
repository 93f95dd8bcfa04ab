// What readers and listeners must know before they start.
import type { Notice } from '../model/episode.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

export const NoticeList = ({
  site,
  notices,
}: {
  readonly site: SiteContext
  readonly notices: readonly Notice[]
}) => (
  <div class="notices" role="note">
    <strong>{site.words.ui.notice}</strong>
    {notices.map(({ text }) => (
      <p key={text} lang={partLanguage(site)}>
        {text}
      </p>
    ))}
  </div>
)
