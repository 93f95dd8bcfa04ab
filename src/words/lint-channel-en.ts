// English sentences of the rules about the show.

import type { lintChannelDe } from './lint-channel-de.ts'
import type { LintFacts } from './lint-facts.ts'

export const lintChannelEn: typeof lintChannelDe = {
  'title-missing': {
    what: () => 'The show has no title.',
    why: 'No directory takes a show without one.',
  },
  'link-missing': {
    what: () => 'The show lacks the address of its website (<link>).',
    why: 'RSS demands it, and so does Spotify.',
  },
  'description-missing': {
    what: () => 'The show has no description.',
    why: 'Apple and Spotify reject it.',
  },
  'language-missing': {
    what: () => 'The show has no language (<language>).',
    why: 'Apple rejects it; search and transcripts need it.',
  },
  'language-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `“${found}” is not a language.${wanted ? ` Perhaps “${wanted}” is meant.` : ''}`,
    why: 'Apple rejects unknown language codes.',
  },
  'author-missing': {
    what: () => 'The show lacks <itunes:author>.',
    why: 'Spotify does not take it without; other apps miss the line below the title.',
  },
  'explicit-missing': {
    what: () => 'The show lacks <itunes:explicit>.',
    why: 'Apple rejects it without true or false.',
  },
  'explicit-value': {
    what: ({ found }: LintFacts) => `<itunes:explicit> is “${found}”. There is only true and false.`,
    why: 'With yes, no or clean directories guess; in doubt the show counts as clean.',
  },
  'image-missing': {
    what: () => 'The show has no cover (<itunes:image href="…">).',
    why: 'No directory takes it without a cover.',
  },
  'category-missing': {
    what: () => 'The show has no category.',
    why: 'Apple demands at least one.',
  },
  'category-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `Apple does not know the category “${found}”.${wanted ? ` Perhaps “${wanted}” is meant.` : ''}`,
    why: 'The spelling must match exactly, or the show stands in no category.',
  },
  'category-many': {
    what: ({ found }: LintFacts) => `There are ${found} categories.`,
    why: 'Apple heeds two at most.',
  },
  'self-link-missing': {
    what: () => 'The feed lacks its own address (<atom:link rel="self">).',
    why: 'Directories and apps tell by it that copies are the same feed.',
  },
  'self-link-type': {
    what: ({ found, wanted }: LintFacts) =>
      `The link to the feed itself has the type “${found}” instead of ${wanted}.`,
    why: 'Some programs do not recognise it otherwise.',
  },
  'owner-email-missing': {
    what: () => 'The email address is missing (<itunes:owner> with <itunes:email>).',
    why: 'Spotify, YouTube and Amazon send the confirmation code there. Once the show is claimed everywhere, it may be absent.',
  },
  'email-invalid': {
    what: ({ found }: LintFacts) => `“${found}” is not an email address.`,
    why: 'Confirmation codes never arrive.',
  },
  'type-value': {
    what: ({ found }: LintFacts) => `<itunes:type> is “${found}”. There is only episodic and serial.`,
    why: 'Apps do not know whether to begin with the first or the newest episode.',
  },
  'new-feed-url-elsewhere': {
    what: ({ found, wanted }: LintFacts) =>
      `<itunes:new-feed-url> points to ${found}, the feed stands at ${wanted}.`,
    why: 'Apps move there. In the new feed the address must point to itself.',
  },
  'complete-value': {
    what: ({ found }: LintFacts) => `<itunes:complete> is “${found}”. Only Yes means anything.`,
    why: 'Apps ignore all else; while the show goes on, the element is better left out.',
  },
  'block-value': {
    what: ({ found }: LintFacts) => `<itunes:block> is “${found}”. Only Yes means anything.`,
    why: 'Apple ignores all else; it is better left out.',
  },
  'channel-image-parts': {
    what: ({ found }: LintFacts) => `The picture of the feed (<image>) lacks <${found}>.`,
    why: 'RSS demands url, title and link; strict readers reject it otherwise.',
  },
  'channel-image-differs': {
    what: ({ found, wanted }: LintFacts) => `The picture of the feed says “${found}”, the show “${wanted}”.`,
    why: 'Both should be the same; the W3C validator warns.',
  },
  'contact-not-email': {
    what: ({ found, wanted }: LintFacts) => `“${found}” is not a contact. RSS wants ${wanted}.`,
    why: 'Programs that read the field expect an email address. Names belong in <itunes:author> or <podcast:person>.',
  },
  'channel-html': {
    what: ({ found }: LintFacts) => `The description of the show contains HTML: ${found}`,
    why: 'Apple and YouTube show the characters or strike them out.',
  },
  'channel-date-missing': {
    what: () => 'The show lacks <pubDate>.',
    why: 'Spotify wants to know when something last happened.',
  },
  'ttl-invalid': {
    what: ({ found }: LintFacts) => `<ttl> is “${found}”, it must be a number of minutes.`,
    why: 'Strict readers report an error.',
  },
  'no-items': {
    what: () => 'The feed has no episode.',
    why: 'Directories reject empty feeds; a trailer is enough.',
  },
  'element-repeated': {
    what: ({ found }: LintFacts) => `<${found}> stands here more than once.`,
    why: 'Each app takes a different one.',
  },
  'element-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `Nobody knows <${found}>.${wanted ? ` Perhaps <${wanted}> is meant.` : ''}`,
    why: 'Apps ignore it.',
  },
  'element-misplaced': {
    what: ({ found, wanted }: LintFacts) => `<${found}> belongs in <${wanted}>.`,
    why: 'Apps ignore it here.',
  },
  'element-empty': {
    what: ({ found }: LintFacts) => `<${found}> is empty.`,
    why: 'Some apps then show nothing instead of falling back to something else. Without content it is better left out.',
  },
  'element-outdated': {
    what: ({ found }: LintFacts) => `Hardly anybody still reads <${found}>.`,
    why: 'Apple has dropped it; it only makes the feed larger.',
  },
  'channel-author': {
    what: () => '<author> exists in episodes only.',
    why: 'For the show it is <itunes:author>.',
  },
  'value-unset': {
    what: ({ found, wanted }: LintFacts) => `For ${wanted} it says “${found}” here.`,
    why: 'A program has written a missing value as text; apps show it as it is.',
  },
}
