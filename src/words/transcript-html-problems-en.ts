// English sentences for the problems of transcripts in HTML.
import type { transcriptHtmlProblemsDe } from './transcript-html-problems-de.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)
const example = '<cite>First Last:</cite>\n<time>0:12</time>\n<p>What is said.</p>'

export const transcriptHtmlProblemsEn: typeof transcriptHtmlProblemsDe = {
  'transcript-html-none': () => ({
    what: 'This HTML file is no transcript: it has neither paragraphs (p) nor names (cite) or times (time).',
    write: example,
  }),
  'transcript-html-page': (facts) => ({
    what: `“${facts.found}” shows that this is a whole web page. What of it is speech and what is a menu or a footer cannot be told. Only the transcript itself may stand here.`,
    write: example,
  }),
  'transcript-html-nested': () => ({
    what: 'Here more than five hundred elements are nested in each other. No transcript looks like that; the file is probably damaged.',
    write: example,
  }),
  'transcript-html-time-unreadable': (facts) => ({
    what: `“${facts.found}” is not a readable time: expected are minutes and seconds, or hours, minutes and seconds.`,
    write: '<time>1:02:03</time>',
  }),
  'transcript-html-tag-broken': (facts) => ({
    what: `At “${facts.found}” something is not closed, and the text behind it would be lost. A “>” or the closing element is missing; a single “<” in text is written as &lt;.`,
  }),
  'transcript-html-tag-unknown': (facts) => ({
    what: `“${facts.found}” is no element of HTML${firstOf(facts.count)}. It was left out, the text in it was kept. To show it as text, write “<” as &lt;.`,
    write: facts.found.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }),
  'transcript-html-script': (facts) => ({
    what: `Here is a script${firstOf(facts.count)}. It does not belong in a transcript and was left out.`,
  }),
  'transcript-html-comment': (facts) => ({
    what: `“${facts.found}” is a comment${firstOf(facts.count)} and does not count as speech. It was left out.`,
  }),
  'transcript-html-unspoken': (facts) => ({
    what: `“${facts.found}” stands in an element that is not meant to be read${firstOf(facts.count)}. It was left out.`,
  }),
  'transcript-html-heading': (facts) => ({
    what: `“${facts.found}” is a heading${firstOf(facts.count)} and does not count as speech. It was left out; chapters stand in the episode's file under “chapters”.`,
  }),
}
