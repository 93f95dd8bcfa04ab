// What stands where nothing stands, with ways on from there.
import { href } from '../catalog/urls.ts'
import { PageFrame } from './page-frame.tsx'
import type { SiteContext } from './site-context.ts'

export const NotFoundPage = ({ site }: { readonly site: SiteContext }) => {
  const { catalog, words } = site
  const { ui } = words
  const ways = [
    { to: catalog.paths.home, text: catalog.show.title },
    { to: catalog.paths.episodes, text: ui.allEpisodes },
    { to: catalog.paths.subscribe, text: ui.subscribe },
  ]
  return (
    <PageFrame
      site={site}
      kind="not-found"
      title={ui.notFound}
      description={ui.notFoundText}
      path={undefined}
    >
      <h1>{ui.notFound}</h1>
      <p class="lead">{ui.notFoundText}</p>
      <h2>{ui.notFoundWays}</h2>
      <ul>
        {ways.map(({ to, text }) => (
          <li key={to}>
            <a href={href(catalog, to)}>{text}</a>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
