// Understands what was typed after npm run due.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

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

const flags = Object.keys(options).map((name) => `--${name}`)

/** Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value. */
export const readDueArguments = (words: readonly string[], environment: Environment): DueArguments => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const [stray] = positionals
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(options, name) && name !== 'h')
  const found = unknown === undefined ? stray : `--${unknown}`
  if (found !== undefined) throw new Refusal('unknown-flag', { found, nearest: nearest(found, flags) })
  const from =
    (environment['npm_lifecycle_event'] === 'due' ? environment['INIT_CWD'] : undefined) ?? process.cwd()
  const typed = (name: 'content' | 'output' | 'lang'): string | undefined => {
    const value = values[name]
    if (value !== undefined && (typeof value !== 'string' || /^(?:-|$)/.test(value)))
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    return value
  }
  const [content, output, language] = [typed('content'), typed('output'), typed('lang')]
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  return {
    contentDir: content === undefined ? projectDir : resolve(from, content),
    outputDir: output === undefined ? join(projectDir, '_site') : resolve(from, output),
    language,
    isHelpWanted: values.help === true,
  }
}
