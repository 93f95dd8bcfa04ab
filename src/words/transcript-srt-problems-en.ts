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
  'transcript-srt-name-doubtful': (facts) => ({
    what: `“${facts.found}:” may be the name of a voice, but nothing else in this file points to names${firstOf(facts.count)}. The words therefore stayed text. If they are names, name the voice with which the file begins, too.`,
    write: `${facts.found}: What is said.`,
  }),
  'transcript-srt-lines-repeated': (facts) => ({
    what: `The parts of this file repeat the last line of the part before, as rolling captions of YouTube do, here “${facts.found}”${firstOf(facts.count)}. Each line was taken only once.`,
  }),
}
