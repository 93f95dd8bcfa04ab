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

/**
 * Builds the site and prints the summary, or all problems, or why it could not be built. Gives the report where there is a
 * new site; undefined where the old one stands as it was. `startedMs`, of `performance.now()`, is when the person began to wait.
 */
export const runBuildCommand = async (
  { contentDir, outputDir, cacheDir, baseUrl }: CommandArguments,
  startedMs = 0,
): Promise<BuildReport | undefined> => {
  const words = wordsFor(showLanguage(contentDir))
  try {
    const { report, problems } = await buildSite({
      contentDir,
      outputDir,
      cacheDir,
      baseUrl,
      nowEpochMs: Date.now(),
    })
    printAll(problems, words)
    if (report === undefined) return undefined
    const seconds = (performance.now() - startedMs) / 1000
    const folder = relative(process.cwd(), outputDir) || outputDir
    console.log(words.commands.built({ ...report, seconds, folder }))
    return report
  } catch (error) {
    console.error(printRefusal(error, words))
    return undefined
  }
}
