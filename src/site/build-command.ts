// Builds as a command does: with what was typed, printing what a person has to know.

import { relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { printProblems } from '../model/print-problems.ts'
import type { Problem } from '../model/problem.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import type { BuildReport } from './build-report.ts'
import { buildSite } from './build-site.ts'
import type { CommandArguments } from './command-arguments.ts'
import { printRefusal } from './print-refusal.ts'
import { showLanguage } from './show-language.ts'

/** Prints problems where errors go; nothing where there are none. */
export const printAll = (problems: readonly Problem[], words: Words): void => {
  if (problems.length > 0) console.error(`${printProblems(problems, words)}\n`)
}

interface Way {
  /** Of `performance.now()`: when the person began to wait. */
  readonly startedMs?: number
  /** The site is for the eyes of editors, who see what is not published, too. */
  readonly isPreview?: boolean
}

/**
 * Builds the site and prints the summary, or all problems, or why it could not be built. Gives the report where there is a
 * new site; undefined where the old one stands as it was.
 */
export const runBuildCommand = async (
  { contentDir, outputDir, cacheDir, baseUrl, isAdminWanted }: CommandArguments,
  { startedMs = 0, isPreview = false }: Way = {},
): Promise<BuildReport | undefined> => {
  const words = wordsFor(showLanguage(contentDir))
  try {
    const { report, problems } = await buildSite({
      contentDir,
      outputDir,
      cacheDir,
      baseUrl,
      nowEpochMs: Date.now(),
      isPreview,
      isAdminWanted,
    })
    printAll(problems, words)
    if (report === undefined) return undefined
    const seconds = (performance.now() - startedMs) / 1000
    const folder = relative(process.cwd(), outputDir) || outputDir
    console.log(words.commands.built({ ...report, seconds, folder }))
    if (report.previewed.length > 0) console.log(words.preview.onlyHere(report.previewed))
    return report
  } catch (error) {
    console.error(printRefusal(error, words))
    return undefined
  }
}
