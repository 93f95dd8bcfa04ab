// Finds wrong forms of names in text: whole words only, the longest form first, every word looked at a fixed number of times.

import {
  type Ending,
  newStep,
  plant,
  type Step,
  separatorAndWord,
  separatorKey,
  word,
  wordKey,
} from './form-steps.ts'
import { isAmongText, isSentenceStart, isWordAround } from './form-surroundings.ts'
import type { GlossaryForms, WrongForm } from './glossary-forms.ts'
import { CUE_END } from './spoken-text.ts'
import { withNeighbours } from './with-neighbours.ts'

/** A wrong form in a text; offsets are UTF-16 code units. */
export interface FormMatch {
  readonly start: number
  readonly end: number
  readonly found: string
  /** What is to stand there instead. */
  readonly right: string
  readonly wrong: WrongForm
  /** It begins in one cue and ends in another. */
  readonly isAcrossCues: boolean
}

/** Gives the wrong forms of a text in order; they do not overlap. */
export type FindForms = (text: string) => readonly FormMatch[]

interface Candidate {
  readonly ending: Ending
  readonly start: number
  readonly end: number
  readonly isGenitive: boolean
  readonly isCapital: boolean
}

/** Of two at one place the longer wins, then the one without an ending of its case, then the right one. */
const isBetter = (one: Candidate, other: Candidate): boolean => {
  if (one.end !== other.end) return one.end > other.end
  if (one.isGenitive !== other.isGenitive) return other.isGenitive
  return one.ending.wrong === undefined && other.ending.wrong !== undefined
}

interface Walk {
  readonly text: string
  readonly start: number
  readonly isCapital: boolean
  best: Candidate | undefined
}

const consider = (walk: Walk, { endings }: Step, end: number, isGenitive: boolean): void => {
  const { text, start, isCapital } = walk
  for (const ending of endings) {
    const { lead, tail } = ending
    if (isCapital && !ending.isSmall) continue
    if (isGenitive && (tail !== '' || !ending.takesGenitive)) continue
    if (!text.startsWith(tail, end)) continue
    if (lead !== '' && (start < lead.length || !text.startsWith(lead, start - lead.length))) continue
    const found = { ending, start: start - lead.length, end: end + tail.length, isGenitive, isCapital }
    if (walk.best === undefined || isBetter(found, walk.best)) walk.best = found
  }
}

const stepsFrom = (walk: Walk, root: Step, firstKey: string, firstEnd: number): void => {
  let [step, prefix, key, end]: [Step | undefined, string, string, number] = [root, '', firstKey, firstEnd]
  while (step !== undefined) {
    const whole: Step | undefined = step.next.get(prefix + key)
    if (whole !== undefined) consider(walk, whole, end, false)
    const genitive = key.endsWith('s') ? step.next.get(prefix + key.slice(0, -1)) : undefined
    if (genitive !== undefined) consider(walk, genitive, end, true)
    separatorAndWord.lastIndex = end
    const next: RegExpExecArray | null =
      whole === undefined || whole.next.size === 0 ? null : separatorAndWord.exec(walk.text)
    if (next === null) return
    ;[step, prefix, key, end] = [
      whole,
      separatorKey(next[1] ?? ''),
      wordKey(next[2] ?? ''),
      end + next[0].length,
    ]
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const matchOf = (text: string, candidate: Candidate, least: number): FormMatch | undefined => {
  const { isGenitive, isCapital } = candidate
  const { wrong } = candidate.ending
  if (wrong === undefined || isAmongText(text, candidate.start, candidate.end)) return undefined
  if (!wrong.isLoose && isWordAround(text, candidate.end)) return undefined
  const { start, end } = withNeighbours(text, { ...candidate, right: wrong.right, least })
  const found = text.slice(start, end)
  const right = `${isCapital ? capital(wrong.right) : wrong.right}${isGenitive ? 's' : ''}`
  return { start, end, found, right, wrong, isAcrossCues: found.includes(CUE_END) }
}

const walkFrom = (
  root: Step,
  text: string,
  start: number,
  found: string,
  key: string,
  isCapital: boolean,
) => {
  const walk: Walk = { text, start, isCapital, best: undefined }
  stepsFrom(walk, root, key, start + found.length)
  return walk.best
}

const bestAt = (root: Step, text: string, start: number, found: string): Candidate | undefined => {
  const key = wordKey(found)
  // Hardly any word begins a form, and this look at it is all that the others cost.
  const isFirst = root.next.has(key) || (key.endsWith('s') && root.next.has(key.slice(0, -1)))
  const best = isFirst ? walkFrom(root, text, start, found, key, false) : undefined
  const small = key.slice(0, 1).toLowerCase() + key.slice(1)
  if (best !== undefined || small === key || !root.next.has(small) || !isSentenceStart(text, start))
    return best
  return walkFrom(root, text, start, found, small, true)
}

/**
 * Takes all forms; gives the function that finds the wrong ones. Letters count as they are, except that a form in small letters is
 * found at the beginning of a sentence, too. A genitive s behind a form stays behind the right one. Linear in the text.
 */
export const findForms = ({ right, wrong }: GlossaryForms): FindForms => {
  const root = newStep()
  for (const form of right) plant(root, form, undefined)
  for (const form of wrong) plant(root, form.form, form)
  return (text) => {
    const matches: FormMatch[] = []
    const words = new RegExp(word)
    for (let found = words.exec(text); found !== null; found = words.exec(text)) {
      const best = bestAt(root, text, found.index, found[0])
      if (best === undefined) continue
      const match = matchOf(text, best, matches.at(-1)?.end ?? 0)
      if (match !== undefined && match.found !== match.right) matches.push(match)
      words.lastIndex = Math.max(best.end, match?.end ?? 0)
    }
    return matches
  }
}

/** Takes what `findForms` gives and a text; gives the text with every right form in place. */
export const corrected = (find: FindForms, text: string): string => {
  const parts: string[] = []
  let end = 0
  for (const match of find(text)) {
    parts.push(text.slice(end, match.start), match.right)
    end = match.end
  }
  return end === 0 ? text : [...parts, text.slice(end)].join('')
}
