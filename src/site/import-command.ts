// Imports as a command does: understands what was typed, shows how far it is, and says what to do next.
import { relative } from 'node:path'
import { type Words, wordsFor } from '../words/words-for.ts'
import { printAll } from './build-command.ts'
import { readImportArguments } from './import-arguments.ts'
import { showProgress } from './import-progress.ts'
import { importShow } from './import-show.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { showLanguage } from './show-language.ts'

type Environment = Readonly<Record<string, string | undefined>>

const fromHere = (path: string): string => relative(process.cwd(), path) || path

/** The last part of the report says how to go on; it is worth reading at once. */
const nextSteps = (report: string, { import: words }: Words): string =>
  report.slice(report.indexOf(`## ${words.report.next}`))

/** Takes the words after the command and the environment; prints, and gives the exit code: 1 where something is missing. */
export const runImportCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readImportArguments(typed, environment)
    if (settings.language !== undefined) words = wordsFor(settings.language)
    if (settings.isHelpWanted) {
      console.log(words.import.help)
      return 0
    }
    console.error(words.import.loading(settings.source))
    const outcome = await importShow({
      ...settings,
      nowEpochMs: Date.now(),
      onFound: ({ title, episodes, words: found }) => {
        words = found
        console.error(words.import.found({ title, episodes, folder: fromHere(settings.contentDir) }))
        return showProgress(episodes, words.import, process.stderr, Date.now)
      },
      onChecking: () => console.error(words.import.checking),
    })
    printAll(outcome.problems, words)
    const report = fromHere(outcome.reportFile)
    if (outcome.missing > 0) console.log(words.import.unfinished({ missing: outcome.missing, report }))
    else console.log(words.import.done({ episodes: outcome.episodes, report }))
    if (outcome.problems.length > 0) console.log(words.import.unchecked)
    console.log(`\n${nextSteps(outcome.report, words)}`)
    return outcome.missing > 0 || outcome.problems.length > 0 ? 1 : 0
  } catch (error) {
    console.error(printRefusal(error, words))
    return 1
  }
}
