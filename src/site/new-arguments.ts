// Understands what was typed after npm run new.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

/** Answers as they were typed; undefined where nobody typed one. */
export interface TypedAnswers {
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly season: string | undefined
  readonly episode: string | undefined
  readonly type: string | undefined
  readonly date: string | undefined
  readonly name: string | undefined
  /** Several are separated by semicolons. */
  readonly host: string | undefined
  readonly guest: string | undefined
  readonly place: string | undefined
  readonly topic: string | undefined
}

export interface NewArguments extends TypedAnswers {
  readonly contentDir: string
  /** The folder that typed paths start from. */
  readonly typedIn: string
  /** Absolute path; undefined where it is to be asked for. */
  readonly source: string | undefined
  readonly isDraft: boolean
  readonly isMoved: boolean
  readonly isYesSaid: boolean
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  title: { type: 'string' },
  summary: { type: 'string' },
  season: { type: 'string' },
  episode: { type: 'string' },
  type: { type: 'string' },
  date: { type: 'string' },
  name: { type: 'string' },
  host: { type: 'string', multiple: true },
  guest: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  move: { type: 'boolean' },
  yes: { type: 'boolean' },
  content: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const flags = Object.keys(options).map((name) => `--${name}`)

/** What can be typed instead of an answer, for the sentence that says so. */
export const ANSWER_FLAGS = flags.slice(0, 12)

const takesValue = (word: string): boolean => {
  const name = word.slice(2)
  return Object.entries(options).some(([each, { type }]) => each === name && type === 'string')
}

/** What follows a second pair of dashes are names; the word after a flag is its value. */
const refuseUnknown = (words: readonly string[]): void => {
  const end = words.indexOf('--')
  for (const [index, word] of words.slice(0, end === -1 ? undefined : end).entries()) {
    const [flag = word] = word.split('=', 1)
    if (!word.startsWith('-') || word === '-h' || flags.includes(flag)) continue
    const before = words[index - 1] ?? ''
    if (takesValue(before)) throw new Refusal('flag-without-value', { flag: before })
    throw new Refusal('unknown-flag', { found: flag, nearest: nearest(flag, flags) })
  }
}

/** npm starts commands in the project's folder; a path was meant from where it was typed. */
const typedInFolder = (environment: Environment): string =>
  (environment['npm_lifecycle_event'] === 'new' ? environment['INIT_CWD'] : undefined) ?? process.cwd()

type Value = string | boolean | readonly (string | boolean)[] | undefined

const textOf = (name: string, value: Value): string | undefined => {
  if (value === undefined) return undefined
  const parts = Array.isArray(value) ? value : [value]
  return parts
    .map((part) => {
      if (typeof part === 'string' && !/^(?:--|\s*$)/.test(part)) return part
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    })
    .join(';')
}

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * and for more words than a recording.
 */
export const readNewArguments = (words: readonly string[], environment: Environment): NewArguments => {
  refuseUnknown(words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const typed = (name: keyof typeof options): string | undefined => textOf(name, values[name])
  const [source, stray] = positionals
  if (stray !== undefined) throw new Refusal('new-stray-word', { found: stray })
  const [content, language] = [typed('content'), typed('lang')]
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  const typedIn = typedInFolder(environment)
  return {
    contentDir: content === undefined ? projectDir : resolve(typedIn, content),
    typedIn,
    source: source === undefined ? undefined : resolve(typedIn, source),
    title: typed('title'),
    summary: typed('summary'),
    season: typed('season'),
    episode: typed('episode'),
    type: typed('type'),
    date: typed('date'),
    name: typed('name'),
    host: typed('host'),
    guest: typed('guest'),
    place: typed('place'),
    topic: typed('topic'),
    isDraft: values.draft === true,
    isMoved: values.move === true,
    isYesSaid: values.yes === true,
    language,
    isHelpWanted: values.help === true,
  }
}
