// Places as stamps: name and federal state, each a link to its page.
import { href } from '../catalog/urls.ts'
import type { Place } from '../model/registries.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly places: readonly Place[]
  /** Left out where a heading names the state already. */
  readonly withState?: boolean
}

export const PlaceStamps = ({ site, places, withState = true }: Props) => (
  <ul class="stamps" lang={partLanguage(site)}>
    {places.map((place) => (
      <li key={place.id}>
        <a href={href(site.catalog, site.catalog.paths.place(place.id))}>
          {place.name}
          {withState && place.state !== place.name && <small> {place.state}</small>}
        </a>
      </li>
    ))}
  </ul>
)
