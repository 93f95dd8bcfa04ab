// Understands what was typed after npm run check.
import { parseBaseUrl } from './command-arguments.ts'
import { Refusal } from './refusal.ts'
import { readWords, type TypedWords } from './typed-words.ts'

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

type Typed = TypedWords<typeof options>

/** Tells whether somebody named a feed by its address instead of a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text)

const webAddress = (typed: string): string => {
  if (!isWebAddress(typed) || !URL.canParse(typed)) throw new Refusal('not-to-be-asked', { found: typed })
  return new URL(typed).href
}

const formatOf = ({ isSaid }: Typed): CheckFormat => {
  if (isSaid('json') && isSaid('github')) throw new Refusal('two-outputs', undefined)
  if (isSaid('json')) return 'json'
  return isSaid('github') ? 'github' : 'text'
}

/** What changes or measures files is about the own ones; what says how to repair needs something to repair. */
const refuseUseless = ({ isSaid }: Typed, isElsewhere: boolean): void => {
  if (isSaid('fix') && isElsewhere) throw new Refusal('fix-elsewhere', undefined)
  if (isSaid('audio') && isElsewhere) throw new Refusal('audio-elsewhere', undefined)
  for (const name of ['dry-run', 'yes'] as const)
    if (isSaid(name) && !isSaid('fix')) throw new Refusal('flag-needs-fix', { flag: `--${name}` })
}

/**
 * Takes the words after the command and the environment (`SITE_URL`). Throws a `Refusal` for a flag that does not exist or
 * has no value, a stray word, an address that is none, and flags that contradict each other.
 */
export const readCheckArguments = (words: readonly string[], environment: Environment): CheckArguments => {
  const typed = readWords(words, environment, { commands: ['check'], options })
  const [stray] = typed.others
  if (stray !== undefined) throw new Refusal('check-stray-word', { found: stray })
  const [feed, url] = [typed.text('feed'), typed.text('url')]
  const baseUrl = typed.text('base-url') ?? (environment['SITE_URL'] || undefined)
  if (feed !== undefined && url !== undefined) throw new Refusal('two-subjects', undefined)
  refuseUseless(typed, feed !== undefined || url !== undefined)
  return {
    contentDir: typed.contentDir,
    baseUrl: baseUrl === undefined ? undefined : parseBaseUrl(baseUrl),
    feed: feed === undefined || isWebAddress(feed) ? feed : typed.path(feed),
    url: url === undefined ? undefined : webAddress(url),
    language: typed.language,
    format: formatOf(typed),
    isAudioMeasured: typed.isSaid('audio'),
    isFixWanted: typed.isSaid('fix'),
    isDryRun: typed.isSaid('dry-run'),
    isYesSaid: typed.isSaid('yes'),
    isHelpWanted: typed.isSaid('help'),
  }
}
