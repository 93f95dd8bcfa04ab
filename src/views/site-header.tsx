// The label of the show, the ways through the site, and „Abonnieren“, on every page.
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  /** The page it stands on, from the site's root. */
  readonly path: string | undefined
}

/** The page itself is `page`; a page below the link's is `true`, see https://www.w3.org/TR/wai-aria-1.2/#aria-current. */
export const currentOf = (target: string, path: string | undefined): 'page' | 'true' | undefined => {
  if (target === path) return 'page'
  return path?.startsWith(target) === true && target !== '/' ? 'true' : undefined
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
      <nav aria-label={words.ui.mainNavigation}>
        <ul>
          {links.map(({ to, text }) => (
            <li key={to}>
              <a href={href(catalog, to)} aria-current={currentOf(to, path)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
