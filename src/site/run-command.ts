// Runs a command of a person: understands what was typed, and prints why it stopped, where it did.
import type { CommandWords } from '../words/commands-de.ts'
import { wordsFor } from '../words/words-for.ts'
import { type CommandArguments, readCommandArguments } from './command-arguments.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { showLanguage } from './show-language.ts'

const commandOf = { helpBuild: 'build', helpStart: 'build', helpDev: 'dev', helpRelease: 'release' } as const

/**
 * Hands `command` what was typed, and the words of the show it is about; prints the help instead where somebody asks for
 * it. What the command throws is printed, and the exit code is 1.
 */
export const runCommand = async (
  help: keyof typeof commandOf,
  command: (settings: CommandArguments, words: CommandWords) => Promise<void>,
): Promise<void> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readCommandArguments(process.argv.slice(2), process.env, commandOf[help])
    words = wordsFor(showLanguage(settings.contentDir))
    if (settings.isHelpWanted) console.log(words.commands[help])
    else await command(settings, words.commands)
  } catch (error) {
    console.error(printRefusal(error, words))
    process.exitCode = 1
  }
}
