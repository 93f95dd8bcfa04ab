// English sentences of the rules about episodes.
import type { LintFacts } from './lint-facts.ts'
import type { lintItemDe } from './lint-item-de.ts'

export const lintItemEn: typeof lintItemDe = {
  'item-title-missing': {
    what: () => 'The episode has no title.',
    why: 'Apps show an empty line or drop the episode.',
  },
  'item-description-missing': {
    what: () => 'The episode has no description.',
    why: 'Nobody can read what it is about before listening, and search does not find it.',
  },
  'item-link-missing': {
    what: () => 'The episode lacks the address of its page (<link>).',
    why: 'Shared episodes then do not lead to your own website.',
  },
  'item-image-missing': {
    what: () => 'The episode has no picture of its own.',
    why: 'Apps show the cover of the show; when shared, all episodes look the same.',
  },
  'description-after-content': {
    what: () => '<description> stands behind <content:encoded>.',
    why: 'Some apps take what they read last and show the short version instead of the long one.',
  },
  'duration-missing': {
    what: () => 'The episode lacks <itunes:duration>.',
    why: 'Apps show the length only after downloading.',
  },
  'duration-invalid': {
    what: ({ found, wanted }: LintFacts) =>
      `“${found}” is not a duration. Write whole seconds such as ${wanted}, or 00:30:01.`,
    why: 'Apps show a wrong length or none.',
  },
  'episode-number': {
    what: ({ found }: LintFacts) => `“${found}” is not an episode number. It is a whole number from 1.`,
    why: 'Directories ignore the number and sort wrongly.',
  },
  'season-number': {
    what: ({ found }: LintFacts) => `“${found}” is not a season number. It is a whole number from 1.`,
    why: 'The episode appears under “Unknown season”.',
  },
  'serial-without-number': {
    what: () => 'The episode has no number although the show is serial.',
    why: 'Apple demands it for serials and does not know the order otherwise.',
  },
  'serial-without-season': {
    what: () => 'The episode has no season although the show is serial.',
    why: 'Apple shows it under “Unknown season”.',
  },
  'episode-type': {
    what: ({ found, wanted }: LintFacts) => `“${found}” is not a kind of episode. There is only ${wanted}.`,
    why: 'Trailers and bonus episodes stand among the others.',
  },
  'number-repeated': {
    what: ({ found }: LintFacts) => `The number ${found} exists already.`,
    why: 'Apps put the episodes in random order.',
  },
  'title-with-number': {
    what: ({ found }: LintFacts) => `The title begins with a number: “${found}”`,
    why: 'Apps show it themselves; small screens have no room left for the title.',
  },
  'title-with-show': {
    what: () => 'The title contains the name of the show.',
    why: 'Every app shows it above already, and it takes the room of what is special.',
  },
  'explicit-downgrade': {
    what: ({ found }: LintFacts) => `The episode says “${found}” while the show is explicit.`,
    why: 'Apps show this episode to children too. If that is true, all is well.',
  },
}
