// Where a mistake in the transcript is reported, with what is known of it already filled in.
import { absoluteUrl } from '../catalog/urls.ts'
import { reportAddress } from '../citation/report-address.ts'
import { pathOf, type Reading } from './reading.ts'
import type { SiteContext } from './site-context.ts'

interface Props extends Reading {
  readonly site: SiteContext
}

/** The script reads from `data-report` where reports on a single paragraph go. */
export const ReportLink = ({ site, episode, transcript }: Props) => {
  const { catalog, words } = site
  const { errorReports, email } = catalog.show
  const address = absoluteUrl(catalog, pathOf({ episode, transcript }))
  const to = errorReports ?? email
  const link = reportAddress(to, {
    title: words.ui.reportTitle(episode.title),
    passage: '',
    body: () => words.ui.reportBody(episode.title, address),
  })
  return (
    <p class="report">
      {words.ui.mistakeFound}{' '}
      <a href={link} data-report={to}>
        {words.ui.reportMistake}
      </a>
    </p>
  )
}
