// Checks what an import has brought, and records what the world knows of it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { assembleCatalog } from '../catalog/assemble-catalog.ts'
import { readContent } from '../content/read-content.ts'
import { FEED_LOCK_FILE, renderFeedLock } from '../contract/feed-lock.ts'
import { feedsBeside } from '../contract/feeds-beside.ts'
import { lockOf } from '../contract/published.ts'
import { fillLock } from '../import/fill-lock.ts'
import type { ForeignFeed } from '../import/foreign-feed.ts'
import type { Problem } from '../model/problem.ts'
import { writeNew } from './import-files.ts'
import { projectDir } from './project-dir.ts'

/**
 * Reads the imported content as a build does. Gives its errors; where there are none, writes the lock, unless there is one:
 * then the show has been released or recorded before, and its promises stand.
 */
export const lockImport = async (
  contentDir: string,
  {
    feed,
    feedUrls,
    nowEpochMs,
  }: { readonly feed: ForeignFeed; readonly feedUrls: readonly string[]; readonly nowEpochMs: number },
): Promise<readonly Problem[]> => {
  const assembleWith = (content: Parameters<typeof assembleCatalog>[0]) =>
    assembleCatalog(content, { nowEpochMs, baseUrl: content.show.url, mintGuid: randomUUID })
  const errorsIn = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error')
  const content = await readContent({
    contentDir,
    cacheDir: join(projectDir, '.cache'),
    mintGuid: randomUUID,
    alsoCheck: (whole) => errorsIn(assembleWith(whole).problems),
  })
  if (content.value === undefined) return errorsIn(content.problems)
  const catalog = assembleWith(content.value)
  if (catalog.value === undefined) return errorsIn(catalog.problems)
  const published = { content: content.value, catalog: catalog.value, moreFeeds: feedsBeside(catalog.value) }
  const lock = fillLock(lockOf(published), feed.episodes, feedUrls)
  await writeNew(join(contentDir, FEED_LOCK_FILE), renderFeedLock(lock))
  return []
}
