// English sentences of the rules about the files beside a feed.
import type { LintFacts } from './lint-facts.ts'
import type { lintFilesDe } from './lint-files-de.ts'

export const lintFilesEn: typeof lintFilesDe = {
  'file-missing': {
    what: ({ found }: LintFacts) => `The file does not exist in the built folder: ${found}`,
    why: 'Who opens it gets an error.',
  },
  'file-length': {
    what: ({ found, wanted }: LintFacts) => `The feed says ${found} bytes, the file has ${wanted}.`,
    why: 'Apps take the download for broken or show wrong progress.',
  },
  'file-type': {
    what: ({ found, wanted }: LintFacts) => `The feed says ${found}, the file is ${wanted}.`,
    why: 'Apps do not play or show it.',
  },
  'transcript-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `The transcript ends at ${found} seconds, the episode at ${wanted}.`,
    why: 'Probably it belongs to another cut; text and sound drift apart.',
  },
  'vtt-broken': {
    what: ({ found }: LintFacts) => `This is not valid WebVTT: ${found}`,
    why: 'AntennaPod discards the whole file at the first mistake, browsers drop lines.',
  },
  'vtt-order': {
    what: ({ found }: LintFacts) => `The times do not ascend here: ${found}`,
    why: 'Apps show the text at the wrong time or not at all.',
  },
  'vtt-escape': {
    what: ({ found }: LintFacts) => `The text contains & or < that is no markup: ${found}`,
    why: 'Browsers drop what follows <. Write &amp; and &lt;.',
  },
  'vtt-voices': {
    what: ({ found }: LintFacts) => `Several people speak in one cue: ${found}`,
    why: 'Apps show one name only. Each voice needs a cue of its own.',
  },
  'vtt-voice-name': {
    what: ({ found }: LintFacts) => `The name of a voice contains &: ${found}`,
    why: 'AntennaPod does not recognise it then.',
  },
  'srt-broken': {
    what: ({ found }: LintFacts) => `This is not valid SubRip: ${found}`,
    why: 'Apps need a number, then a line such as 00:00:01,000 --> 00:00:04,000, then the text.',
  },
  'srt-order': {
    what: ({ found }: LintFacts) => `Times do not ascend here: ${found}`,
    why: 'Apps show the text at the wrong time or not at all.',
  },
  'transcript-json': {
    what: ({ found }: LintFacts) => `The JSON transcript lacks something: ${found}`,
    why: 'AntennaPod drops segments without an end and stumbles over empty texts.',
  },
  'transcript-version': {
    what: ({ found }: LintFacts) => `The JSON transcript lacks "version": "1.0.0" (it says “${found}”).`,
    why: 'The specification demands it.',
  },
  'transcript-html': {
    what: ({ found }: LintFacts) => `The HTML transcript contains ${found}.`,
    why: 'Pocket Casts refuses a transcript with a script.',
  },
  'transcript-unreadable': {
    what: () => 'The transcript cannot be read.',
    why: 'Apps show nothing.',
  },
  'chapters-broken': {
    what: ({ found }: LintFacts) => `The chapters file cannot be read: ${found}`,
    why: 'Apps show no chapters.',
  },
  'chapters-version': {
    what: ({ found }: LintFacts) => `The chapters file lacks "version": "1.2.0" (it says “${found}”).`,
    why: 'The specification demands it.',
  },
  'chapters-time': {
    what: ({ found }: LintFacts) => `Chapter ${found} has no start in seconds.`,
    why: 'Apps drop it or put it at the start.',
  },
  'chapters-title': {
    what: ({ found }: LintFacts) => `Chapter ${found} has no title.`,
    why: 'Apple demands it; others show an empty line.',
  },
  'chapters-title-long': {
    what: ({ found, wanted }: LintFacts) =>
      `The title of a chapter has more than ${wanted} characters: ${found}`,
    why: 'Apple cuts it off.',
  },
  'chapters-order': {
    what: ({ found }: LintFacts) => `Chapter ${found} does not begin after the one before.`,
    why: 'Apps jump to the wrong place.',
  },
  'chapters-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `A chapter begins at ${found} seconds, but the episode lasts only ${wanted}.`,
    why: 'Apps jump to the end.',
  },
  'chapters-few': {
    what: ({ found }: LintFacts) => `There are ${found} chapters; the first should begin at 0.`,
    why: 'Apple and Spotify show chapters from three on, and only if the first stands at the start.',
  },
}
