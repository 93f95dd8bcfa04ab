// English sentences for the problems of SubRip transcripts.
import type { transcriptSrtProblemsDe } from './transcript-srt-problems-de.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)

export const transcriptSrtProblemsEn: typeof transcriptSrtProblemsDe = {
  'transcript-srt-timing-unreadable': (facts) => ({
    what: `“${facts.found}” is not a readable timing: expected are start, arrow (-->) and end, both as hours:minutes:seconds,thousandths.`,
    write: facts.suggestion ?? '00:01:02,000 --> 00:01:05,500',
  }),
  'transcript-srt-blank-line-in-text': (facts) => ({
    what: `Before “${facts.found}” stands a blank line, but no timing${firstOf(facts.count)}. The text therefore still belongs to the part before it.`,
  }),
}
