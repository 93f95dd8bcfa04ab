// Shows what the glossary knows, prints it for transcribers, and adds to it.
import type { GlossaryForms } from '../glossary/glossary-forms.ts'
import { glossaryForms } from '../glossary/glossary-forms.ts'
import { type EpisodeFocus, spokenNames } from '../glossary/spoken-names.ts'
import { transcriberPrompt, WHISPER_TOKENS } from '../glossary/transcriber-prompt.ts'
import { formKey } from '../model/parse-glossary.ts'
import { plainLine } from '../model/plain-line.ts'
import { printProblems } from '../model/print-problems.ts'
import type { Problem } from '../model/problem.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { type Words, wordsFor } from '../words/words-for.ts'
import { adviseGlossary } from './advise-glossary.ts'
import { type AddedForm, addToGlossary } from './glossary-add.ts'
import { type GlossaryArguments, readGlossaryArguments } from './glossary-arguments.ts'
import { episodeFocus } from './glossary-episode.ts'
import { type GlossaryReading, readGlossary } from './glossary-names.ts'
import { printRefusal } from './print-refusal.ts'
import { projectDir } from './project-dir.ts'
import { showLanguage } from './show-language.ts'

type Environment = Readonly<Record<string, string | undefined>>

const exitCodes = { done: 0, wrong: 1 } as const

const refuse = (problems: readonly Problem[], words: Words): number => {
  console.error(printProblems(problems, words))
  return exitCodes.wrong
}

interface Standing {
  readonly found: string
  readonly name: string
  count: number
}

/** Counts each wrong form with its right one, the most frequent first. */
const countForms = (suggestions: readonly Suggestion[]): readonly Standing[] => {
  const standing = new Map<string, Standing>()
  for (const { problem } of suggestions) {
    if (problem.code !== 'glossary-heard-as') continue
    const { found, name } = problem.facts
    const key = JSON.stringify([found, name])
    const known = standing.get(key) ?? { found, name, count: 0 }
    known.count += 1
    standing.set(key, known)
  }
  return [...standing.values()].sort((one, other) => other.count - one.count)
}

const show = async (
  settings: GlossaryArguments,
  { names }: GlossaryReading,
  forms: GlossaryForms,
  { glossary: words }: Words,
): Promise<void> => {
  const wrong = [...names.glossary.values()].reduce((sum, { heardAs }) => sum + heardAs.length, 0)
  console.log(words.knows({ entries: names.glossary.size, wrong, derived: forms.wrong.length - wrong }))
  const suggestions = await adviseGlossary(settings)
  const files = new Set(suggestions.map(({ problem }) => problem.file)).size
  if (suggestions.length === 0) console.log(words.nothingStands)
  else {
    console.log(`\n${words.stands({ count: suggestions.length, files })}`)
    for (const standing of countForms(suggestions)) console.log(plainLine(words.line(standing)))
    console.log(`\n${words.nextFix}`)
  }
  console.log(`\n${words.nextAdd}\n${words.nextPrompt}`)
}

const print = (
  { what, max }: GlossaryArguments,
  { names }: GlossaryReading,
  focus: EpisodeFocus | undefined,
  { glossary: words }: Words,
): void => {
  const known = spokenNames(names, focus)
  if (what.task === 'prompt') {
    console.log(plainLine(transcriberPrompt(known, words.prompt, max ?? WHISPER_TOKENS)))
    return
  }
  const some = known.slice(0, max)
  if (what.task === 'list') for (const { name } of some) console.log(plainLine(name))
  else
    console.log(
      JSON.stringify(
        some.map(({ rank, ...name }) => name),
        null,
        2,
      ),
    )
}

const add = async (
  settings: GlossaryArguments,
  reading: GlossaryReading,
  added: AddedForm,
  words: Words,
): Promise<number> => {
  const { glossary } = words
  const key = formKey(added.form)
  const isThere = [...reading.names.glossary.values()].some(
    ({ name, heardAs }) =>
      formKey(name) === formKey(added.name) && heardAs.some((form) => formKey(form) === key),
  )
  if (isThere) {
    console.log(plainLine(glossary.isThere(added)))
    return exitCodes.done
  }
  const problems = await addToGlossary(settings.contentDir, reading, added, glossary.fileHeader)
  if (problems.length > 0) return refuse(problems, words)
  console.log(plainLine(glossary.added(added)))
  const suggestions = await adviseGlossary(settings)
  const stands = suggestions.filter(
    ({ problem }) => problem.code === 'glossary-heard-as' && problem.facts.found.startsWith(added.form),
  )
  console.log(glossary.addStands(stands.length))
  return exitCodes.done
}

const run = async (settings: GlossaryArguments, words: Words): Promise<number> => {
  const { value: reading, problems } = await readGlossary(settings.contentDir)
  if (reading === undefined) return refuse(problems, words)
  const { what, episode, contentDir } = settings
  if (what.task === 'add') return add(settings, reading, what, words)
  const focus = episode === undefined ? undefined : await episodeFocus(contentDir, episode)
  if (focus !== undefined && focus.value === undefined) return refuse(focus.problems, words)
  if (what.task === 'show') await show(settings, reading, glossaryForms(reading.names), words)
  else print(settings, reading, focus?.value, words)
  return exitCodes.done
}

/** Takes the words after the command and the environment; prints, and gives the exit code. */
export const runGlossaryCommand = async (
  typed: readonly string[],
  environment: Environment,
): Promise<number> => {
  let words = wordsFor(showLanguage(projectDir))
  try {
    const settings = readGlossaryArguments(typed, environment)
    words = wordsFor(settings.language ?? showLanguage(settings.contentDir))
    if (!settings.isHelpWanted) return await run(settings, words)
    console.log(words.glossary.help)
    return exitCodes.done
  } catch (error) {
    console.error(printRefusal(error, words))
    return exitCodes.wrong
  }
}
