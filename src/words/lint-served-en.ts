// English sentences of the rules about how a feed is served.
import type { LintFacts } from './lint-facts.ts'
import type { lintServedDe } from './lint-served-de.ts'

export const lintServedEn: typeof lintServedDe = {
  'served-unreachable': {
    what: ({ found, wanted }: LintFacts) => `No answer: ${found} (${wanted})`,
    why: 'Apps get none either.',
  },
  'served-silent': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} has not answered, or not to the end, after ${wanted} seconds.`,
    why: 'Apps and directories wait no longer. Nothing else was asked of this server.',
  },
  'served-redirects': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} redirects too often, in a circle, or to nowhere (${wanted}).`,
    why: 'Apps and directories follow nine redirects at most.',
  },
  'served-refused': {
    what: ({ found, wanted }: LintFacts) => `Not opened: ${found} (${wanted})`,
    why: 'The check opens addresses of your own network only where they are named expressly.',
  },
  'served-status': {
    what: ({ found, wanted }: LintFacts) => `${found} answers ${wanted} instead of 200.`,
    why: 'Who opens the address gets an error.',
  },
  'served-head': {
    what: ({ found, wanted }: LintFacts) => `${found} answers HEAD with ${wanted}.`,
    why: 'Apple asks that way first and rejects the feed otherwise.',
  },
  'served-type': {
    what: ({ found, wanted }: LintFacts) => `${found}: the server says the type is ${wanted}.`,
    why: 'Apps and browsers go by that and not by the feed.',
  },
  'served-charset': {
    what: ({ found, wanted }: LintFacts) =>
      `${found}: the server says the encoding is ${wanted}, the feed is UTF-8.`,
    why: 'What the server says comes first: accents and quotation marks look wrong.',
  },
  'served-length': {
    what: ({ found, wanted }: LintFacts) =>
      `${found}: the feed says another size than the server (${wanted}).`,
    why: 'Apps take the download for broken.',
  },
  'served-range': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} does not deliver parts of the file (answer ${wanted} instead of 206).`,
    why: 'Seeking does not work, interrupted downloads start again, and Apple rejects the feed.',
  },
  'served-range-wrong': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} delivers another part than the one asked for: ${wanted}`,
    why: 'Who seeks or resumes hears the wrong place or gets a broken file.',
  },
  'served-range-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} answers a part beyond the end with ${wanted} instead of 416.`,
    why: 'Apps do not notice that a download is complete.',
  },
  'served-accept-ranges': {
    what: ({ found }: LintFacts) =>
      `${found} does not announce that there are parts of the file (Accept-Ranges: bytes).`,
    why: 'Some apps seek only when the whole file is loaded.',
  },
  'served-encoding': {
    what: ({ found, wanted }: LintFacts) => `${found} is compressed on the way (${wanted}).`,
    why: 'With recordings that makes parts of the file useless.',
  },
  'served-uncompressed': {
    what: ({ found }: LintFacts) => `${found} is sent uncompressed.`,
    why: 'Apps load the feed often; compressed it would be about a tenth of its size.',
  },
  'served-cors': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} does not let other websites in (${wanted === '' ? 'no ' : ''}Access-Control-Allow-Origin${wanted === '' ? '' : `: ${wanted}`}).`,
    why: 'Players in browsers cannot load transcript and chapters.',
  },
  'served-cors-player': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} does not let other websites in (${wanted === '' ? 'no ' : ''}Access-Control-Allow-Origin${wanted === '' ? '' : `: ${wanted}`}).`,
    why: 'Web apps read the feed by detours only and cannot draw or cut the recording.',
  },
  'served-cache': {
    what: ({ found, wanted }: LintFacts) => `${found} may be kept for long: ${wanted}`,
    why: 'New episodes appear that much later. Five to sixty minutes are enough for the feed.',
  },
  'served-validator': {
    what: ({ found }: LintFacts) => `${found} has neither ETag nor Last-Modified.`,
    why: 'Each app loads the whole feed every time it asks.',
  },
  'served-validator-one': {
    what: ({ found, wanted }: LintFacts) => `${found} has no ${wanted}.`,
    why: 'Some directories ask for the one only, some for the other, and load the whole feed every time otherwise.',
  },
  'served-not-modified': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} answers the question for news with ${wanted} instead of 304.`,
    why: 'Each app loads the whole feed every time it asks.',
  },
  'served-last-modified': {
    what: ({ found }: LintFacts) => `${found} has no Last-Modified.`,
    why: 'Apple does not notice that there is a new picture.',
  },
  'served-http': {
    what: ({ found }: LintFacts) => `${found} is served without encryption (http).`,
    why: 'Browsers and iOS do not load it, or only with a warning.',
  },
  'served-moved': {
    what: ({ found, wanted }: LintFacts) => `${found} redirects for the time being (${wanted}).`,
    why: 'Apps remember the new address only with 301 or 308.',
  },
  'served-self': {
    what: ({ found, wanted }: LintFacts) =>
      `The feed says its own address is ${wanted}, loaded was ${found}.`,
    why: 'Directories see two feeds. On a test server this is fine.',
  },
  'served-skipped': {
    what: ({ found, wanted }: LintFacts) => `${found} files were not asked for, only the newest ${wanted}.`,
    why: 'No server would like that many requests at once.',
  },
}
