// Understands what was typed after npm run new.
import { Refusal } from './refusal.ts'
import { readWords } from './typed-words.ts'

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

/** What can be typed instead of an answer, for the sentence that says so. */
export const ANSWER_FLAGS = Object.keys(options)
  .slice(0, 12)
  .map((name) => `--${name}`)

/**
 * Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist or has no value,
 * and for more words than a recording.
 */
export const readNewArguments = (words: readonly string[], environment: Environment): NewArguments => {
  const typed = readWords(words, environment, { commands: ['new'], options })
  const [source, stray] = typed.others
  if (stray !== undefined) throw new Refusal('new-stray-word', { found: stray })
  const several = (name: 'host' | 'guest' | 'place' | 'topic'): string | undefined => {
    const said = typed.texts(name)
    return said.length === 0 ? undefined : said.join(';')
  }
  return {
    contentDir: typed.contentDir,
    typedIn: typed.typedIn,
    source: source && typed.path(source),
    title: typed.text('title'),
    summary: typed.text('summary'),
    season: typed.text('season'),
    episode: typed.text('episode'),
    type: typed.text('type'),
    date: typed.text('date'),
    name: typed.text('name'),
    host: several('host'),
    guest: several('guest'),
    place: several('place'),
    topic: several('topic'),
    isDraft: typed.isSaid('draft'),
    isMoved: typed.isSaid('move'),
    isYesSaid: typed.isSaid('yes'),
    language: typed.language,
    isHelpWanted: typed.isSaid('help'),
  }
}
