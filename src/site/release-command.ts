// Releases as a command does: prints what changes for the world, asks, and says what is left to do.
import { join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { FEED_LOCK_FILE } from '../contract/feed-lock.ts'
import { describeRelease } from '../contract/release-plan.ts'
import type { Problem } from '../model/problem.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { printAll } from './build-command.ts'
import type { CommandArguments } from './command-arguments.ts'
import { Refusal } from './refusal.ts'
import { askWhether } from './release-question.ts'
import { type Proposal, releaseSite } from './release-site.ts'
import { showLanguage } from './show-language.ts'

/** Shows what would happen and gives whether it should. */
const approveWith =
  (words: Words, { accepted, isYesSaid }: CommandArguments) =>
  async ({ plan, problems, isNews }: Proposal): Promise<boolean> => {
    printAll(problems, words)
    console.log(`${describeRelease(plan, words.release)}\n`)
    if (isYesSaid || !isNews) return true
    const { stdin: input, stdout: output } = process
    if (!input.isTTY || !output.isTTY) throw new Refusal('nobody-to-ask', { accepted })
    return askWhether(words.release.question, words.release.yes, { input, output })
  }

/** Gives the codes that would allow everything, each once. */
const codesToAccept = (problems: readonly Problem[], accepted: readonly string[]): readonly string[] => [
  ...new Set([
    ...accepted,
    ...problems.flatMap(({ facts }) => (facts !== undefined && 'accept' in facts ? [facts.accept] : [])),
  ]),
]

/** Each sentence names its own code; together they have to be said at once. */
const printStop = (problems: readonly Problem[], words: Words, accepted: readonly string[]): void => {
  printAll(problems, words)
  const codes = codesToAccept(problems, accepted)
  if (codes.length > 1) console.error(words.release.allowAll(codes))
}

const printRelease = (
  words: Words,
  facts: { readonly isLockWritten: boolean; readonly file: string; readonly folder: string },
): void => console.log(`\n${facts.isLockWritten ? words.release.written(facts) : words.release.kept(facts)}`)

/**
 * Releases the show and gives whether it is released; prints why not otherwise. Throws a `Refusal` like a build, and where
 * nobody can be asked. `startedMs`, of `performance.now()`, is when the person began to wait.
 */
export const runReleaseCommand = async (settings: CommandArguments, startedMs = 0): Promise<boolean> => {
  const { contentDir, outputDir, accepted } = settings
  const words = wordsFor(showLanguage(contentDir))
  const fromHere = (path: string) => relative(process.cwd(), path) || path
  const outcome = await releaseSite({
    ...settings,
    nowEpochMs: Date.now(),
    approve: approveWith(words, settings),
  })
  if (outcome.is === 'stopped') printStop(outcome.problems, words, accepted)
  if (outcome.is === 'declined') console.log(words.release.declined)
  if (outcome.is !== 'released') return false
  const seconds = (performance.now() - startedMs) / 1000
  const folder = fromHere(outputDir)
  console.log(words.commands.built({ ...outcome.report, seconds, folder }))
  printRelease(words, {
    isLockWritten: outcome.isLockWritten,
    folder,
    file: fromHere(join(contentDir, FEED_LOCK_FILE)),
  })
  return true
}
