// Understands what was typed after npm run import.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { complaintAboutTimeZone } from '../model/locale-complaints.ts'
import { nearest } from '../model/nearest.ts'
import { isWebAddress } from './check-command-arguments.ts'
import { parseBaseUrl } from './command-arguments.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

export interface ImportArguments {
  /** A web address, or an absolute path; empty where only help is wanted. */
  readonly source: string
  readonly contentDir: string
  /** Ends with a slash; undefined: the website that the feed names. */
  readonly siteUrl: string | undefined
  /** Undefined: by the language of the feed. */
  readonly timeZone: string | undefined
  readonly linksAudio: boolean
  /** Undefined: that of the feed. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  content: { type: 'string' },
  url: { type: 'string' },
  'time-zone': { type: 'string' },
  'link-audio': { type: 'boolean' },
  lang: { type: 'string' },
  yes: { type: 'boolean' },
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
  (environment['npm_lifecycle_event'] === 'import' ? environment['INIT_CWD'] : undefined) ?? process.cwd()

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * for no feed or two (`import-source-missing`, `import-stray-word`), and a time zone that is none (`import-bad-zone`).
 */
export const readImportArguments = (words: readonly string[], environment: Environment): ImportArguments => {
  refuseUnknown(words)
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const typed = (name: 'content' | 'url' | 'time-zone' | 'lang'): string | undefined => {
    const value = values[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || /^(?:-|$)/.test(value))
      throw new Refusal('flag-without-value', { flag: `--${name}` })
    return value
  }
  const [content, url, timeZone, language] = [
    typed('content'),
    typed('url'),
    typed('time-zone'),
    typed('lang'),
  ]
  const [source, stray] = positionals
  const isHelpWanted = values.help === true
  if (stray !== undefined) throw new Refusal('import-stray-word', { found: stray })
  if (source === undefined && !isHelpWanted) throw new Refusal('import-source-missing', undefined)
  if (timeZone !== undefined && complaintAboutTimeZone(timeZone))
    throw new Refusal('import-bad-zone', { found: timeZone })
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  const from = typedIn(environment)
  return {
    source: source === undefined || isWebAddress(source) ? (source ?? '') : resolve(from, source),
    contentDir: content === undefined ? projectDir : resolve(from, content),
    siteUrl: url === undefined ? undefined : parseBaseUrl(url),
    timeZone,
    linksAudio: values['link-audio'] === true,
    language,
    isHelpWanted,
  }
}
