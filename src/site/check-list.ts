// Prints everything a check of the own content found as one list for people.
import { plainLine } from '../model/plain-line.ts'
import type { Words } from '../words/words-for.ts'
import type { Entry } from './check-entries.ts'

/** So many places of one rule of the feed are printed; what is wrong in one episode is mostly wrong in all. */
const MOST_PLACES = 5

const hint = (label: string, write: string): readonly string[] => {
  const lines = write.split('\n').map(plainLine)
  return lines.length === 1
    ? [`  ${label}  ${lines[0]}`]
    : [`  ${label}`, ...lines.map((line) => `    ${line}`)]
}

const about = ({ field, why, rule, episode }: Entry): string => {
  if (why === undefined) return field === undefined ? '' : `  ${field}`
  return `  ${rule}${episode === undefined ? '' : `  [${episode}]`}`
}

/** Takes an entry; gives its lines: severity, place, what is wrong, what to write, and whether `--fix` does it. */
export const printEntry = (entry: Entry, { repair, lint, problemList }: Words, more = 0): string => {
  const { severity, file, line, column, message, correction, why, source, fix } = entry
  const lines = [
    `${repair.severities[severity]}  ${plainLine(`${file}:${line}:${column}${about(entry)}`)}`,
    `  ${plainLine(message)}`,
  ]
  // The sentences of feed rules name what would be right themselves.
  if (why === undefined && correction) lines.push(...hint(problemList.write, correction))
  if (more > 0) lines.push(`  ${lint.more(more)}`)
  if (why !== undefined) lines.push(`  ${lint.why} ${why}`, `  ${lint.source} ${source}`)
  if (fix !== undefined) lines.push(`  ${repair.fixes[fix]}`)
  return lines.join('\n')
}

/** Takes entries in order; gives the text to print, without a line break at its end, empty where there are none. */
export const printEntries = (entries: readonly Entry[], words: Words): string => {
  const places = new Map<string, number>()
  const ofFeed = (entry: Entry): boolean => entry.why !== undefined
  for (const { rule } of entries.filter(ofFeed)) places.set(rule, (places.get(rule) ?? 0) + 1)
  const printed = new Map<string, number>()
  return entries
    .flatMap((entry): readonly string[] => {
      if (!ofFeed(entry)) return [printEntry(entry, words)]
      const number = (printed.get(entry.rule) ?? 0) + 1
      printed.set(entry.rule, number)
      const more = number === MOST_PLACES ? (places.get(entry.rule) ?? 0) - MOST_PLACES : 0
      return number > MOST_PLACES ? [] : [printEntry(entry, words, more)]
    })
    .join('\n\n')
}
