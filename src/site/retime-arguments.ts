// Understands what was typed after npm run retime.
import { Refusal } from './refusal.ts'
import { readWords } from './typed-words.ts'

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
  const typed = readWords(words, environment, {
    commands: ['retime'],
    options,
    isValue: (word) => /^-\d/.test(word),
  })
  const [episode, stray] = typed.others
  if (stray !== undefined) throw new Refusal('retime-stray-word', { found: stray.slice(0, 60) })
  const [from, to, offset] = [typed.text('from'), typed.text('to'), typed.text('offset')]
  if (offset !== undefined && (from ?? to) !== undefined) throw new Refusal('retime-offset-alone', {})
  return {
    contentDir: typed.contentDir,
    episode,
    from: from && typed.path(from),
    to: to && typed.path(to),
    offsetSeconds: offset === undefined ? undefined : offsetFrom(offset),
    isFull: typed.isSaid('full'),
    isTrial: typed.isSaid('dry-run'),
    isYesSaid: typed.isSaid('yes'),
    isAgain: typed.isSaid('again'),
    language: typed.language,
    isHelpWanted: typed.isSaid('help'),
  }
}
