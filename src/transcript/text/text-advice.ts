// Says, once per file and kind, what in a transcript in plain text was left out or had to be guessed.
import type { Problem } from '../../model/problem.ts'
import { plainText } from '../plain-text.ts'

/** Takes text of any length; gives what a sentence can show of it. */
export const shown = (text: string): string => {
  const plain = plainText(text.slice(0, 400))
  return plain.length > 80 ? `${plainText(plain.slice(0, 79))}…` : plain
}

const codes = {
  'front-matter': 'transcript-text-front-matter',
  heading: 'transcript-text-heading',
  comment: 'transcript-text-comment',
  credit: 'transcript-text-credit',
  'time-as-text': 'transcript-text-time-as-text',
  'name-as-text': 'transcript-text-name-as-text',
  'name-once': 'transcript-text-name-once',
  'name-without-text': 'transcript-name-without-text',
} as const

/** Something odd: the line it stands in, from 1, and what stands there. */
export interface TextOddity {
  readonly kind: keyof typeof codes | 'time-without-text'
  readonly line: number
  readonly found: string
}

/** Takes what was odd in a file, in its order; gives an advice for the first of each kind, with how many there are. */
export const textAdvice = (file: string, oddities: readonly TextOddity[]): readonly Problem[] => {
  const byKind = new Map<TextOddity['kind'], TextOddity[]>()
  for (const oddity of oddities) {
    const same = byKind.get(oddity.kind)
    if (same === undefined) byKind.set(oddity.kind, [oddity])
    else same.push(oddity)
  }
  return [...byKind].flatMap(([kind, all]): readonly Problem[] => {
    const [first] = all
    if (first === undefined) return []
    const count = all.length
    const common = { severity: 'advice', file, line: first.line, column: 1, field: undefined } as const
    if (kind === 'time-without-text')
      return [{ ...common, code: 'transcript-cue-without-text', facts: { count } }]
    return [{ ...common, code: codes[kind], facts: { found: shown(first.found), count } }]
  })
}
