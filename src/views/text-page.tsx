// A page written in Markdown; those that the law asks for start with the publisher's facts.
import type { CatalogPage } from '../catalog/catalog.ts'
import { renderPageNotes } from '../notes/render-page-notes.ts'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { PublisherFacts } from './publisher-facts.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly page: CatalogPage
  readonly jsonLd: string | undefined
}

export const TextPage = ({ site, page, jsonLd }: Props) => (
  <PageFrame
    site={site}
    kind="text"
    title={page.title}
    description={page.description}
    path={page.path}
    jsonLd={jsonLd}
  >
    <h1 lang={partLanguage(site)}>{page.title}</h1>
    {page.kind !== 'text' && <PublisherFacts site={site} />}
    <div
      class="prose"
      lang={partLanguage(site)}
      dangerouslySetInnerHTML={{
        __html: renderPageNotes(page.markdown, { ...site.catalog, pagePath: page.path }, 2),
      }}
    />
  </PageFrame>
)
