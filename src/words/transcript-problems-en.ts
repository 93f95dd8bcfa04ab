// English sentences for the problems that the room `transcript` finds.
import type { transcriptProblemsDe } from './transcript-problems-de.ts'

const timingExample = '00:01:02.000 --> 00:01:05.500'
const firstOf = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)

export const transcriptProblemsEn: typeof transcriptProblemsDe = {
  'transcript-header-missing': (facts) => ({
    what: `The file does not begin with the line WEBVTT, by which programs know a WebVTT transcript. Its first line is “${facts.found}”.`,
    write: 'WEBVTT',
  }),
  'transcript-empty': () => ({
    what: 'The transcript holds no spoken text. Either the file is empty, or nothing in it is what somebody says.',
  }),
  'transcript-timing-unreadable': (facts) => ({
    what: `“${facts.found}” is not a readable timing: expected are start, arrow (-->) and end, both as hours:minutes:seconds.thousandths.`,
    write: facts.suggestion ?? timingExample,
  }),
  'transcript-text-on-timing-line': (facts) => ({
    what: `Behind the timing stands “${facts.text}” in the same line, where the text would be lost. It belongs in the next line.`,
    write: `${facts.timing}\n${facts.text}`,
  }),
  'transcript-text-without-time': (facts) => ({
    what: `“${facts.found}” stands without a timing and would be lost. If the text belongs to the cue before it, remove the blank line between; otherwise it needs a timing of its own.`,
    write: `${timingExample}\n${facts.found}`,
  }),
  'transcript-further-problems': (facts) => ({
    what: `From here on this file has ${facts.count === 1 ? 'one more place' : `${facts.count} more places`} that cannot be read. Perhaps it is damaged, or what it holds does not match the ending of its name.`,
  }),
  'transcript-time-comma': (facts) => ({
    what: `In “${facts.found}” a comma stands before the thousandths where WebVTT has a dot${firstOf(facts.count)}. The time was read all the same.`,
    write: facts.found.replaceAll(',', '.'),
  }),
  'transcript-blank-line-missing': (facts) => ({
    what: `A blank line is missing before this timing${firstOf(facts.count)}. The line before it, “${facts.found}”, therefore counts as spoken text.`,
  }),
  'transcript-cue-without-text': (facts) => ({
    what: `There is no text for this timing${firstOf(facts.count)}. It was passed over.`,
  }),
  'transcript-cue-ends-too-early': (facts) => ({
    what: `The cue begins at ${facts.start} and ends at ${facts.end}, which is not after its beginning${firstOf(facts.count)}. Its end was estimated from the length of the text.`,
  }),
  'transcript-out-of-order': (facts) => ({
    what: `The cue begins at ${facts.start}, earlier than the one before it${firstOf(facts.count)}. The cues were sorted by their beginning.`,
  }),
  'transcript-overlap': (facts) => ({
    what: `The cue begins at ${facts.start}, while the same voice still speaks in the cue before it${firstOf(facts.count)}. The times were left as they are.`,
  }),
  'transcript-identifier-spoken': (facts) => ({
    what: `“${facts.found}” stands right above a timing and counts there as the name of the cue, not as spoken text${firstOf(facts.count)}. The words appear nowhere. If they are spoken, they belong in the cue before or after, without a blank line between.`,
  }),
  'transcript-tag-unknown': (facts) => ({
    what: `“${facts.found}” is no known markup${firstOf(facts.count)}. It appears as text, just as it stands; if it is not meant to appear, remove it.`,
    write: facts.found.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }),
  'transcript-name-without-text': (facts) => ({
    what: `Behind the name “${facts.found}” there is no text${firstOf(facts.count)}. It was passed over.`,
  }),
  'transcript-name-doubtful': (facts) => ({
    what: `“${facts.found}:” may be the name of a voice, but nothing else in this file points to names${firstOf(facts.count)}. The words therefore stayed text. If they are names, name the voice with which the file begins, too.`,
    write: `${facts.found}: What is said.`,
  }),
  'transcript-lines-repeated': (facts) => ({
    what: `The parts of this file repeat the last line of the part before, as rolling captions of YouTube do, here “${facts.found}”${firstOf(facts.count)}. Each line was taken only once.`,
  }),
}
