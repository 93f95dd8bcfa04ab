// All topics, each with its explanation and the number of its episodes.
import { href } from '../catalog/urls.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

export const TopicsPage = ({ site, jsonLd }: Props) => {
  const { catalog, words } = site
  const { ui } = words
  return (
    <PageFrame
      site={site}
      kind="topics"
      title={ui.topics}
      description={`${catalog.show.title}. ${ui.topicsLead}`}
      path={catalog.paths.topics}
      jsonLd={jsonLd}
    >
      <h1>{ui.topics}</h1>
      <p class="lead">{ui.topicsLead}</p>
      <ul class="cards" lang={partLanguage(site)}>
        {catalog.topics.map(({ id, name, description, path, episodes }) => (
          <li key={id}>
            <a href={href(catalog, path)}>{name}</a>
            {description && <span>{description}</span>}
            <small>{ui.episodeCount(episodes.length)}</small>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
