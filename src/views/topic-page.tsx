// One topic with its episodes.
import type { CatalogTopic } from '../catalog/catalog.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { EpisodeRegister } from './episode-register.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly topic: CatalogTopic
  readonly jsonLd: string | undefined
}

export const TopicPage = ({ site, topic, jsonLd }: Props) => {
  const { catalog, words } = site
  const { ui } = words
  const about = topic.description === undefined ? topic.name : `${topic.name}: ${topic.description}`
  return (
    <PageFrame
      site={site}
      kind="topic"
      title={ui.topicTitle(topic.name)}
      description={`${about} ${ui.episodeCount(topic.episodes.length)}, ${catalog.show.title}.`}
      path={topic.path}
      jsonLd={jsonLd}
    >
      <header class="folder card">
        <Breadcrumb site={site} steps={[{ text: ui.topics, path: catalog.paths.topics }]} />
        <h1 lang={partLanguage(site)}>{topic.name}</h1>
        {topic.description && (
          <p class="lead" lang={partLanguage(site)}>
            {topic.description}
          </p>
        )}
      </header>
      <h2>{ui.inEpisodes}</h2>
      <EpisodeRegister
        site={site}
        entries={topic.episodes.map((episode) => ({ episode }))}
        headingLevel="h3"
      />
    </PageFrame>
  )
}
