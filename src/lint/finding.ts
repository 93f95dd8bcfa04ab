// One thing a feed does not obey, as a value; its sentence is in `words/lint-de.ts`.
import type { Position, Severity } from '../model/problem.ts'
import type { RuleFacts, RuleId } from './rule.ts'

export interface Finding extends Position {
  readonly rule: RuleId
  readonly severity: Severity
  /** Where the rule is written down. */
  readonly source: string
  /** The title of the episode it is about, where it is about one. */
  readonly episode: string | undefined
  /** What stands there, shortened; empty where nothing does. */
  readonly found: string
  /** What would be right; empty where nobody can know. */
  readonly wanted: string
}

const LONGEST = 120

// Control characters, marks of writing direction, lone surrogates: what could steer a terminal or disguise the text.
const DISGUISING = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

const visible = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const shortened = (text: string): string => {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim()
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return short.replace(DISGUISING, visible)
}

/** Takes a rule, a place, and what it found; gives the finding, with long values cut. */
export const findingOf = (
  { id, severity, source }: RuleFacts,
  place: Position & { readonly episode?: string | undefined },
  found = '',
  wanted = '',
): Finding => ({
  file: place.file,
  line: place.line,
  column: place.column,
  rule: id,
  severity,
  source,
  episode: place.episode === undefined ? undefined : shortened(place.episode),
  found: shortened(found),
  wanted: shortened(wanted),
})
