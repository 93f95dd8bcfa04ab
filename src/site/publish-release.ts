// Writes into a new site what it is, for monitors and for `npm run due`.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Published } from '../contract/published.ts'
import { RELEASE_PATH, releaseJson } from '../files/release-json.ts'

/** What is neither published nor a draft waits for its date. */
const nextDue = ({ content, catalog }: Published): number | undefined => {
  const live = new Set(catalog.episodes.map(({ id }) => id))
  return content.episodes
    .filter(({ id, isDraft }) => !isDraft && !live.has(id))
    .map(({ publishedEpochMs }) => publishedEpochMs)
    .reduce<number | undefined>((first, each) => Math.min(first ?? each, each), undefined)
}

/** Takes what is published and the folder of the new site, which has its feed. */
export const publishRelease = async (published: Published, newSite: string): Promise<void> => {
  const { catalog } = published
  const feed = await readFile(join(newSite, catalog.paths.feed)).catch(() => new Uint8Array())
  const feedSha256 = createHash('sha256').update(feed).digest('hex')
  const text = releaseJson(catalog, { feedSha256, nextDueEpochMs: nextDue(published) })
  await writeFile(join(newSite, RELEASE_PATH), text)
}
