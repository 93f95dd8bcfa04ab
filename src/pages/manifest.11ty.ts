// Writes the file that lets the site be installed like an app.
import { webManifest } from '../files/web-manifest.ts'
import { pageLanguage } from '../views/page-language.ts'
import type { SiteContext } from '../views/site-context.ts'

interface Data {
  readonly site: SiteContext
}

export const data = { permalink: ({ site }: Data): string => site.catalog.paths.manifest }

export const render = ({ site }: Data): string => {
  const { catalog, words, assets } = site
  return webManifest(catalog, {
    icons: assets.appIcons,
    language: pageLanguage(site),
    shortcuts: [
      { name: words.ui.allEpisodes, path: catalog.paths.episodes },
      { name: words.ui.onDevice, path: catalog.paths.offline },
    ],
  })
}
