// How to pass the episode on: its address, and the text that puts its player on another site.
import type { CatalogEpisode } from '../catalog/catalog.ts'
import { absoluteUrl } from '../catalog/urls.ts'
import { embedCode } from '../files/oembed.ts'
import type { SiteContext } from './site-context.ts'

interface Props {
  readonly site: SiteContext
  readonly episode: CatalogEpisode
}

interface FieldProps {
  readonly site: SiteContext
  readonly id: string
  readonly label: string
  readonly value: string
  readonly help?: string
}

/** Selected and copied by hand without script; with it the button does so. */
const CopyField = ({ site, id, label, value, help }: FieldProps) => {
  const { ui } = site.words
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <p id={`${id}-help`}>{help}</p>}
      <div class="copy">
        <input id={id} type="text" readonly value={value} aria-describedby={help && `${id}-help`} />
        <button type="button" hidden data-copied={ui.copied} data-failed={ui.copyFailed}>
          {ui.copy}
        </button>
      </div>
      <p role="status" />
    </div>
  )
}

export const ShareSection = ({ site, episode }: Props) => {
  const { catalog, words } = site
  const { sharing } = words
  return (
    <section class="share" id="share">
      <h2>{sharing.title}</h2>
      <CopyField
        site={site}
        id="share-address"
        label={sharing.address}
        value={absoluteUrl(catalog, episode.path)}
      />
      <details>
        <summary>{sharing.embed}</summary>
        <CopyField
          site={site}
          id="share-embed"
          label={sharing.embedCode}
          help={sharing.embedHelp}
          value={embedCode(catalog, episode, sharing.player(episode.title))}
        />
      </details>
    </section>
  )
}
