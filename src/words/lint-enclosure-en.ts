// English sentences of the rules about recordings and addresses.

import type { lintEnclosureDe } from './lint-enclosure-de.ts'
import type { LintFacts } from './lint-facts.ts'

export const lintEnclosureEn: typeof lintEnclosureDe = {
  'enclosure-missing': {
    what: () => 'The episode has no recording (<enclosure>).',
    why: 'Apps and Podcast Index drop the episode.',
  },
  'enclosure-many': {
    what: () => 'The episode has more than one recording (<enclosure>).',
    why: 'Each app takes a different one. Further versions belong in <podcast:alternateEnclosure>.',
  },
  'enclosure-url-missing': {
    what: () => 'The recording lacks its address (url).',
    why: 'The episode cannot be played.',
  },
  'enclosure-length-missing': {
    what: () => 'The recording lacks its size in bytes (length).',
    why: 'RSS demands it; apps cannot warn before loading.',
  },
  'enclosure-length-invalid': {
    what: ({ found }: LintFacts) => `“${found}” is not a size in bytes.`,
    why: 'It must be a whole number, no duration and no unit.',
  },
  'enclosure-length-small': {
    what: ({ found }: LintFacts) => `The recording is said to have only ${found} bytes.`,
    why: 'AntennaPod takes less than 16384 for unknown; mostly it is a duration or 0.',
  },
  'enclosure-type-missing': {
    what: () => 'The recording lacks its type.',
    why: 'Apps do not know whether they can play it.',
  },
  'enclosure-type-unusual': {
    what: ({ found, wanted }: LintFacts) => `The type is “${found}”. Usual is ${wanted}.`,
    why: 'Some apps and directories know the usual types only.',
  },
  'enclosure-type-unsupported': {
    what: ({ found, wanted }: LintFacts) =>
      `“${found}” is not the type of a recording.${wanted ? ` Perhaps ${wanted} is meant.` : ''}`,
    why: 'Directories drop the episode.',
  },
  'enclosure-ending-missing': {
    what: ({ found }: LintFacts) => `The address of the recording does not end as one (.mp3, .m4a): ${found}`,
    why: 'Apple tells by the ending what it is and otherwise drops the episode.',
  },
  'enclosure-ending-differs': {
    what: ({ found, wanted }: LintFacts) =>
      `Ending and type do not match (${found}). The ending belongs to ${wanted}.`,
    why: 'Some apps follow the ending, some the type; one of them plays nothing.',
  },
  'enclosure-ending-foreign': {
    what: ({ found }: LintFacts) => `Apple does not take recordings that end in ${found}.`,
    why: 'The episode is missing on Apple Podcasts. MP3 and M4A work everywhere.',
  },
  'enclosure-repeated': {
    what: () => 'This recording belongs to another episode already.',
    why: 'Apple silently ignores the second episode with the same address.',
  },
  'address-relative': {
    what: ({ found }: LintFacts) => `The address is not complete: ${found}`,
    why: 'Apps do not know what it belongs to; it must begin with https://',
  },
  'address-characters': {
    what: ({ found, wanted }: LintFacts) =>
      `The address contains spaces, accents or other characters that are not allowed: ${found}. It must be ${wanted}`,
    why: 'Apple rejects it, and downloads fail depending on the app.',
  },
  'address-invalid': {
    what: ({ found }: LintFacts) => `This is not a web address: ${found}`,
    why: 'Apps can do nothing with it.',
  },
  'address-local': {
    what: ({ found }: LintFacts) => `This address exists in your own network only: ${found}`,
    why: 'Nobody outside can open it. To publish, put in the real address.',
  },
  'media-http': {
    what: ({ wanted }: LintFacts) => `The address begins with http: instead of https:. It must be ${wanted}`,
    why: 'Browsers and iOS do not load it, or only with a warning.',
  },
  'link-http': {
    what: () => 'The address begins with http: instead of https:.',
    why: 'Browsers warn of the page.',
  },
  'podcast-http': {
    what: ({ wanted }: LintFacts) =>
      `The address in an element of the podcast namespace begins with http: instead of https:. It must be ${wanted}`,
    why: 'The namespace demands https; apps do not load it otherwise.',
  },
  'address-long': {
    what: ({ wanted }: LintFacts) => `The address has more than ${wanted} characters.`,
    why: 'Podcast Index cuts off the rest, and it leads nowhere.',
  },
  'image-ending': {
    what: ({ found }: LintFacts) => `The picture is neither JPEG nor PNG: ${found}`,
    why: 'Apple takes only these two; apps show an empty square otherwise.',
  },
}
