// Understands what was typed after npm run due.
import { join } from 'node:path'
import { projectDir } from './project-dir.ts'
import { readWords } from './typed-words.ts'

export interface DueArguments {
  readonly contentDir: string
  /** The folder with the built site. */
  readonly outputDir: string
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  content: { type: 'string' },
  output: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value. */
export const readDueArguments = (words: readonly string[], environment: Environment): DueArguments => {
  const typed = readWords(words, environment, { commands: ['due'], options, isFlagsOnly: true })
  const output = typed.text('output')
  return {
    contentDir: typed.contentDir,
    outputDir: output === undefined ? join(projectDir, '_site') : typed.path(output),
    language: typed.language,
    isHelpWanted: typed.isSaid('help'),
  }
}
