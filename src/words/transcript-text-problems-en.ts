// English sentences for the problems of transcripts in plain text or Markdown.
import type { transcriptTextProblemsDe } from './transcript-text-problems-de.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)

export const transcriptTextProblemsEn: typeof transcriptTextProblemsDe = {
  'transcript-text-time-unreadable': (facts) => ({
    what: `“${facts.found}” is not a readable time: expected are hours, minutes and seconds, minutes and seconds up to 59.`,
    write: facts.suggestion ?? '[00:12:34]',
  }),
  'transcript-text-front-matter': (facts) => ({
    what: `The head of the file between the lines “---” does not count as speech and was left out. It begins with “${facts.found}”.`,
  }),
  'transcript-text-heading': (facts) => ({
    what: `“${facts.found}” is a heading${firstOf(facts.count)} and does not count as speech. It was left out; chapters stand in the episode's file under “chapters”.`,
  }),
  'transcript-text-comment': (facts) => ({
    what: `“${facts.found}” is a comment${firstOf(facts.count)} and does not count as speech. It was left out.`,
  }),
  'transcript-text-credit': (facts) => ({
    what: `“${facts.found}” was added by the program that made the transcript${firstOf(facts.count)}. The line does not count as speech and was left out.`,
  }),
  'transcript-text-time-as-text': (facts) => ({
    what: `“${facts.found}” at the beginning of the line counts as speech, not as a time${firstOf(facts.count)}: the rest of the file speaks against it. If it is a time after all, put it in square brackets.`,
    write: `[${facts.found}]`,
  }),
  'transcript-text-name-as-text': (facts) => ({
    what: `“${facts.found}” at the beginning counts as speech, not as a name${firstOf(facts.count)}: it comes too seldom to be sure. If it is a name after all, put it between asterisks.`,
    write: `**${facts.found}**`,
  }),
  'transcript-text-name-once': (facts) => ({
    what: `“${facts.found}” counts as a name although it comes only once${facts.count === 1 ? '' : ` (so do ${facts.count} names in this file)`}. If it is part of what is said, remove the colon.`,
  }),
}
