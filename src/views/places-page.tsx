// All municipalities, by federal state.
import type { CatalogPlace } from '../catalog/catalog.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PlaceStamps } from './place-stamps.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

const byState = (places: readonly CatalogPlace[], language: string) => {
  const states = new Map<string, CatalogPlace[]>()
  for (const place of places) states.set(place.state, [...(states.get(place.state) ?? []), place])
  return [...states].sort(([one], [other]) => one.localeCompare(other, language))
}

export const PlacesPage = ({ site, jsonLd }: Props) => {
  const { catalog, words } = site
  const { ui } = words
  return (
    <PageFrame
      site={site}
      kind="places"
      title={ui.places}
      description={`${catalog.show.title}: ${ui.placeCount(catalog.places.length)}. ${ui.placesLead}`}
      path={catalog.paths.places}
      jsonLd={jsonLd}
    >
      <h1>{ui.places}</h1>
      <p class="lead">{ui.placesLead}</p>
      <div class="states">
        {byState(catalog.places, catalog.show.language).map(([state, places]) => (
          <section key={state}>
            <h2 lang={partLanguage(site)}>{state}</h2>
            <PlaceStamps site={site} places={places} withState={false} />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
