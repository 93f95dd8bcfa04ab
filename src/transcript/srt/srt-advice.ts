// Says, once per file and kind, what in a SubRip file was odd but could be read.
import type { Problem } from '../../model/problem.ts'

/** Something odd: the line it stands in, from 1, and what stands there. */
interface Oddity {
  readonly line: number
  readonly found: string
}

/** Everything odd in one file, each kind in the order of the file. */
export interface Oddities {
  readonly cardsWithoutText: Oddity[]
  readonly blankLinesInText: Oddity[]
  readonly unknownTags: Oddity[]
  readonly doubtfulNames: Oddity[]
  readonly repeatedLines: Oddity[]
}

/** Takes the oddities of a file; gives an advice for the first of each kind, with how many there are. */
export const srtAdvice = (file: string, oddities: Oddities): readonly Problem[] => {
  const advice: Problem[] = []
  const common = (line: number) => ({ severity: 'advice', file, line, column: 1, field: undefined }) as const
  const first = (list: readonly Oddity[], say: (oddity: Oddity, count: number) => Problem): void => {
    const [oddity] = list
    if (oddity !== undefined) advice.push(say(oddity, list.length))
  }
  first(oddities.cardsWithoutText, ({ line }, count) => ({
    ...common(line),
    code: 'transcript-cue-without-text',
    facts: { count },
  }))
  first(oddities.blankLinesInText, ({ line, found }, count) => ({
    ...common(line),
    code: 'transcript-srt-blank-line-in-text',
    facts: { found, count },
  }))
  first(oddities.unknownTags, ({ line, found }, count) => ({
    ...common(line),
    code: 'transcript-tag-unknown',
    facts: { found, count },
  }))
  first(oddities.doubtfulNames, ({ line, found }, count) => ({
    ...common(line),
    code: 'transcript-srt-name-doubtful',
    facts: { found, count },
  }))
  first(oddities.repeatedLines, ({ line, found }, count) => ({
    ...common(line),
    code: 'transcript-srt-lines-repeated',
    facts: { found, count },
  }))
  return advice
}
