// Describes the site to a device that installs it: https://www.w3.org/TR/appmanifest/
import type { Catalog, PublishedImage } from '../catalog/catalog.ts'
import { href } from '../catalog/urls.ts'

interface ManifestIcon {
  readonly path: string
  readonly sidePixels: number
  readonly isMaskable: boolean
}

interface ManifestParts {
  /** PNG files; where there are none, the cover is the icon. */
  readonly icons: readonly ManifestIcon[]
  /** BCP 47 tag of the interface. */
  readonly language: string
  readonly shortcuts: readonly { readonly name: string; readonly path: string }[]
}

/** Launchers show about so many characters below an icon. */
const shortLength = 12

/** Apple's categories, as launchers and shops of apps call them: https://github.com/w3c/manifest/wiki/Categories */
const categories: Readonly<Record<string, string>> = {
  Arts: 'entertainment',
  Business: 'business',
  Comedy: 'entertainment',
  Education: 'education',
  Fiction: 'books',
  Government: 'government',
  History: 'education',
  'Health & Fitness': 'health',
  'Kids & Family': 'kids',
  Leisure: 'lifestyle',
  Music: 'music',
  News: 'news',
  Science: 'education',
  'Society & Culture': 'social',
  Sports: 'sports',
  Technology: 'productivity',
  'TV & Film': 'entertainment',
  'True Crime': 'entertainment',
}

/** Gives the first words of a title that fit below an icon, without a word at the end that leads on to another. */
export const shortName = (title: string): string => {
  if (title.length <= shortLength) return title
  const words = title.split(/\s+/)
  const count = words.findLastIndex((_, at) => words.slice(0, at + 1).join(' ').length <= shortLength) + 1
  const kept = words.slice(0, count)
  while (kept.length > 1 && /^\p{Ll}/u.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ') || [...title].slice(0, shortLength).join('')
}

const iconsOf = (catalog: Catalog, icons: readonly ManifestIcon[]) => {
  const { path, widthPixels, heightPixels, mimeType }: PublishedImage = catalog.show.cover
  if (icons.length === 0)
    return [{ src: href(catalog, path), sizes: `${widthPixels}x${heightPixels}`, type: mimeType }]
  return icons.map((icon) => ({
    src: href(catalog, icon.path),
    sizes: `${icon.sidePixels}x${icon.sidePixels}`,
    type: 'image/png',
    purpose: icon.isMaskable ? 'maskable' : 'any',
  }))
}

/** Gives the text of the manifest. Addresses hold the path below which the site stands, so that it stays within it. */
export const webManifest = (catalog: Catalog, { icons, language, shortcuts }: ManifestParts): string => {
  const { show, paths } = catalog
  const start = href(catalog, paths.home)
  const known = show.categories.flatMap(({ name }) => categories[name] ?? [])
  const manifest = {
    id: start,
    name: show.title,
    short_name: shortName(show.title),
    ...(show.subtitle === undefined ? {} : { description: show.subtitle }),
    lang: language,
    dir: 'auto',
    start_url: start,
    scope: start,
    display: 'standalone',
    background_color: '#f7f2e7',
    theme_color: '#f7f2e7',
    categories: [...new Set(known)],
    icons: iconsOf(catalog, icons),
    shortcuts: shortcuts.map(({ name, path }) => ({ name, url: href(catalog, path) })),
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}
