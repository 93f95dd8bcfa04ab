// Checks all feeds of a built folder, and the files that they refer to.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../lint/finding.ts'
import { judgeFeed } from '../lint/judge-feed.ts'
import type { Problem } from '../model/problem.ts'
import { checkBuiltFiles } from './check-built-files.ts'

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

/**
 * Takes a folder with a whole site, its address, and milliseconds since 1970-01-01T00:00Z. Gives what every RSS feed in it and the
 * files it refers to break, each rule once for an episode.
 */
export const checkBuiltFeeds = async (
  outputDir: string,
  siteUrl: string,
  nowEpochMs: number,
): Promise<{ readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }> => {
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
