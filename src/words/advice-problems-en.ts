// English sentences of the advice that only `npm run check` gives.
import type { adviceProblemsDe } from './advice-problems-de.ts'

const number = new Intl.NumberFormat('en')

export const adviceProblemsEn: typeof adviceProblemsDe = {
  'hosts-missing': () => ({
    what: 'Who hosts the episode is said neither here nor at its season. Apps then show the guests only, as if the show were theirs. “hosts: []” says that it is not known.',
    write: 'hosts: [first-last]',
  }),
  'transcript-missing': (facts) => ({
    what: 'This episode has no transcript. Those who cannot hear miss all of it, and no search finds what is said.',
    write: `${facts.transcript}  (as the name of the transcript; .srt, .json, .txt do, too)`,
  }),
  'transcript-ends-early': (facts) => ({
    what: `The transcript ends here, at ${facts.end}, but the recording lasts ${facts.duration}. Is its end missing, or do the two not belong together?`,
  }),
  'chapters-missing': (facts) => ({
    what: `The episode lasts ${facts.duration} and has no chapters. With chapters people find a passage again, in apps and on the site.`,
    write: 'chapters:\n  - "00:00 Welcome"\n  - "04:10 What it is about"',
  }),
  'title-with-number': (facts) => ({
    what: `The title says the number of the episode: “${facts.found}”. Apps show it from “season” and “episode” themselves; on a phone no room is left for what is special.`,
    write: facts.without === '' ? undefined : `title: ${facts.without}`,
  }),
  'image-without-alt': (facts) => ({
    what: `The picture “${facts.image}” has no description for those who cannot see it.`,
    write: 'imageAlt: What the picture shows.',
  }),
  'notes-long': (facts) => ({
    what: `Summary and show notes have ${number.format(facts.found)} bytes as HTML. Directories take ${number.format(facts.limit)} at most, so some apps lack the end. What matters, links as well, belongs in front.`,
  }),
  'link-dead': (facts) => ({
    what: `“${facts.found}” leads nowhere: there is no such page here, or it is not published yet.`,
    write: facts.write,
  }),
  'link-beyond-end': (facts) => ({
    what: `“${facts.found}” points to a time after the end: the recording lasts ${facts.duration}.`,
  }),
  'link-anchor-dead': (facts) => ({
    what: `“${facts.found}” leads to the top of the page: it has no place called “${facts.anchor}”.`,
  }),
}
