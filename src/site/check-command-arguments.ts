// Understands what was typed after npm run check.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { parseBaseUrl } from './command-arguments.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

/** How the result is printed: for people, for machines, or as annotations of GitHub Actions. */
export type CheckFormat = 'text' | 'json' | 'github'

export interface CheckArguments {
  readonly contentDir: string
  /** Address the site is built for; undefined: that of `show.yaml`. */
  readonly baseUrl: string | undefined
  /** A feed to judge instead: an absolute path, or an address of the web. */
  readonly feed: string | undefined
  /** A website or feed that is served. */
  readonly url: string | undefined
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly format: CheckFormat
  /** Measures recordings whose loudness nobody knows. */
  readonly isAudioMeasured: boolean
  readonly isFixWanted: boolean
  /** Only shows what would be repaired. */
  readonly isDryRun: boolean
  /** Repairs without asking what would have to be asked. */
  readonly isYesSaid: boolean
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  feed: { type: 'string' },
  url: { type: 'string' },
  content: { type: 'string' },
  'base-url': { type: 'string' },
  lang: { type: 'string' },
  audio: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const flags = Object.keys(options).map((name) => `--${name}`)

const refuseUnknown = (words: readonly string[]): void => {
  for (const word of words) {
    const [flag = word] = word.split('=', 1)
    if (word.startsWith('-') && word !== '-h' && !flags.includes(flag))
      throw new Refusal('unknown-flag', { found: flag, nearest: nearest(flag, flags) })
  }
}

/** npm starts commands in the project's folder; a path was meant from where it was typed. */
const typedIn = (environment: Environment): string =>
  (environment['npm_lifecycle_event'] === 'check' ? environment['INIT_CWD'] : undefined) ?? process.cwd()

/** Tells whether somebody named a feed by its address instead of a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text)

const webAddress = (typed: string): string => {
  if (!isWebAddress(typed) || !URL.canParse(typed)) throw new Refusal('not-to-be-asked', { found: typed })
  return new URL(typed).href
}

const formatOf = (isJson: boolean | undefined, isGithub: boolean | undefined): CheckFormat => {
  if (isJson === true && isGithub === true) throw new Refusal('two-outputs', undefined)
  if (isJson === true) return 'json'
  return isGithub === true ? 'github' : 'text'
}

/** What changes or measures files is about the own ones; what says how to repair needs something to repair. */
const refuseUseless = (
  values: { readonly [flag: string]: string | boolean | undefined },
  isElsewhere: boolean,
): void => {
  const isFix = values['fix'] === true
  if (isFix && isElsewhere) throw new Refusal('fix-elsewhere', undefined)
  if (values['audio'] === true && isElsewhere) throw new Refusal('audio-elsewhere', undefined)
  for (const name of ['dry-run', 'yes'])
    if (values[name] === true && !isFix) throw new Refusal('flag-needs-fix', { flag: `--${name}` })
}

/**
 * Takes the words after the command and the environment (`SITE_URL`). Throws a `Refusal` for a flag that does not exist or
 * has no value, a stray word, an address that is none, and flags that contradict each other.
 */
export const readCheckArguments = (words: readonly string[], environment: Environment): CheckArguments => {
  refuseUnknown(words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const typed = (name: 'feed' | 'url' | 'content' | 'base-url' | 'lang'): string | undefined => {
    const value = values[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || /^(?:-|$)/.test(value))
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    return value
  }
  const [stray] = positionals
  if (stray !== undefined) throw new Refusal('check-stray-word', { found: stray })
  const [feed, url, content, language] = [typed('feed'), typed('url'), typed('content'), typed('lang')]
  const baseUrl = typed('base-url') ?? (environment['SITE_URL'] || undefined)
  if (feed !== undefined && url !== undefined) throw new Refusal('two-subjects', undefined)
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  refuseUseless(values, feed !== undefined || url !== undefined)
  const from = typedIn(environment)
  return {
    contentDir: content === undefined ? projectDir : resolve(from, content),
    baseUrl: baseUrl === undefined ? undefined : parseBaseUrl(baseUrl),
    feed: feed === undefined || isWebAddress(feed) ? feed : resolve(from, feed),
    url: url === undefined ? undefined : webAddress(url),
    language,
    format: formatOf(values.json === true, values.github === true),
    isAudioMeasured: values.audio === true,
    isFixWanted: values.fix === true,
    isDryRun: values['dry-run'] === true,
    isYesSaid: values.yes === true,
    isHelpWanted: values.help === true,
  }
}
