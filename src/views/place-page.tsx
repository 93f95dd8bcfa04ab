// One place with its episodes.
import type { CatalogPlace } from '../catalog/catalog.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { EpisodeRegister } from './episode-register.tsx'
import { PageFrame } from './page-frame.tsx'
import { pageLanguage, partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly place: CatalogPlace
  readonly jsonLd: string | undefined
}

/** `52,42° N, 10,79° O` in the words of the page. */
const coordinatesOf = (site: SiteContext, { latitude, longitude }: CatalogPlace): string => {
  const { compass } = site.words.ui
  const degrees = (angle: number): string =>
    Math.abs(angle).toLocaleString(pageLanguage(site), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const [north, east] = [
    latitude < 0 ? compass.south : compass.north,
    longitude < 0 ? compass.west : compass.east,
  ]
  return `${degrees(latitude)}° ${north}, ${degrees(longitude)}° ${east}`
}

const Card = ({ site, place }: Omit<Props, 'jsonLd'>) => {
  const { ui } = site.words
  const facts = [
    [ui.kind, place.kind],
    [ui.state, place.state],
    [ui.municipalityKey, place.ags],
    [ui.coordinates, coordinatesOf(site, place)],
  ] as const
  return (
    <header class="folder card">
      <Breadcrumb site={site} steps={[{ text: ui.places, path: site.catalog.paths.places }]} />
      <h1 lang={partLanguage(site)}>{place.name}</h1>
      <dl class="form">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </header>
  )
}

export const PlacePage = ({ site, place, jsonLd }: Props) => {
  const { catalog, words } = site
  return (
    <PageFrame
      site={site}
      kind="place"
      title={place.name}
      description={`${place.name} (${place.state}): ${words.ui.episodeCount(place.episodes.length)}, ${catalog.show.title}.`}
      path={place.path}
      jsonLd={jsonLd}
    >
      <Card site={site} place={place} />
      <h2>{words.ui.inEpisodes}</h2>
      <EpisodeRegister
        site={site}
        entries={place.episodes.map((episode) => ({ episode }))}
        headingLevel="h3"
      />
    </PageFrame>
  )
}
