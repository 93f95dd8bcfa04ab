// Reads the words after a command: its flags, their values, and what is neither.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly short?: string
}

type Options = Readonly<Record<string, Option>>
type NamesOf<All extends Options, Type> = {
  [Name in keyof All]: All[Name]['type'] extends Type ? Name : never
}[keyof All] &
  string

export interface CommandRules<All extends Options> {
  /** Names under which npm runs the command. */
  readonly commands: readonly string[]
  /** As `parseArgs` takes them: https://nodejs.org/api/util.html#utilparseargsconfig */
  readonly options: All
  /** Undefined: all options are allowed. */
  readonly allowed?: readonly NoInfer<keyof All & string>[]
  /** Flags are all it takes: any other word is meant as one. */
  readonly isFlagsOnly?: true
  /** Says of a word that begins with a dash that it is a value all the same, such as a negative time. */
  readonly isValue?: (word: string) => boolean
}

export interface TypedWords<All extends Options> {
  /** What is no flag and no value of one. */
  readonly others: readonly string[]
  readonly text: (name: NamesOf<All, 'string'>) => string | undefined
  /** All values of a flag that was typed several times. */
  readonly texts: (name: NamesOf<All, 'string'>) => readonly string[]
  readonly isSaid: (name: NamesOf<All, 'boolean'>) => boolean
  /** Absolute folder in which the words were typed. */
  readonly typedIn: string
  /** Gives the absolute path of one that was typed. */
  readonly path: (typed: string) => string
  /** `--content`, or this project. */
  readonly contentDir: string
  /** `--lang`; undefined: the language of the show. */
  readonly language: string | undefined
}

/** What follows a second pair of dashes are names, whatever they begin with. */
const refuseUnknown = <All extends Options>(words: readonly string[], rules: CommandRules<All>): void => {
  const { options, allowed = Object.keys(options), isValue = () => false } = rules
  const flags = allowed.map((name) => `--${name}`)
  const takesValue = (word: string): boolean => options[word.slice(2)]?.type === 'string'
  const end = words.indexOf('--')
  for (const [index, word] of words.slice(0, end === -1 ? undefined : end).entries()) {
    if (!word.startsWith('-') || isValue(word)) continue
    const before = words[index - 1] ?? ''
    if (flags.includes(before) && takesValue(before))
      throw new Refusal('flag-without-value', { flag: before })
    const [flag = word] = word.split('=', 1)
    if (word === '-h' || flags.includes(flag)) continue
    throw new Refusal('unknown-flag', { found: flag, nearest: nearest(flag, flags) })
  }
}

/** npm starts commands in the project's folder; a path was meant from where it was typed. */
const typedInFolder = (commands: readonly string[], environment: Environment): string => {
  const isOfNpm = commands.includes(environment['npm_lifecycle_event'] ?? '')
  return (isOfNpm ? environment['INIT_CWD'] : undefined) ?? process.cwd()
}

/**
 * Takes the words after a command, the environment, and what the command understands. Throws a `Refusal` for a flag that does not
 * exist (`unknown-flag`), one without its value (`flag-without-value`), and a language that there is not (`bad-language`).
 */
export const readWords = <All extends Options>(
  words: readonly string[],
  environment: Environment,
  rules: CommandRules<All>,
): TypedWords<All> => {
  refuseUnknown(words, rules)
  const { options, commands, isValue = () => false } = rules
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...options },
    strict: false,
    allowPositionals: true,
  })
  const [stray] = rules.isFlagsOnly ? positionals : []
  if (stray !== undefined) {
    const flags = Object.keys(options).map((name) => `--${name}`)
    throw new Refusal('unknown-flag', { found: stray, nearest: nearest(stray, flags) })
  }
  const all = (name: string): readonly string[] =>
    [values[name] ?? []].flat().map((value) => {
      // Behind an equals sign a dash is meant as one.
      const mayBegin = (text: string): boolean =>
        !text.startsWith('-') || isValue(text) || words.includes(`--${name}=${text}`)
      if (typeof value === 'string' && value.trim() !== '' && mayBegin(value)) return value
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    })
  const [content, language] = [all('content').at(-1), all('lang').at(-1)]
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  const typedIn = typedInFolder(commands, environment)
  return {
    others: positionals,
    text: (name) => all(name).at(-1),
    texts: all,
    isSaid: (name) => values[name] === true,
    typedIn,
    path: (typed) => resolve(typedIn, typed),
    contentDir: content === undefined ? projectDir : resolve(typedIn, content),
    language,
  }
}
