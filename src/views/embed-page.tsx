// The player alone, for a frame on another site: what plays, the way to the episode, and nothing around it.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl, href } from '../catalog/urls.ts'
import { contentSecurityPolicy } from '../files/content-security-policy.ts'
import { EpisodePlayer } from './episode-player.tsx'
import { pageLanguage, partLanguage } from './page-language.ts'
import { PictureImage } from './picture-image.tsx'
import { markedTitle, StateStamp } from './preview-mark.tsx'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

const EmbedHead = ({ site, episode }: Props) => {
  const { catalog, assets } = site
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={contentSecurityPolicy(episode.enclosure.path === undefined)}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${markedTitle(site, episode)} – ${catalog.show.title}`}</title>
      <meta name="description" content={episode.summary} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absoluteUrl(catalog, episode.path)} />
      <script src={href(catalog, assets.earlyScript)} />
      <link rel="stylesheet" href={href(catalog, assets.styles)} />
      <script type="module" src={href(catalog, assets.script)} />
      {assets.scriptParts.map((part) => (
        <link key={part} rel="modulepreload" href={href(catalog, part)} />
      ))}
    </head>
  )
}

/** Links leave the frame for a window of their own: the reader's page stays where it is. */
export const EmbedPage = ({ site, episode }: Props) => {
  const { catalog, words } = site
  return (
    <html lang={pageLanguage(site)}>
      <EmbedHead site={site} episode={episode} />
      <body class="embed">
        <main data-season={episode.season?.number}>
          <PictureImage site={site} image={episode.image} alt="" sizes="6rem" isFirst />
          <div>
            <p class="label">
              <a href={absoluteUrl(catalog, catalog.paths.home)} target="_blank" rel="noopener">
                {catalog.show.title}
              </a>
            </p>
            <StateStamp site={site} episode={episode} />
            <h1 lang={partLanguage(site)}>{episode.title}</h1>
          </div>
          <EpisodePlayer site={site} episode={episode} />
          <p class="more">
            <a href={absoluteUrl(catalog, episode.path)} target="_blank" rel="noopener">
              {words.sharing.toEpisode}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
