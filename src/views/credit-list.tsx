// The people of an episode, hosts first, each with role and organisation.
import type { CatalogEpisode, Credit } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

const Credits = ({ site, credits }: { readonly site: SiteContext; readonly credits: readonly Credit[] }) => (
  <ul lang={partLanguage(site)}>
    {credits.map(({ person, role, path }) => (
      <li key={person.id}>
        <a href={href(site.catalog, path)}>{person.name}</a>
        {role && <span>{role}</span>}
        {person.organisation && person.organisation !== role && <span>{person.organisation}</span>}
      </li>
    ))}
  </ul>
)

export const CreditList = ({
  site,
  episode,
}: {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}) => {
  const { ui } = site.words
  const { hosts, guests } = episode
  return (
    <section class="credits">
      <h2>{ui.peopleInEpisode}</h2>
      {hosts.length > 0 && (
        <>
          <h3>{ui.hosts}</h3>
          <Credits site={site} credits={hosts} />
        </>
      )}
      {guests.length > 0 && (
        <>
          <h3>{ui.guests}</h3>
          <Credits site={site} credits={guests} />
        </>
      )}
    </section>
  )
}
