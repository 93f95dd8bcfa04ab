// English sentences of the rules about the podcast namespace.
import type { LintFacts } from './lint-facts.ts'
import type { lintPodcastDe } from './lint-podcast-de.ts'

export const lintPodcastEn: typeof lintPodcastDe = {
  'podcast-attribute-missing': {
    what: ({ found, wanted }: LintFacts) => `<${found}> needs ${wanted}.`,
    why: 'Apps ignore the element otherwise.',
  },
  'podcast-uri-missing': {
    what: ({ found, wanted }: LintFacts) => `<${found}> needs ${wanted} unless comments are disabled.`,
    why: 'Apps do not find the comments.',
  },
  'podcast-attribute-value': {
    what: ({ found, wanted }: LintFacts) => `${found} cannot be. This is what it looks like: ${wanted}`,
    why: 'Apps ignore the element or misread it.',
  },
  'podcast-attribute-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `There is no such attribute: ${found}.${wanted ? ` Perhaps “${wanted}” is meant.` : ''}`,
    why: 'Apps ignore it.',
  },
  'podcast-text-missing': {
    what: ({ found }: LintFacts) => `<${found}> is empty.`,
    why: 'Apps ignore the element.',
  },
  'podcast-text-value': {
    what: ({ found, wanted }: LintFacts) =>
      `“${found}” cannot stand here. This is what it looks like: ${wanted}`,
    why: 'Apps ignore the element or misread it.',
  },
  'podcast-text-long': {
    what: ({ found, wanted }: LintFacts) => `There are ${found} characters here, ${wanted} are allowed.`,
    why: 'Apps cut off the rest.',
  },
  'podcast-many': {
    what: ({ found, wanted }: LintFacts) => `<${found}> may stand here only ${wanted} time.`,
    why: 'Each app takes a different one.',
  },
  'podcast-place': {
    what: ({ found, wanted }: LintFacts) => `<${found}> belongs in: ${wanted}`,
    why: 'Apps ignore it here.',
  },
  'podcast-child-missing': {
    what: ({ found, wanted }: LintFacts) => `<${found}> needs at least one <${wanted}>.`,
    why: 'Without it means nothing.',
  },
  'podcast-replaced': {
    what: ({ found, wanted }: LintFacts) => `<${found}> is outdated. It is <${wanted}> now.`,
    why: 'Newer apps do not read it.',
  },
  'podcast-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `There is no <${found}>.${wanted ? ` Perhaps <${wanted}> is meant.` : ''}`,
    why: 'Apps ignore it.',
  },
  'soundbite-length': {
    what: ({ found }: LintFacts) => `The soundbite lasts ${found} seconds.`,
    why: '15 to 120 are advised; some apps do not show others.',
  },
  'soundbite-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `The soundbite ends at ${found} seconds, the episode at ${wanted}.`,
    why: 'Apps play nothing.',
  },
  'hosts-missing': {
    what: () => 'The episode names people but not the hosts of the show.',
    why: 'The list of the episode replaces that of the show: apps show no hosts here.',
  },
  'person-role': {
    what: ({ found, wanted }: LintFacts) =>
      `“${found}” is not in the list of roles and groups.${wanted ? ` Perhaps “${wanted}” is meant.` : ''}`,
    why: 'Apps translate known roles only.',
  },
  'license-custom': {
    what: ({ found }: LintFacts) => `The licence “${found}” is not a known one and needs an address (url).`,
    why: 'Nobody knows what is allowed otherwise.',
  },
  'number-differs': {
    what: ({ found, wanted }: LintFacts) => `It says ${found} here, but ${wanted} for Apple.`,
    why: 'Each app shows a different number.',
  },
  'ai-content-value': {
    what: ({ found }: LintFacts) => `The note on AI is “${found}”. There is only true and false.`,
    why: 'Apps do not show the note.',
  },
  'publisher-one': {
    what: () => '<podcast:publisher> contains exactly one <podcast:remoteItem medium="publisher">.',
    why: 'Apps do not find the publisher.',
  },
  'transcript-missing': {
    what: () => 'The episode has no transcript.',
    why: 'Who cannot hear is left out, and search finds nothing. Apple writes one itself otherwise, with mistakes in names.',
  },
  'transcript-type': {
    what: ({ found, wanted }: LintFacts) =>
      `No app knows a transcript of type “${found}”.${wanted ? ` Perhaps “${wanted}” is meant.` : ''}`,
    why: 'The transcript does not appear.',
  },
  'transcript-form': {
    what: () => 'There is no transcript as WebVTT or SRT.',
    why: 'Apple reads only these two.',
  },
  'transcript-captions': {
    what: ({ found }: LintFacts) => `rel="captions" stands at a transcript of type ${found}.`,
    why: 'Captions need times; this form has none that apps could follow.',
  },
  'transcript-repeated': {
    what: ({ found }: LintFacts) => `There is a transcript of this type and language already: ${found}`,
    why: 'Apps take one of them, nobody knows which.',
  },
  'chapters-type': {
    what: ({ found, wanted }: LintFacts) => `The chapters have the type “${found}” instead of ${wanted}.`,
    why: 'Some apps do not recognise them.',
  },
  'psc-version': {
    what: ({ wanted }: LintFacts) => `<psc:chapters> lacks version="${wanted}".`,
    why: 'The specification demands it; some apps check it.',
  },
  'psc-time': {
    what: ({ found, wanted }: LintFacts) => `“${found}” is not a time. Write for example ${wanted}.`,
    why: 'Apps drop the chapter.',
  },
  'psc-seconds': {
    what: ({ found, wanted }: LintFacts) => `The time “${found}” has no minutes. Better is ${wanted}.`,
    why: 'AntennaPod reads bare seconds as 0.',
  },
  'psc-title': {
    what: () => 'The chapter has no title.',
    why: 'Apps show an empty line.',
  },
  'psc-order': {
    what: ({ found }: LintFacts) => `The chapter at ${found} does not begin after the one before.`,
    why: 'Apps jump to the wrong place.',
  },
  'psc-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `The chapter begins at ${found}, but the episode lasts only ${wanted} seconds.`,
    why: 'Apps jump to the end.',
  },
  'psc-few': {
    what: ({ found }: LintFacts) => `There are ${found} chapters; the first should begin at 0.`,
    why: 'Apple and Spotify show chapters from three on, and only if the first stands at the start.',
  },
}
