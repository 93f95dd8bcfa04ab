// The label of the show, the ways through the site, and „Abonnieren“, on every page.
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'
import { currentOf, SiteNavigation } from './site-navigation.tsx'

interface Props {
  readonly site: SiteContext
  /** The page it stands on, from the site's root. */
  readonly path: string | undefined
}

export const SiteHeader = ({ site, path }: Props) => {
  const { catalog, words } = site
  const { paths, people, places, topics, show } = catalog
  const links = [
    { to: paths.episodes, text: words.ui.episodes, isShown: true },
    { to: paths.people, text: words.ui.people, isShown: people.length > 0 },
    { to: paths.places, text: words.ui.places, isShown: places.length > 0 },
    { to: paths.topics, text: words.ui.topics, isShown: topics.length > 0 },
    { to: paths.subscribe, text: words.ui.subscribe, isShown: true },
  ].filter(({ isShown }) => isShown)
  return (
    <header>
      <a class="label" href={href(catalog, paths.home)} aria-current={currentOf(paths.home, path)}>
        {show.title}
      </a>
      <SiteNavigation site={site} path={path} label={words.ui.mainNavigation} links={links} />
    </header>
  )
}
