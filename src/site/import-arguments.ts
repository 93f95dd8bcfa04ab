// Understands what was typed after npm run import.
import { complaintAboutTimeZone } from '../model/locale-complaints.ts'
import { isWebAddress } from './check-command-arguments.ts'
import { parseBaseUrl } from './command-arguments.ts'
import { Refusal } from './refusal.ts'
import { readWords } from './typed-words.ts'

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

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * for no feed or two (`import-source-missing`, `import-stray-word`), and a time zone that is none (`import-bad-zone`).
 */
export const readImportArguments = (words: readonly string[], environment: Environment): ImportArguments => {
  const typed = readWords(words, environment, { commands: ['import'], options })
  const [source, stray] = typed.others
  const [url, timeZone] = [typed.text('url'), typed.text('time-zone')]
  const isHelpWanted = typed.isSaid('help')
  if (stray !== undefined) throw new Refusal('import-stray-word', { found: stray })
  if (source === undefined && !isHelpWanted) throw new Refusal('import-source-missing', undefined)
  if (timeZone !== undefined && complaintAboutTimeZone(timeZone))
    throw new Refusal('import-bad-zone', { found: timeZone })
  return {
    source: source === undefined || isWebAddress(source) ? (source ?? '') : typed.path(source),
    contentDir: typed.contentDir,
    siteUrl: url === undefined ? undefined : parseBaseUrl(url),
    timeZone,
    linksAudio: typed.isSaid('link-audio'),
    language: typed.language,
    isHelpWanted,
  }
}
