// Checks the show of a content folder: its files, the feed that is built of them, and what the feed refers to.
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeFeed } from '../lint/judge-feed.ts'
import { buildSite } from './build-site.ts'
import { checkBuiltFiles } from './check-built-files.ts'
import type { CheckResult } from './check-result.ts'
import { projectDir } from './project-dir.ts'

export interface ContentCheck {
  readonly contentDir: string
  readonly baseUrl: string | undefined
  readonly nowEpochMs: number
}

const FEED = 'feed.xml'

/**
 * Builds the show into a folder of its own, which is removed again: what lies in `_site` may be older than the content, or
 * built for another address. Where the content has errors there is no feed, and only they are given.
 */
export const checkContent = async (settings: ContentCheck): Promise<CheckResult> => {
  const { contentDir, baseUrl, nowEpochMs } = settings
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'check-')))
  const outputDir = join(parent, 'site')
  try {
    const cacheDir = join(projectDir, '.cache')
    const { report, problems } = await buildSite({ contentDir, baseUrl, nowEpochMs, cacheDir, outputDir })
    if (report === undefined) return { subject: contentDir, episodes: undefined, problems, findings: [] }
    const { findings, feed } = judgeFeed(await readFile(join(outputDir, FEED)), { file: FEED, nowEpochMs })
    const files = await checkBuiltFiles(feed, { folder: outputDir, siteUrl: report.siteUrl, feedFile: FEED })
    return {
      subject: report.title,
      episodes: report.episodes,
      problems: [...problems, ...files.problems],
      findings: [...findings, ...files.findings],
    }
  } finally {
    await rm(parent, { recursive: true, force: true, maxRetries: 3 })
  }
}
