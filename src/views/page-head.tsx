// The head of every page: title, description, addresses, previews, feeds, icons, styles and script.
import type { PublishedImage } from '../catalog/catalog.ts'
import { feedsOf } from '../catalog/feeds.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { contentSecurityPolicy } from '../files/content-security-policy.ts'
import { feedTitle } from './feed-title.ts'
import { pageLanguage } from './page-language.ts'
import type { SiteContext } from './site-context.ts'

/** Another form of what the page shows: a page in a language, or a file of a type. */
export interface Alternate {
  /** From the site's root. */
  readonly path: string
  /** BCP 47 tag; only where the page itself is in the list, too. */
  readonly language?: string
  readonly mimeType?: string
  readonly title?: string
}

export interface HeadProps {
  readonly site: SiteContext
  /** Undefined on the start page, which is called like the show. */
  readonly title?: string | undefined
  readonly description: string
  /** From the site's root; undefined where the page has no address of its own, such as 404. */
  readonly path: string | undefined
  /** Search engines are asked to leave it out, although it has an address. */
  readonly isUnlisted?: boolean
  readonly image?: PublishedImage | undefined
  readonly imageAlt?: string | undefined
  /** Open Graph properties besides the usual ones. */
  readonly openGraph?: readonly (readonly [string, string])[]
  /** Schema.org data about the page, ready to stand inside a script element. */
  readonly jsonLd?: string | undefined
  readonly playsFromElsewhere?: boolean
  /** The same in other languages and forms. */
  readonly alternates?: readonly Alternate[] | undefined
}

const titleOf = ({ site: { catalog }, title }: HeadProps): string => {
  const { show } = catalog
  if (title !== undefined) return `${title} – ${show.title}`
  return show.subtitle === undefined ? show.title : `${show.title}: ${show.subtitle}`
}

/** Open Graph names a place with each language; https://ogp.me/#optional. */
const openGraphLocale = (language: string): string => {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return region === undefined ? name : `${name}_${region}`
}

const Preview = (props: HeadProps) => {
  const { site, description, path, openGraph = [] } = props
  const { show } = site.catalog
  const image = props.image ?? show.cover
  const properties: readonly (readonly [string, string])[] = [
    ['og:site_name', show.title],
    ['og:title', props.title ?? show.title],
    ['og:description', description],
    ...(path === undefined ? [] : [['og:url', absoluteUrl(site.catalog, path)] as const]),
    ['og:locale', openGraphLocale(pageLanguage(site))],
    ['og:image', absoluteUrl(site.catalog, site.socialImage(image))],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', props.imageAlt ?? show.coverAlt],
    ...(openGraph.some(([property]) => property === 'og:type') ? [] : [['og:type', 'website'] as const]),
    ...openGraph,
  ]
  return (
    <>
      {properties.map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** A browser that is told of no icon asks for one at the root of the host, so a show without gets its cover. */
const Icons = ({ site }: { readonly site: SiteContext }) => {
  const { catalog, assets } = site
  const { icon32 = site.picture(catalog.show.cover).src, icon180 = icon32 } = assets
  return (
    <>
      <link rel="icon" href={href(catalog, icon32)} />
      <link rel="apple-touch-icon" href={href(catalog, icon180)} />
    </>
  )
}

export const PageHead = (props: HeadProps) => {
  const { site, description, path, jsonLd } = props
  const { catalog, published, assets } = site
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={contentSecurityPolicy(props.playsFromElsewhere ?? false)}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(props)}</title>
      <meta name="description" content={description} />
      {(path === undefined || props.isUnlisted) && <meta name="robots" content="noindex" />}
      {path !== undefined && <link rel="canonical" href={absoluteUrl(catalog, path)} />}
      {assets.fonts.map((font) => (
        <link
          key={font}
          rel="preload"
          href={href(catalog, font)}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <script src={href(catalog, assets.earlyScript)} />
      <link rel="stylesheet" href={href(catalog, assets.styles)} />
      <script type="module" src={href(catalog, assets.script)} />
      {assets.scriptParts.map((part) => (
        <link key={part} rel="modulepreload" href={href(catalog, part)} />
      ))}
      {feedsOf(published).map((feed) => (
        <link
          key={feed.path}
          rel="alternate"
          type={feed.mimeType}
          title={feedTitle(site, feed)}
          href={absoluteUrl(catalog, feed.path)}
        />
      ))}
      {props.alternates?.map(({ path: to, language, mimeType, title }) => (
        <link
          key={to}
          rel="alternate"
          hreflang={language}
          type={mimeType}
          title={title}
          href={absoluteUrl(catalog, to)}
        />
      ))}
      <Icons site={site} />
      <link rel="manifest" href={href(catalog, catalog.paths.manifest)} />
      <meta name="theme-color" content="#f7f2e7" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#191714" media="(prefers-color-scheme: dark)" />
      <Preview {...props} />
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
    </head>
  )
}
