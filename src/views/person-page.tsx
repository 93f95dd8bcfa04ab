// One person: who they are, and the episodes they speak in, with the role they had there.
import type { CatalogPerson } from '../catalog/catalog.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { EpisodeRegister } from './episode-register.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly person: CatalogPerson
  readonly jsonLd: string | undefined
}

type Appearance = CatalogPerson['appearances'][number]

const partsOf = (person: CatalogPerson): readonly string[] =>
  [person.role, person.organisation]
    .filter((part, at, all) => part !== undefined && all.indexOf(part) === at)
    .map(String)

const remarkOn = (site: SiteContext, { part, role }: Appearance): string => {
  const { ui } = site.words
  return role === undefined ? ui[part] : `${ui[part]} · ${role}`
}

const Card = ({ site, person }: Omit<Props, 'jsonLd'>) => {
  const { ui } = site.words
  return (
    <header class="folder card">
      <Breadcrumb site={site} steps={[{ text: ui.people, path: site.catalog.paths.people }]} />
      {person.image && (
        <PictureImage
          site={site}
          image={person.image}
          alt=""
          sizes="(min-width: 50rem) 12rem, 24vw"
          isFirst
        />
      )}
      <h1>{person.name}</h1>
      {partsOf(person).map((part) => (
        <p key={part} lang={partLanguage(site)}>
          {part}
        </p>
      ))}
      {person.aliases.length > 0 && (
        <p class="facts">
          {ui.alsoWritten}: {person.aliases.join(', ')}
        </p>
      )}
      {person.url && (
        <p>
          <a href={person.url}>
            {ui.website} ({new URL(person.url).hostname})
          </a>
        </p>
      )}
    </header>
  )
}

export const PersonPage = ({ site, person, jsonLd }: Props) => {
  const { catalog, words } = site
  const about = [person.name, ...partsOf(person)].join(', ')
  return (
    <PageFrame
      site={site}
      kind="person"
      title={person.name}
      description={`${about}: ${words.ui.episodeCount(person.appearances.length)}, ${catalog.show.title}.`}
      path={person.path}
      image={person.image}
      imageAlt={person.image && person.name}
      jsonLd={jsonLd}
      openGraph={[['og:type', 'profile']]}
    >
      <Card site={site} person={person} />
      <h2>{words.ui.inEpisodes}</h2>
      <EpisodeRegister
        site={site}
        entries={person.appearances.map((appearance) => ({
          episode: appearance.episode,
          remark: remarkOn(site, appearance),
        }))}
        headingLevel="h3"
      />
    </PageFrame>
  )
}
