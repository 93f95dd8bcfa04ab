// Understands what was typed after npm run glossary.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../model/nearest.ts'
import { projectDir } from './project-dir.ts'
import { Refusal } from './refusal.ts'

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

const flags = Object.keys(options).map((name) => `--${name}`)

type Typed = Readonly<Record<string, unknown>>

const typedFor = (values: Typed, name: 'add' | 'as' | 'for' | 'max' | 'content' | 'lang') => {
  const value = values[name]
  if (value !== undefined && (typeof value !== 'string' || /^(?:-|\s*$)/.test(value)))
    throw new Refusal('flag-without-value', { flag: `--${name}` })
  return value
}

const taskOf = (values: Typed): GlossaryTask => {
  const [form, name] = [typedFor(values, 'add'), typedFor(values, 'as')]
  const asked = (['prompt', 'list', 'json'] as const).filter((each) => values[each] === true)
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
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
  })
  const what = taskOf(values)
  const [content, language] = [typedFor(values, 'content'), typedFor(values, 'lang')]
  const [episode, max] = [typedFor(values, 'for'), maxOf(typedFor(values, 'max'))]
  const [stray] = positionals
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(options, name) && name !== 'h')
  const found = unknown === undefined ? stray : `--${unknown}`
  if (found !== undefined) throw new Refusal('unknown-flag', { found, nearest: nearest(found, flags) })
  const from =
    (environment['npm_lifecycle_event'] === 'glossary' ? environment['INIT_CWD'] : undefined) ?? process.cwd()
  if (language !== undefined && !/^(?:de|en)\b/i.test(language))
    throw new Refusal('bad-language', { found: language })
  return {
    contentDir: content === undefined ? projectDir : resolve(from, content),
    cacheDir: join(projectDir, '.cache'),
    what,
    episode,
    max,
    language,
    isHelpWanted: values.help === true,
  }
}
