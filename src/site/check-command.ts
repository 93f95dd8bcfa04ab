// Checks as a command does: understands what was typed, checks that, prints what was found.
import { type Words, wordsFor } from '../words/words-for.ts'
import { type CheckArguments, readCheckArguments } from './check-command-arguments.ts'
import { printCheck } from './check-command-output.ts'
import { checkFeed } from './check-feed-command.ts'
import { type CheckResult, countResult } from './check-result.ts'
import { checkServed } from './check-served.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { showLanguage } from './show-language.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What is checked is what was named; the show itself where nothing was. */
const check = async (settings: CheckArguments, { lint }: Words): Promise<CheckResult> => {
  // Whoever reads the output as data must not find a sentence in it.
  const tell = (sentence: string): void => {
    if (settings.format === 'text') console.error(`${sentence}\n`)
  }
  if (settings.feed !== undefined) return checkFeed(settings.feed, Date.now())
  if (settings.url !== undefined) {
    tell(lint.asking(settings.url))
    return checkServed(settings.url, Date.now())
  }
  tell(lint.building)
  // What builds is large, and a feed of somebody else is judged without it.
  const { checkContent } = await import('./check-content-command.ts')
  return checkContent({ ...settings, nowEpochMs: Date.now() })
}

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where there is an error. */
export const runCheckCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readCheckArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (settings.isHelpWanted) {
      console.log(words.lint.help)
      return 0
    }
    const result = await check(settings, words)
    console.log(printCheck(result, settings.format, words))
    return countResult(result).errors > 0 ? 1 : 0
  } catch (error) {
    console.error(printRefusal(error, words))
    return 1
  }
}
