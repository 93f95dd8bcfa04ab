// Where a page stands in the cabinet.
import { href } from '../catalog/urls.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  /** From the outermost on; the page itself has no path. */
  readonly steps: readonly { readonly text: string; readonly path?: string }[]
}

export const Breadcrumb = ({ site, steps }: Props) => (
  <nav class="tab" aria-label={site.words.ui.breadcrumb}>
    <ol>
      {steps.map(({ text, path }) => (
        <li key={text}>
          {path === undefined ? (
            <span aria-current="page">{text}</span>
          ) : (
            <a href={href(site.catalog, path)}>{text}</a>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
