// Finds out what to write in the place of what is wrong, wherever that is known.
import type { EpisodeSurroundings } from '../model/parse-episode.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { Draft, FactsOf, RepairFile, RepairPlace, RepairTable } from './draft.ts'
import { isRepaired, type ProblemsIn } from './is-repaired.ts'
import { problemsInFile } from './problems-in-file.ts'
import { keyRepairs } from './repair-keys.ts'
import { lineRepairs } from './repair-lines.ts'
import { textRepairs } from './repair-texts.ts'
import { timeRepairs } from './repair-times.ts'
import { valueRepairs } from './repair-values.ts'
import { sourceLines } from './source-lines.ts'
import { type YamlSpellings, yamlSpellings, yamlStretch } from './yaml-spellings.ts'

const repairs: RepairTable = {
  ...valueRepairs,
  ...timeRepairs,
  ...keyRepairs,
  ...lineRepairs,
  ...textRepairs,
}

const draftFor = <Code extends ProblemCode>(
  table: RepairTable,
  { code, facts }: { readonly code: Code; readonly facts: FactsOf<Code> },
  place: RepairPlace,
): Draft | undefined => table[code]?.(facts, place)

const isYaml = (name: string): boolean => /\.(?:md|ya?ml)$/i.test(name)

const repairFile = (name: string, text: string): RepairFile => {
  let known: YamlSpellings | undefined
  let isRead = false
  return {
    name,
    text,
    lines: sourceLines(text),
    spellings: () => {
      const stretch = isRead || !isYaml(name) ? undefined : yamlStretch(name, text)
      isRead = true
      // The parser of the house refuses what is too deep or too large for the one that keeps the quotes.
      const isReadable =
        stretch !== undefined &&
        parseYaml({ file: name, text: stretch.yaml.replace(/\r\n?/g, '\n'), firstLine: 1 }).value !==
          undefined
      if (isReadable) known = yamlSpellings(name, text)
      return known
    },
  }
}

const placeIn = (file: RepairFile, problem: Problem): RepairPlace | undefined => {
  const line = file.lines.line(problem.line)
  const offset = file.lines.offsetOf(problem)
  return line === undefined || offset === undefined ? undefined : { file, position: problem, offset, line }
}

/** Takes the problems of one file and its text; gives those repairs of them that prove themselves. */
const repairsInFile = (
  problems: readonly Problem[],
  file: RepairFile,
  problemsIn: ProblemsIn,
): readonly Suggestion[] =>
  problems.flatMap((problem): readonly Suggestion[] => {
    const place = placeIn(file, problem)
    const draft = place && draftFor(repairs, problem, place)
    if (draft === undefined || !isRepaired(file.text, draft.edits, [problem], problemsIn)) return []
    return [{ problem, ...draft }]
  })

/** Remembers the last texts: every repair of a file is held against the same one. */
const remembering = (problemsIn: ProblemsIn): ProblemsIn => {
  let last: { readonly text: string; readonly problems: readonly Problem[] } | undefined
  return (text) => {
    if (last === undefined) last = { text, problems: problemsIn(text) }
    return last.text === text ? last.problems : problemsIn(text)
  }
}

/**
 * Takes problems and the texts of the files they stand in (by name, decoded, without byte order mark); gives for each problem
 * whose correction is known what to write. Every repair has been tried: its file was parsed with it, the problem was gone,
 * and no other had come. A repair is safe where what the file means cannot change.
 */
export const repairsFor = (
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  around: EpisodeSurroundings,
): readonly Suggestion[] => {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    const own = byFile.get(problem.file)
    if (own === undefined) byFile.set(problem.file, [problem])
    else own.push(problem)
  }
  return [...byFile].flatMap(([name, own]) => {
    const text = texts.get(name)
    if (text === undefined) return []
    const problemsIn = remembering((changed) => problemsInFile({ file: name, text: changed }, around))
    return repairsInFile(own, repairFile(name, text), problemsIn)
  })
}

/**
 * Takes suggestions for one file, and its text. Gives as many of them as can be made together, in order: a later one that touches
 * the same place, or does harm beside the others, waits for the next time.
 */
export const repairsTogether = (
  suggestions: readonly Suggestion[],
  source: { readonly file: string; readonly text: string },
  around: EpisodeSurroundings,
): readonly Suggestion[] => {
  const { file, text } = source
  const problemsIn = remembering((changed) => problemsInFile({ file, text: changed }, around))
  const proves = (those: readonly Suggestion[]): boolean =>
    isRepaired(
      text,
      those.flatMap(({ edits }) => edits),
      those.map(({ problem }) => problem),
      problemsIn,
    )
  // Halves: where hundreds are fine and one is not, few readings find it.
  const addable = (taken: readonly Suggestion[], more: readonly Suggestion[]): readonly Suggestion[] => {
    if (more.length === 0 || proves([...taken, ...more])) return more
    if (more.length === 1) return []
    const middle = more.length >> 1
    const first = addable(taken, more.slice(0, middle))
    return [...first, ...addable([...taken, ...first], more.slice(middle))]
  }
  return addable([], suggestions)
}
