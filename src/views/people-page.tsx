// Everyone who speaks, as a box of index cards.
import { href } from '../catalog/urls.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

export const PeoplePage = ({ site, jsonLd }: Props) => {
  const { catalog, words } = site
  const { ui } = words
  return (
    <PageFrame
      site={site}
      kind="people"
      title={ui.people}
      description={`${catalog.show.title}: ${ui.personCount(catalog.people.length)}. ${ui.peopleLead}`}
      path={catalog.paths.people}
      jsonLd={jsonLd}
    >
      <h1>{ui.people}</h1>
      <p class="lead">{ui.peopleLead}</p>
      <ul class="cards" lang={partLanguage(site)}>
        {catalog.people.map(({ id, name, role, organisation, path, appearances }) => (
          <li key={id}>
            <a href={href(catalog, path)}>{name}</a>
            {role && <span>{role}</span>}
            {organisation && organisation !== role && <span>{organisation}</span>}
            <small>{ui.episodeCount(appearances.length)}</small>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
