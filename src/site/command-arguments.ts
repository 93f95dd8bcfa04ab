// Understands what was typed after a command, and the environment that stands in for it.
import { join } from 'node:path'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { readWords } from './typed-words.ts'

export interface CommandArguments {
  readonly contentDir: string
  readonly outputDir: string
  readonly cacheDir: string
  /** Ends with a slash; undefined where nobody named one. */
  readonly baseUrl: string | undefined
  readonly isHelpWanted: boolean
  /** The editors' page is part of the site. */
  readonly isAdminWanted: boolean
  /** Codes of what changes on purpose; only a release takes them. */
  readonly accepted: readonly string[]
  /** Nobody is to be asked; only a release takes it. */
  readonly isYesSaid: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const flagsOf = {
  build: ['content', 'output', 'base-url', 'admin', 'help'],
  dev: ['content', 'output', 'base-url', 'help'],
  release: ['accept', 'yes', 'content', 'output', 'base-url', 'admin', 'help'],
} as const

/** What is uploaded is never the folder of a preview: drafts are in it. */
const outputOf = { build: '_site', dev: '.cache/preview', release: '_site' } as const

const options = {
  content: { type: 'string' },
  output: { type: 'string' },
  'base-url': { type: 'string' },
  admin: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  accept: { type: 'string', multiple: true },
  yes: { type: 'boolean' },
} as const

/** Takes an address as typed and gives it with a last slash; throws a `Refusal` where no site can stand there. */
export const parseBaseUrl = (typed: string): string => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  const isPlain =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    !/[?#]/.test(typed) &&
    url.username === '' &&
    url.password === ''
  if (!isPlain) throw new Refusal('bad-address', { found: typed })
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/**
 * Takes the words after the command, the environment (`SITE_URL`), and what the command does; gives absolute folders. Throws a `Refusal` for a
 * flag that does not exist or has no value, a stray word, or an address that is none.
 */
export const readCommandArguments = (
  words: readonly string[],
  environment: Environment,
  command: keyof typeof flagsOf = 'build',
): CommandArguments => {
  const typed = readWords(words, environment, {
    commands: ['build', 'start', 'dev', 'release'],
    options,
    allowed: flagsOf[command],
  })
  const output = typed.text('output')
  const address = typed.text('base-url') ?? (environment['SITE_URL'] || undefined)
  const [stray] = typed.others
  if (stray !== undefined)
    throw new Refusal('unexpected-word', { found: stray, isRelease: command === 'release' })
  return {
    contentDir: typed.contentDir,
    outputDir: output === undefined ? join(projectDir, outputOf[command]) : typed.path(output),
    cacheDir: join(projectDir, '.cache'),
    baseUrl: address === undefined ? undefined : parseBaseUrl(address),
    isAdminWanted: typed.isSaid('admin'),
    isHelpWanted: typed.isSaid('help'),
    accepted: typed.texts('accept'),
    isYesSaid: typed.isSaid('yes'),
  }
}
