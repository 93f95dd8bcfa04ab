// Says, once per file and kind, what in a file of captions was odd but could be read.
import type { Problem } from '../model/problem.ts'
import { plainText } from './plain-text.ts'

/** In the order in which an editor is told. */
const codes = {
  'time-comma': 'transcript-time-comma',
  'blank-line-missing': 'transcript-blank-line-missing',
  'blank-line-in-text': 'transcript-srt-blank-line-in-text',
  'identifier-spoken': 'transcript-identifier-spoken',
  'tag-unknown': 'transcript-tag-unknown',
  'name-doubtful': 'transcript-name-doubtful',
  'name-without-text': 'transcript-name-without-text',
  'lines-repeated': 'transcript-lines-repeated',
} as const

/** Something odd: the line it stands in, from 1, and what stands there. */
export interface CaptionOddity {
  readonly kind: keyof typeof codes | 'cue-without-text'
  readonly line: number
  readonly found: string
}

/** Takes a line of a file; gives what a sentence can show of it. */
export const shownLine = (line: string): string => {
  const text = plainText(line)
  return text.length > 80 ? `${plainText(text.slice(0, 79))}…` : text
}

/** Takes what was odd in a file; gives an advice for the first of each kind, with how many there are. */
export const captionAdvice = (file: string, oddities: readonly CaptionOddity[]): readonly Problem[] => {
  const advice: Problem[] = []
  const firstOf = (kind: CaptionOddity['kind']) => {
    const same = oddities.filter((oddity) => oddity.kind === kind)
    const [first] = same
    if (first === undefined) return undefined
    const common = { severity: 'advice', file, line: first.line, column: 1, field: undefined } as const
    return { common, found: shownLine(first.found), count: same.length }
  }
  const empty = firstOf('cue-without-text')
  if (empty !== undefined)
    advice.push({ ...empty.common, code: 'transcript-cue-without-text', facts: { count: empty.count } })
  for (const kind of Object.keys(codes) as (keyof typeof codes)[]) {
    const first = firstOf(kind)
    if (first === undefined) continue
    const { common, found, count } = first
    advice.push({ ...common, code: codes[kind], facts: { found, count } })
  }
  return advice
}
