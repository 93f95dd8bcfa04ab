// Who makes the show, the pages that the law asks for, and the feed.
import { licenseUrl } from '../files/license-url.ts'
import { licenseName } from './license-name.ts'
import { partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'
import { SiteNavigation } from './site-navigation.tsx'

interface Props {
  readonly site: SiteContext
  readonly path: string | undefined
}

const Publisher = ({ site }: { readonly site: SiteContext }) => {
  const { ui } = site.words
  const { name, partners } = site.catalog.show.publisher
  return (
    <div>
      <p>{ui.madeBy(name)}</p>
      {partners.length > 0 && (
        <>
          <p>{ui.supportedBy}</p>
          <ul>
            {partners.map((partner) => (
              <li key={partner.name}>
                {partner.url ? <a href={partner.url}>{partner.name}</a> : partner.name}
              </li>
            ))}
          </ul>
        </>
      )}
      <Terms site={site} />
    </div>
  )
}

/** The licence of the whole show, and where to support it. */
const Terms = ({ site }: { readonly site: SiteContext }) => {
  const { about } = site.words
  const { license, funding } = site.catalog.show
  const url = license && licenseUrl(license)
  return (
    <>
      {license && (
        <p>
          {about.license}:{' '}
          {url === undefined ? licenseName(site, license) : <a href={url}>{licenseName(site, license)}</a>}
        </p>
      )}
      {funding.map(({ title, url: address }) => (
        <p key={address}>
          <a href={address} lang={partLanguage(site)}>
            {title}
          </a>
        </p>
      ))}
    </>
  )
}

export const SiteFooter = ({ site, path }: Props) => {
  const { catalog, words } = site
  const links = [
    ...catalog.pages.map((page) => ({ to: page.path, text: page.title })),
    { to: catalog.paths.feed, text: words.ui.feed },
  ]
  return (
    <footer>
      <Publisher site={site} />
      <SiteNavigation site={site} path={path} label={words.ui.siteNavigation} links={links} />
    </footer>
  )
}
