// English sentences of the rules about dates, text and identity.
import type { LintFacts } from './lint-facts.ts'
import type { lintTextDe } from './lint-text-de.ts'

export const lintTextEn: typeof lintTextDe = {
  'date-missing': {
    what: () => 'The episode has no date (<pubDate>).',
    why: 'Spotify does not take it, other apps put it anywhere.',
  },
  'date-invalid': {
    what: ({ found, wanted }: LintFacts) => `“${found}” is not a date. Write for example: ${wanted}`,
    why: 'Apps sort the episode wrongly or do not show it as new.',
  },
  'date-weekday': {
    what: ({ found, wanted }: LintFacts) =>
      `The weekday does not match the date “${found}”. It must be: ${wanted}`,
    why: 'Strict readers discard the whole date.',
  },
  'date-unusual': {
    what: ({ found, wanted }: LintFacts) => `“${found}” is an outdated form. Better is: ${wanted}`,
    why: 'Some apps do not understand it or get the time zone wrong.',
  },
  'date-future': {
    what: ({ found }: LintFacts) => `The date lies in the future: ${found}`,
    why: 'AntennaPod shows such episodes without a date, others not at all. Scheduled episodes belong in the feed on the day itself.',
  },
  'date-implausible': {
    what: ({ found }: LintFacts) => `${found}: there were no podcasts that early.`,
    why: 'Probably the real date is missing; the episode stands at the very bottom.',
  },
  'date-repeated': {
    what: ({ found }: LintFacts) => `Two episodes have the same date: ${found}`,
    why: 'Apps show them in random order.',
  },
  'items-unordered': {
    what: () => 'From here on the episodes are not in the order of their dates.',
    why: 'Most apps sort themselves; some show the first in the feed as the newest. Nobody demands the order.',
  },
  'description-long': {
    what: ({ found, wanted }: LintFacts) => `The description has ${found} bytes, ${wanted} are allowed.`,
    why: 'Apple cuts it off or ignores it. What is long belongs in <content:encoded>.',
  },
  'text-long': {
    what: ({ found, wanted }: LintFacts) =>
      `There are ${found} characters here, usual are ${wanted} at most.`,
    why: 'Directories cut off the rest.',
  },
  'text-spaces': {
    what: () => 'White space stands before or behind the text.',
    why: 'Apple shows it.',
  },
  'text-html': {
    what: ({ found }: LintFacts) => `Plain text contains HTML: ${found}`,
    why: 'Apps show the characters as they are.',
  },
  'title-angle-brackets': {
    what: ({ found }: LintFacts) => `The title contains < or >: ${found}`,
    why: 'YouTube does not take the episode with it, the W3C validator warns.',
  },
  'text-escaped': {
    what: ({ found }: LintFacts) => `It says “${found}” here: a character was escaped once too often.`,
    why: 'Apps show these letters instead of the character.',
  },
  'text-garbled': {
    what: ({ found }: LintFacts) => `Characters are garbled here: ${found}`,
    why: 'Accents or quotation marks were read in the wrong encoding somewhere.',
  },
  'notes-script': {
    what: ({ found }: LintFacts) => `The notes contain something executable or embedded: ${found}`,
    why: 'Apps strike it out; validators report a security risk.',
  },
  'notes-relative-link': {
    what: ({ found }: LintFacts) => `The notes contain an incomplete link: ${found}`,
    why: 'In apps it leads nowhere; it must begin with https://',
  },
  'notes-tag': {
    what: ({ found }: LintFacts) => `The description contains markup that apps strike out: ${found}`,
    why: 'Paragraphs and lists may disappear with it. Safe are p, br, a, ul, ol, li.',
  },
  'notes-tracker': {
    what: ({ found }: LintFacts) => `An invisible picture hides in the notes: ${found}`,
    why: 'Such pictures tell who is reading; apps strike them out.',
  },
  'notes-unclosed': {
    what: ({ found }: LintFacts) => `Markup in the notes does not add up: ${found}`,
    why: 'The rest of the text may appear bold or as a link.',
  },
  'notes-escaped': {
    what: ({ found }: LintFacts) => `HTML in the notes is escaped once too often: ${found}`,
    why: 'Apps show the markup as text.',
  },
  'guid-missing': {
    what: () => 'The episode has no guid.',
    why: 'Apps do not recognise it: it is loaded again with every change.',
  },
  'guid-repeated': {
    what: ({ found }: LintFacts) => `This guid belongs to another episode already: ${found}`,
    why: 'Apps take both for the same; subscribers never see the second.',
  },
  'guid-spaces': {
    what: ({ found }: LintFacts) => `The guid contains white space: “${found}”`,
    why: 'AntennaPod keeps it, others do not. If it disappears, apps load the episode again.',
  },
  'guid-permalink': {
    what: ({ found }: LintFacts) =>
      `Without isPermaLink="false" the guid counts as the address of a page: ${found}`,
    why: 'Apps link to it, and the link leads nowhere.',
  },
  'guid-weak': {
    what: ({ found }: LintFacts) => `The guid “${found}” is short; another show may have the same.`,
    why: 'Where somebody collects feeds, episodes fall together. Even so, a guid once given must never change.',
  },
  'guid-long': {
    what: () => 'The guid is longer than 740 characters.',
    why: 'Podcast Index cuts it off.',
  },
  'podcast-guid-missing': {
    what: () => 'The show lacks <podcast:guid>.',
    why: 'Apps recognise it by that after a move.',
  },
  'podcast-guid-invalid': {
    what: ({ found }: LintFacts) => `“${found}” is not a UUID.`,
    why: 'Podcast Index and apps do not recognise the show.',
  },
  'podcast-locked-missing': {
    what: () => 'The show lacks <podcast:locked>.',
    why: 'Without it any other host may import it unasked.',
  },
}
