// A list of links to parts of the site, with the one marked on which the reader is.
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  /** The page on which the list stands. */
  readonly path: string | undefined
  readonly label: string
  readonly links: readonly { readonly to: string; readonly text: string }[]
}

/** The page itself is `page`; a page below the link's is `true`, see https://www.w3.org/TR/wai-aria-1.2/#aria-current. */
export const currentOf = (target: string, path: string | undefined): 'page' | 'true' | undefined => {
  if (target === path) return 'page'
  return path?.startsWith(target) === true && target !== '/' ? 'true' : undefined
}

export const SiteNavigation = ({ site, path, label, links }: Props) => (
  <nav aria-label={label}>
    <ul>
      {links.map(({ to, text }) => (
        <li key={to}>
          <a href={href(site.catalog, to)} aria-current={currentOf(to, path)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
