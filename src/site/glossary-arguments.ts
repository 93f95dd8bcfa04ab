// Understands what was typed after npm run glossary.
import { join } from 'node:path'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'
import { readWords, type TypedWords } from './typed-words.ts'

/** What the command is to do; without a flag it shows what the glossary knows. */
type GlossaryTask =
  | { readonly task: 'show' }
  | { readonly task: 'prompt' | 'list' | 'json' }
  | { readonly task: 'add'; readonly form: string; readonly name: string }

export interface GlossaryArguments {
  readonly contentDir: string
  readonly cacheDir: string
  readonly what: GlossaryTask
  /** The episode, as it was typed. */
  readonly episode: string | undefined
  /** Tokens of a prompt, lines of a list. */
  readonly max: number | undefined
  /** Undefined: the language of the show. */
  readonly language: string | undefined
  readonly isHelpWanted: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const options = {
  prompt: { type: 'boolean' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  add: { type: 'string' },
  as: { type: 'string' },
  for: { type: 'string' },
  max: { type: 'string' },
  content: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const taskOf = ({ text, isSaid }: TypedWords<typeof options>): GlossaryTask => {
  const [form, name] = [text('add'), text('as')]
  const asked = (['prompt', 'list', 'json'] as const).filter((each) => isSaid(each))
  const [first, second] = [...asked, ...(form === undefined ? [] : ['add'])]
  if (first !== undefined && second !== undefined)
    throw new Refusal('glossary-one-way', { one: `--${first}`, other: `--${second}` })
  if ((form === undefined) !== (name === undefined))
    throw new Refusal('glossary-add-unfinished', { form, name })
  if (form !== undefined && name !== undefined) return { task: 'add', form: form.trim(), name: name.trim() }
  const [task] = asked
  return { task: task ?? 'show' }
}

const maxOf = (typed: string | undefined): number | undefined => {
  if (typed !== undefined && !/^[1-9]\d{0,6}$/.test(typed))
    throw new Refusal('glossary-max-unfit', { found: typed })
  return typed === undefined ? undefined : Number(typed)
}

/** Takes the words after the command and the environment. Throws a `Refusal` for a flag that does not exist, has no value, or contradicts another. */
export const readGlossaryArguments = (
  words: readonly string[],
  environment: Environment,
): GlossaryArguments => {
  const typed = readWords(words, environment, { commands: ['glossary'], options, isFlagsOnly: true })
  return {
    contentDir: typed.contentDir,
    cacheDir: join(projectDir, '.cache'),
    what: taskOf(typed),
    episode: typed.text('for'),
    max: maxOf(typed.text('max')),
    language: typed.language,
    isHelpWanted: typed.isSaid('help'),
  }
}
