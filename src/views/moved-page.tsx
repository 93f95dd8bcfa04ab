// Stands where an episode's page was, and leads to where it is, without any script.
import type { MovedPage as Moved } from '../catalog/moved-address.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { contentSecurityPolicy } from '../files/content-security-policy.ts'
import { pageLanguage, partLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly moved: Moved
}

/** Browsers go on at once, and search engines take it for a lasting move: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh */
export const MovedPage = ({ site, moved }: Props) => {
  const { catalog, words, assets } = site
  const { about } = words
  const address = href(catalog, moved.to)
  return (
    <html lang={pageLanguage(site)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(false)} />
        <meta http-equiv="refresh" content={`0; url=${address}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${about.moved} – ${catalog.show.title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absoluteUrl(catalog, moved.to)} />
        <link rel="stylesheet" href={href(catalog, assets.styles)} />
      </head>
      <body class="moved">
        <main id="main">
          <h1>{about.moved}</h1>
          <p class="lead">{about.movedText}</p>
          <p>
            <a href={address} lang={partLanguage(site)}>
              {moved.title}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
