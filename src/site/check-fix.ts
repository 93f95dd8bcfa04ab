// Repairs the editors' files: what is safe at once, everything else once somebody has agreed.

import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import { printEdits } from '../model/print-edits.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { TextEdit } from '../model/text-edit.ts'
import { repairsTogether } from '../repair/repairs-for.ts'
import type { Words } from '../words/words-for.ts'
import { checkEditorsFiles, type EditorsFilesSettings } from './check-editors-files.ts'
import { entryOfProblem } from './check-entries.ts'
import { printEntry } from './check-list.ts'
import { textsOf } from './check-suggestions.ts'
import type { Asker } from './new-questions.ts'
import { writeEdits } from './write-edits.ts'

export interface FixSettings extends EditorsFilesSettings {
  readonly isDryRun: boolean
  readonly isYesSaid: boolean
  /** Undefined: there is nobody to ask. */
  readonly asker: Asker | undefined
  readonly say: (text: string) => void
}

type Texts = ReadonlyMap<string, string>

/** A repair may bring to light what an unreadable line has hidden; nobody's file hides as much as this. */
const mostRounds = 5

/** The same place in the next round; a fresh id is offered each time. */
const keyOf = ({ problem: { code, file, facts } }: Suggestion): string =>
  `${file} ${code} ${JSON.stringify(facts, (key, value: unknown) => (key === 'guid' || key === 'fresh' ? undefined : value))}`

const printAll = (edits: readonly TextEdit[], texts: Texts): string =>
  [...new Set(edits.map(({ file }) => file))]
    .map((file) =>
      printEdits(
        file,
        texts.get(file) ?? '',
        edits.filter((edit) => edit.file === file),
      ),
    )
    .join('\n')

const printChange = ({ edits }: Suggestion, texts: Texts): string => printAll(edits, texts)

/** What several problems would change in the same way is asked once. */
const withChanges = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const seen = new Set<string>()
  return suggestions.filter(({ edits }) => {
    const key = JSON.stringify(edits)
    return edits.length > 0 && !seen.has(key) && seen.add(key)
  })
}

type Answer = 'yes' | 'no' | 'all' | 'quit' | 'left'

const ask = async (asker: Asker, words: Words): Promise<Answer> => {
  const { answers, question, unclear } = words.repair
  for (;;) {
    const said = (await asker.ask(question, ''))?.toLowerCase()
    if (said === undefined) return 'left'
    const answer = (['yes', 'no', 'all', 'quit'] as const).find((each) => answers[each].includes(said))
    if (answer !== undefined) return answer
    asker.say(unclear)
  }
}

interface Chosen {
  readonly agreed: readonly Suggestion[]
  readonly declined: readonly Suggestion[]
  readonly isOver: boolean
}

/** Gives undefined where the person has left: then nothing of what was asked counts. */
const askAll = async (
  open: readonly Suggestion[],
  texts: Texts,
  asker: Asker,
  words: Words,
): Promise<Chosen | undefined> => {
  const agreed: Suggestion[] = []
  const declined: Suggestion[] = []
  for (const [index, suggestion] of open.entries()) {
    asker.say(
      `\n${printEntry(entryOfProblem(suggestion.problem, words), words)}\n\n${printChange(suggestion, texts)}`,
    )
    const answer = await ask(asker, words)
    if (answer === 'left') return undefined
    if (answer === 'all') return { agreed: [...agreed, ...open.slice(index)], declined, isOver: false }
    if (answer === 'quit') return { agreed, declined: [...declined, ...open.slice(index)], isOver: true }
    const answered = answer === 'yes' ? agreed : declined
    answered.push(suggestion)
  }
  return { agreed, declined, isOver: false }
}

/** Gives those that can be made together; the others wait for the next round. */
const together = (
  suggestions: readonly Suggestion[],
  texts: Texts,
  around: EpisodeSurroundings,
): readonly Suggestion[] => {
  const byFile = new Map<string, Suggestion[]>()
  for (const suggestion of suggestions) {
    const file = suggestion.edits[0]?.file ?? ''
    const own = byFile.get(file)
    if (own === undefined) byFile.set(file, [suggestion])
    else own.push(suggestion)
  }
  return [...byFile].flatMap(([file, own]) => {
    const text = texts.get(file)
    return text === undefined ? [] : repairsTogether(own, { file, text }, around)
  })
}

const showDry = (
  suggestions: readonly Suggestion[],
  texts: Texts,
  settings: FixSettings,
  words: Words,
): void => {
  const { say, isYesSaid } = settings
  const show = (headline: string, those: readonly Suggestion[]): void => {
    if (those.length > 0) say(`${headline}\n\n${those.map((each) => printChange(each, texts)).join('\n')}\n`)
  }
  show(
    words.repair.wouldFix,
    suggestions.filter(({ isSafe }) => isSafe || isYesSaid),
  )
  show(
    words.repair.wouldAsk,
    suggestions.filter(({ isSafe }) => !isSafe && !isYesSaid),
  )
  say(`${suggestions.length === 0 ? words.repair.nothing : words.repair.dry}\n`)
}

/** What is safe is chosen; everything else needs a yes. */
const choose = async (
  open: readonly Suggestion[],
  texts: Texts,
  { isYesSaid, asker }: FixSettings,
  words: Words,
): Promise<Chosen | undefined> => {
  const safe = open.filter(({ isSafe }) => isSafe || isYesSaid)
  const unsafe = open.filter(({ isSafe }) => !isSafe && !isYesSaid)
  if (asker === undefined) return { agreed: safe, declined: unsafe, isOver: false }
  const asked = await askAll(unsafe, texts, asker, words)
  return asked && { ...asked, agreed: [...safe, ...asked.agreed] }
}

/**
 * Finds what can be repaired, asks about what is not safe, writes, and looks again, until nothing is left to do. Says what it
 * changes. Throws a `Refusal` where a file has changed since it was read; nothing of that round is written then.
 */
export const fixContent = async (settings: FixSettings, words: Words): Promise<void> => {
  const { contentDir, isDryRun, asker, say } = settings
  const declined = new Set<string>()
  const files = new Set<string>()
  let [places, isOver] = [0, false]
  for (let round = 0; round < mostRounds && !isOver; round += 1) {
    const { suggestions, around } = await checkEditorsFiles(settings)
    const open = withChanges(suggestions).filter((suggestion) => !declined.has(keyOf(suggestion)))
    const texts = await textsOf(
      contentDir,
      open.flatMap(({ edits }) => edits.map(({ file }) => file)),
    )
    const proven = together(open, texts, around)
    if (isDryRun) return showDry(proven, texts, settings, words)
    const chosen = await choose(proven, texts, settings, words)
    if (chosen === undefined) return say(`\n${words.repair.gone}\n`)
    for (const suggestion of chosen.declined) declined.add(keyOf(suggestion))
    isOver = chosen.isOver
    const made = together(chosen.agreed, texts, around)
    const edits = made.flatMap((suggestion) => suggestion.edits)
    if (edits.length === 0) {
      if (open.length === proven.length) break
      continue
    }
    for (const file of await writeEdits(contentDir, edits)) files.add(file)
    places += made.length
    say(`${words.repair.fixed}\n\n${printAll(edits, texts)}\n`)
  }
  say(`${places === 0 ? words.repair.nothing : words.repair.written(places, files.size)}\n`)
  if (asker === undefined && declined.size > 0) say(`${words.repair.left(declined.size)}\n`)
}
