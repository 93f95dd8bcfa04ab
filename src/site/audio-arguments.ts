// Understands what was typed after npm run audio.
import { Refusal } from './refusal.ts'
import { readWords } from './typed-words.ts'

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

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * and for more words than a recording and an episode.
 */
export const readAudioArguments = (words: readonly string[], environment: Environment): AudioArguments => {
  const typed = readWords(words, environment, { commands: ['audio'], options })
  const [source, target, stray] = typed.others
  if (stray !== undefined) throw new Refusal('audio-stray-word', { found: stray })
  return {
    contentDir: typed.contentDir,
    source: source && typed.path(source),
    target,
    isTrimmed: typed.isSaid('trim'),
    isOpusWanted: typed.isSaid('opus'),
    isAacWanted: typed.isSaid('aac'),
    isYesSaid: typed.isSaid('yes'),
    language: typed.language,
    isHelpWanted: typed.isSaid('help'),
  }
}
