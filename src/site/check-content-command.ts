// Checks the show of a content folder: its files, the feed that is built of them, and what the feed refers to.
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../lint/finding.ts'
import { judgeFeed } from '../lint/judge-feed.ts'
import type { Problem } from '../model/problem.ts'
import { buildSite } from './build-site.ts'
import { checkBuiltFiles } from './check-built-files.ts'
import type { CheckResult } from './check-result.ts'
import { projectDir } from './project-dir.ts'

export interface ContentCheck {
  readonly contentDir: string
  readonly baseUrl: string | undefined
  readonly nowEpochMs: number
}

const MAIN_FEED = 'feed.xml'

/** Names the RSS feeds of a built folder, from there, the main one first; Atom and sitemaps have rules of their own. */
const feedsIn = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.xml') && name !== MAIN_FEED)
  const isRss = await Promise.all(
    names.map(async (name) => (await readFile(join(folder, name), 'latin1')).slice(0, 2000).includes('<rss')),
  )
  return [MAIN_FEED, ...names.filter((_, at) => isRss[at]).sort()]
}

/** The feed of a season has the episodes of the main one: what was said of an episode there is not said again. */
const withoutRepeated = (findings: readonly Finding[]): readonly Finding[] => {
  const first = new Map<string, string>()
  return findings.filter(({ rule, episode, file }) => {
    if (episode === undefined) return true
    const key = `${rule} ${episode}`
    if (!first.has(key)) first.set(key, file)
    return first.get(key) === file
  })
}

const checkFeeds = async (outputDir: string, siteUrl: string, nowEpochMs: number) => {
  const findings: Finding[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const file of await feedsIn(outputDir)) {
    const judged = judgeFeed(await readFile(join(outputDir, file)), { file, nowEpochMs })
    const files = await checkBuiltFiles(judged.feed, { folder: outputDir, siteUrl, feedFile: file, seen })
    findings.push(...judged.findings, ...files.findings)
    problems.push(...files.problems)
  }
  return { findings: withoutRepeated(findings), problems }
}

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
    const feeds = await checkFeeds(outputDir, report.siteUrl, nowEpochMs)
    return {
      subject: report.title,
      episodes: report.episodes,
      problems: [...problems, ...feeds.problems],
      findings: feeds.findings,
    }
  } finally {
    await rm(parent, { recursive: true, force: true, maxRetries: 3 })
  }
}
