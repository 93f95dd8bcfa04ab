// English sentences of the rules about the file.

import type { lintDocumentDe } from './lint-document-de.ts'
import type { LintFacts } from './lint-facts.ts'

export const lintDocumentEn: typeof lintDocumentDe = {
  'feed-large': {
    what: ({ found }: LintFacts) => `The feed has ${found} bytes.`,
    why: 'Beyond 1 MB apps take noticeably longer. Keeping only the short description of old episodes helps.',
  },
  'feed-too-large': {
    what: ({ found }: LintFacts) => `The feed has ${found} bytes.`,
    why: 'The W3C validator and some directories read 5 MB at most; older episodes disappear there.',
  },
  'feed-refused': {
    what: ({ found }: LintFacts) => `The feed exceeds a limit (${found}) and was not read to its end.`,
    why: 'No feed needs that much. Apps give up to protect themselves.',
  },
  'xml-encoding': {
    what: ({ found, wanted }: LintFacts) => `The file is not ${wanted} throughout but ${found}.`,
    why: 'Accents and quotation marks look wrong, or the feed is rejected.',
  },
  'xml-bytes': {
    what: ({ found }: LintFacts) => `Here stand bytes that do not exist in ${found}.`,
    why: 'Apps show question marks, or do not read the feed at all.',
  },
  'xml-bom': {
    what: () => 'A byte order mark (BOM) stands before the first line.',
    why: 'Older apps then cannot read the feed.',
  },
  'xml-declaration': {
    what: () => 'The first line is missing: <?xml version="1.0" encoding="UTF-8"?>',
    why: 'Programs have to guess what the characters mean.',
  },
  'xml-characters': {
    what: () => 'Here stands a character that XML forbids.',
    why: 'One is enough, and apps stop reading the whole feed: new episodes arrive nowhere.',
  },
  'xml-doctype': {
    what: () => 'The feed has a document type (DOCTYPE).',
    why: 'Directories reject it because attacks can hide in it. Nothing after it was read.',
  },
  'xml-broken': {
    what: ({ found }: LintFacts) => `From here on this is not XML. The reader says: ${found}`,
    why: 'Apps do not read such a feed at all: new episodes arrive nowhere.',
  },
  'after-rss': {
    what: () => 'Something stands behind the end of the feed.',
    why: 'Usually a plugin or server has added it; some validators object.',
  },
  'namespace-undeclared': {
    what: ({ found, wanted }: LintFacts) =>
      `The prefix “${found}” is declared nowhere. <rss> needs ${wanted}.`,
    why: 'Strict readers such as Apple reject the whole feed.',
  },
  'namespace-uri': {
    what: ({ found, wanted }: LintFacts) => `The address of ${found} is misspelled. It must be ${wanted}.`,
    why: 'Apps compare it character by character and otherwise overlook everything with this prefix.',
  },
  'namespace-alias': {
    what: ({ wanted }: LintFacts) =>
      `This is the second address of the podcast namespace. It should be ${wanted}.`,
    why: 'Not every app knows it.',
  },
  'namespace-prefix': {
    what: ({ found, wanted }: LintFacts) => `Apps expect the prefix “${wanted}” here, not ${found}.`,
    why: 'AntennaPod also compares the prefix and otherwise overlooks everything with it.',
  },
  'namespace-place': {
    what: ({ found }: LintFacts) => `${found} belongs on the element <rss>.`,
    why: 'Some apps look only there.',
  },
  'not-rss': {
    what: ({ found }: LintFacts) => `This is not an RSS feed but ${found}.`,
    why: 'Directories take RSS 2.0 only, neither Atom nor web pages.',
  },
  'rss-version': {
    what: ({ found }: LintFacts) => `The version is “${found}”, not “2.0”.`,
    why: 'Directories take RSS 2.0 only.',
  },
  'channel-missing': {
    what: ({ found }: LintFacts) => `A feed has exactly one <channel>, this one has ${found}.`,
    why: 'Apps do not find the episodes otherwise.',
  },
}
