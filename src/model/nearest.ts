// Finds what somebody may have meant.
import { distance } from 'fastest-levenshtein'

const LONGEST = 64

/**
 * Takes what was typed and what is known; gives the known one that differs in a third of its letters at most, or in two
 * that changed places, upper and lower case aside, undefined where none is near. Among equally near ones the first wins.
 * `lettersPerStep` is 3 unless given: names of people, of which many are alike, take more for each letter that differs.
 */
export const nearest = (typed: string, known: Iterable<string>, lettersPerStep = 3): string | undefined => {
  if (typed.length > LONGEST) return undefined
  const wanted = typed.toLowerCase()
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const allowed = Math.floor(Math.max(candidate.length, wanted.length) / lettersPerStep)
    if (Math.abs(candidate.length - wanted.length) > Math.min(allowed, bestDistance)) continue
    const steps = stepsBetween(wanted, candidate.toLowerCase())
    if (steps <= allowed && steps < bestDistance) {
      best = candidate
      bestDistance = steps
    }
  }
  return best
}

const stepsBetween = (one: string, other: string): number => {
  const steps = distance(one, other)
  return steps === 2 && sorted(one) === sorted(other) ? 1 : steps
}

const sorted = (word: string): string => [...word].sort().join('')
