// Decides what an import begins with: where it may write, the address of the site, the guid, the time zone.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nameUuid } from '../catalog/name-uuid.ts'
import type { ImportState } from '../import/import-state.ts'
import type { ImportArguments } from './import-arguments.ts'
import type { LoadedFeed } from './import-feed.ts'
import { Refusal } from './refusal.ts'

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md */
const FEED_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'
const ZONES: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  'de-AT': 'Europe/Vienna',
  'de-CH': 'Europe/Zurich',
}

/** Gives the guid of the show: its own, or the one that the first address of its feed makes. */
export const guidOf = ({ feed, feedUrls }: LoadedFeed, siteUrl: string): string =>
  feed.show.guid ??
  nameUuid(FEED_NAMESPACE, (feedUrls.at(-1) ?? siteUrl).replace(/^https?:\/\//, '').replace(/\/+$/, ''))

const siteOf = (typed: string | undefined, { feed, feedUrls }: LoadedFeed): string => {
  const found = typed ?? feed.show.link ?? feedUrls[0]
  if (found === undefined) throw new Refusal('import-no-site', undefined)
  const plain = new URL(found)
  return typed ?? `${plain.origin}/`
}

/** Only an empty folder, or one that this very podcast is moving into. */
export const checkFolder = async (
  contentDir: string,
  state: ImportState | undefined,
  guid: string,
): Promise<void> => {
  if (state?.guid === guid) return
  const names = await readdir(join(contentDir, 'episodes')).catch(() => [])
  if (state !== undefined || names.some((name) => !name.startsWith('.')))
    throw new Refusal('import-show-there', { folder: contentDir })
}

/** Gives the state of the first run, or the one of an earlier one. */
export const beginState = (
  loaded: LoadedFeed,
  settings: Pick<ImportArguments, 'siteUrl' | 'timeZone'>,
  before: ImportState | undefined,
): ImportState => {
  if (before !== undefined) return before
  const { language } = loaded.feed.show
  const siteUrl = siteOf(settings.siteUrl, loaded)
  return {
    guid: guidOf(loaded, siteUrl),
    feedUrls: loaded.feedUrls,
    siteUrl,
    timeZone: settings.timeZone ?? ZONES[language] ?? ZONES[language.slice(0, 2)] ?? 'UTC',
    cover: '',
    ids: new Map(),
    notes: new Map(),
  }
}
