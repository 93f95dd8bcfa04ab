// Understands what was typed after npm run retime.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

export interface RetimeArguments {
  readonly contentDir: string
  /** The episode as it was typed. */
  readonly episode: string | undefined
  /** Absolute paths of recordings. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** Seconds to move everything by, without comparing. */
  readonly offsetSeconds: number | undefined
  readonly isFull: boolean
  readonly isTrial: boolean
  readonly isYesSaid: boolean
  readonly isAgain: boolean
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  offset: { type: 'string' },
  full: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  again: { type: 'boolean' },
  content: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Valued = 'from' | 'to' | 'offset' | 'content' | 'lang'

const flags = Object.keys(options).map((name) => `--${name}`)
const isTime = (word: string): boolean => /^-\d/.test(word)

/** What follows a second pair of dashes are names, whatever they begin with; `-0:12` is a time. */
const refuseUnknown = (words: readonly string[]): void => {
  const end = words.indexOf('--')
  for (const word of end === -1 ? words : words.slice(0, end)) {
    const [flag = word] = word.split('=', 1)
    if (word.startsWith('-') && word !== '-h' && !isTime(word) && !flags.includes(flag))
      throw new Refusal('unknown-flag', { found: flag, nearest: nearest(flag, flags) })
  }
}

/** npm starts commands in the project's folder; a path was meant from where it was typed. */
const typedIn = (environment: Environment): string =>
  (environment['npm_lifecycle_event'] === 'retime' ? environment['INIT_CWD'] : undefined) ?? process.cwd()

const time = /^([-+\u2212]?)(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,6})?)$/

/** Takes `12.5`, `0:12` or `-1:02:03`; gives seconds. */
const offsetFrom = (typed: string): number => {
  const [, sign, hours = '0', minutes = '0', seconds] = time.exec(typed.trim()) ?? []
  if (seconds === undefined) throw new Refusal('retime-offset-unfit', { found: typed.slice(0, 60) })
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
  return sign === '-' || sign === '\u2212' ? -all : all
}

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value, a time
 * that is none, more than one episode, and an offset beside recordings.
 */
export const readRetimeArguments = (words: readonly string[], environment: Environment): RetimeArguments => {
  refuseUnknown(words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const typed = (name: Valued): string | undefined => {
    const value = values[name]
    if (value === undefined) return undefined
    const isOffset = name === 'offset' && typeof value === 'string' && isTime(value)
    if (typeof value !== 'string' || (/^(?:-|$)/.test(value) && !isOffset))
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    return value
  }
  const [episode, stray] = positionals
  if (stray !== undefined) throw new Refusal('retime-stray-word', { found: stray.slice(0, 60) })
  const [content, language, offset] = [typed('content'), typed('lang'), typed('offset')]
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  const here = typedIn(environment)
  const [from, to] = [typed('from'), typed('to')].map((path) =>
    path === undefined ? undefined : resolve(here, path),
  )
  if (offset !== undefined && (from ?? to) !== undefined) throw new Refusal('retime-offset-alone', {})
  return {
    contentDir: content === undefined ? projectDir : resolve(here, content),
    episode,
    from,
    to,
    offsetSeconds: offset === undefined ? undefined : offsetFrom(offset),
    isFull: values.full === true,
    isTrial: values['dry-run'] === true,
    isYesSaid: values.yes === true,
    isAgain: values.again === true,
    language,
    isHelpWanted: values.help === true,
  }
}
