// Understands what was typed after npm run audio.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

export interface AudioArguments {
  readonly contentDir: string
  /** Absolute path of the recording; undefined: every master that needs it. */
  readonly source: string | undefined
  /** The episode as it was typed. */
  readonly target: string | undefined
  readonly isTrimmed: boolean
  readonly isOpusWanted: boolean
  readonly isAacWanted: boolean
  readonly isYesSaid: boolean
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  trim: { type: 'boolean' },
  opus: { type: 'boolean' },
  aac: { type: 'boolean' },
  yes: { type: 'boolean' },
  content: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const flags = Object.keys(options).map((name) => `--${name}`)

/** What follows a second pair of dashes are names, whatever they begin with. */
const refuseUnknown = (words: readonly string[]): void => {
  const end = words.indexOf('--')
  for (const word of end === -1 ? words : words.slice(0, end)) {
    const [flag = word] = word.split('=', 1)
    if (word.startsWith('-') && word !== '-h' && !flags.includes(flag))
      throw new Refusal('unknown-flag', { found: flag, nearest: nearest(flag, flags) })
  }
}

/** npm starts commands in the project's folder; a path was meant from where it was typed. */
const typedIn = (environment: Environment): string =>
  (environment['npm_lifecycle_event'] === 'audio' ? environment['INIT_CWD'] : undefined) ?? process.cwd()

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * and for more words than a recording and an episode.
 */
export const readAudioArguments = (words: readonly string[], environment: Environment): AudioArguments => {
  refuseUnknown(words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const typed = (name: 'content' | 'lang'): string | undefined => {
    const value = values[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || /^(?:-|$)/.test(value))
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    return value
  }
  const [source, target, stray] = positionals
  if (stray !== undefined) throw new Refusal('audio-stray-word', { found: stray })
  const [content, language] = [typed('content'), typed('lang')]
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  const from = typedIn(environment)
  return {
    contentDir: content === undefined ? projectDir : resolve(from, content),
    source: source === undefined ? undefined : resolve(from, source),
    target,
    isTrimmed: values.trim === true,
    isOpusWanted: values.opus === true,
    isAacWanted: values.aac === true,
    isYesSaid: values.yes === true,
    language,
    isHelpWanted: values.help === true,
  }
}
