// Checks the show of a content folder: its files, the feed that is built of them, and what the feed refers to.
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../lint/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { AdviceSettings } from './check-advice.ts'
import { anchorsIn } from './check-anchors.ts'
import { checkBuiltFeeds } from './check-built-feeds.ts'
import { checkEditorsFiles, withAdvice } from './check-editors-files.ts'
import { checkOutput } from './check-output.ts'
import type { CheckResult } from './check-result.ts'
import { fixesOf } from './check-suggestions.ts'
import { type PreparedSite, prepareSite } from './prepare-site.ts'
import { projectDir } from './project-dir.ts'
import { publishSite } from './publish-site.ts'

export interface ContentCheck extends Omit<AdviceSettings, 'hasAnchor'> {
  readonly baseUrl: string | undefined
  readonly nowEpochMs: number
}

/** Problems of the contract only show where the content has no errors; the rest is found again, with what could be read. */
const checkUnbuilt = async (settings: ContentCheck, problems: readonly Problem[]): Promise<CheckResult> => {
  const found = await checkEditorsFiles({ ...settings, hasAnchor: () => undefined })
  const key = ({ code, file, line, column }: Problem): string => JSON.stringify([code, file, line, column])
  const known = new Set(found.problems.map(key))
  return {
    subject: settings.contentDir,
    episodes: undefined,
    problems: [...found.problems, ...problems.filter((problem) => !known.has(key(problem)))],
    findings: [],
    fixes: fixesOf(found.suggestions),
  }
}

/** An address without its place in the page: what was found may be cut. */
const samePage = (found: string, address: string): boolean => {
  const page = found.replace(/#.*$/s, '')
  return page.endsWith('…') ? address.startsWith(page.slice(0, -1)) : page === address
}

/** Rules of the feed that the advice on the editors' files covers. */
const covered: ReadonlySet<string> = new Set(['title-with-number', 'hosts-missing'])

/** What the advice says of an editor's own line is not said again of a line in the feed. */
const withoutTold = (
  findings: readonly Finding[],
  problems: readonly Problem[],
  baseUrl: string,
): readonly Finding[] => {
  const dead = problems.flatMap(({ code, facts }) =>
    code === 'link-dead' ? [new URL(facts.address.replace(/^\//, baseUrl)).href.replace(/#.*$/s, '')] : [],
  )
  return findings.filter(
    ({ rule, found }) =>
      !covered.has(rule) && !(rule === 'file-missing' && dead.some((address) => samePage(found, address))),
  )
}

const checkBuilt = async (
  settings: ContentCheck,
  prepared: PreparedSite,
  problems: readonly Problem[],
  outputDir: string,
): Promise<CheckResult> => {
  const { content, catalog } = prepared.contract.published
  const report = await publishSite(prepared, { outputDir, pagesDir: join(projectDir, 'src/pages') })
  const feeds = await checkBuiltFeeds(outputDir, report.siteUrl, settings.nowEpochMs)
  const movedPages = prepared.context.moved.pages.map(({ from }) => from)
  const found = await withAdvice({ ...settings, hasAnchor: anchorsIn(outputDir) }, problems, {
    content,
    catalog,
    movedPages,
  })
  return {
    subject: report.title,
    episodes: report.episodes,
    problems: found.problems,
    builtProblems: feeds.problems,
    findings: withoutTold(feeds.findings, found.problems, catalog.baseUrl),
    fixes: fixesOf(found.suggestions),
  }
}

/**
 * Builds the show into a folder of its own, which is removed again: what lies in `_site` may be older than the content, or
 * built for another address. Where the content has errors there is no feed, and its problems and advice are all.
 */
export const checkContent = async (settings: ContentCheck): Promise<CheckResult> => {
  const { contentDir, baseUrl, nowEpochMs, cacheDir } = settings
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'check-')))
  try {
    const outputDir = checkOutput(join(parent, 'site'), contentDir)
    const { prepared, problems } = await prepareSite({ contentDir, baseUrl, nowEpochMs, cacheDir })
    if (prepared === undefined) return await checkUnbuilt(settings, problems)
    return await checkBuilt(settings, prepared, problems, outputDir)
  } finally {
    await rm(parent, { recursive: true, force: true, maxRetries: 3 })
  }
}
