// The elements of the podcast namespace: where they stand, how often, and what they say.
import type { ValueKindName } from './value-kinds.ts'

type Attributes = Readonly<Record<string, ValueKindName>>

export interface PodcastTag {
  readonly parents: readonly string[]
  /** At most so many in one parent. */
  readonly most?: number
  readonly required?: Attributes
  readonly optional?: Attributes
  /** What its text is; undefined where it has none. */
  readonly text?: ValueKindName
  /** Whether it may be left empty. */
  readonly isTextOptional?: boolean
  /** Characters of its text. */
  readonly longest?: number
  /** What it must contain. */
  readonly children?: string
}

const CHANNEL = ['channel']
const ITEM = ['item', 'podcast:liveItem']
const BOTH = ['channel', ...ITEM]

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md, by names without prefix. */
export const PODCAST_TAGS: Readonly<Record<string, PodcastTag>> = {
  locked: { parents: CHANNEL, most: 1, optional: { owner: 'email' }, text: 'yesNo' },
  transcript: {
    parents: ITEM,
    required: { url: 'url', type: 'type' },
    optional: { language: 'language', rel: 'captions' },
  },
  funding: { parents: BOTH, required: { url: 'url' }, text: 'any', longest: 128 },
  chapters: { parents: ITEM, most: 1, required: { url: 'url', type: 'type' } },
  soundbite: {
    parents: ITEM,
    required: { startTime: 'seconds', duration: 'seconds' },
    text: 'any',
    isTextOptional: true,
    longest: 128,
  },
  person: {
    parents: BOTH,
    optional: { role: 'any', group: 'any', img: 'url', href: 'url' },
    text: 'any',
    longest: 128,
  },
  location: {
    parents: BOTH,
    optional: { rel: 'rel', geo: 'geo', osm: 'osm', country: 'country' },
    text: 'any',
    longest: 128,
  },
  season: { parents: ITEM, most: 1, optional: { name: 'any' }, text: 'integer' },
  episode: { parents: ITEM, most: 1, optional: { display: 'any' }, text: 'decimal' },
  trailer: {
    parents: CHANNEL,
    required: { url: 'url', pubdate: 'date' },
    optional: { length: 'integer', type: 'type', season: 'integer' },
    text: 'any',
    longest: 128,
  },
  license: { parents: BOTH, most: 1, optional: { url: 'url' }, text: 'any', longest: 128 },
  alternateEnclosure: {
    parents: ITEM,
    required: { type: 'type' },
    optional: {
      length: 'integer',
      bitrate: 'decimal',
      height: 'integer',
      lang: 'language',
      title: 'any',
      rel: 'any',
      codecs: 'any',
      default: 'boolean',
    },
    children: 'source',
  },
  source: {
    parents: ['podcast:alternateEnclosure'],
    required: { uri: 'uri' },
    optional: { contentType: 'type' },
  },
  integrity: {
    parents: ['podcast:alternateEnclosure'],
    most: 1,
    required: { type: 'integrity', value: 'any' },
  },
  guid: { parents: CHANNEL, most: 1, text: 'uuid' },
  value: {
    parents: BOTH,
    required: { type: 'any', method: 'any' },
    optional: { suggested: 'amount' },
    children: 'valueRecipient',
  },
  valueRecipient: {
    parents: ['podcast:value', 'podcast:valueTimeSplit'],
    required: { type: 'recipient', address: 'any', split: 'integer' },
    optional: { name: 'any', customKey: 'any', customValue: 'any', fee: 'boolean' },
  },
  valueTimeSplit: {
    parents: ['podcast:value'],
    required: { startTime: 'seconds', duration: 'seconds' },
    optional: { remoteStartTime: 'seconds', remotePercentage: 'integer' },
  },
  medium: { parents: CHANNEL, most: 1, text: 'medium' },
  liveItem: {
    parents: CHANNEL,
    required: { status: 'live', start: 'dateTime' },
    optional: { end: 'dateTime' },
  },
  contentLink: { parents: ITEM, required: { href: 'url' }, text: 'any', longest: 128 },
  socialInteract: {
    parents: BOTH,
    required: { protocol: 'any' },
    optional: { uri: 'uri', accountId: 'any', accountUrl: 'url', priority: 'integer' },
  },
  block: { parents: CHANNEL, optional: { id: 'any' }, text: 'yesNo' },
  txt: { parents: BOTH, optional: { purpose: 'any' }, text: 'any', longest: 4000 },
  remoteItem: {
    parents: ['channel', 'podcast:podroll', 'podcast:publisher', 'podcast:valueTimeSplit'],
    required: { feedGuid: 'uuid' },
    optional: { feedUrl: 'url', itemGuid: 'any', medium: 'medium', title: 'any', feedImg: 'url' },
  },
  podroll: { parents: CHANNEL, most: 1, children: 'remoteItem' },
  updateFrequency: {
    parents: CHANNEL,
    most: 1,
    optional: { complete: 'boolean', dtstart: 'dateTime', rrule: 'rrule' },
    text: 'any',
    longest: 128,
  },
  podping: { parents: CHANNEL, most: 1, optional: { usesPodping: 'boolean' } },
  publisher: { parents: CHANNEL, most: 1, children: 'remoteItem' },
  chat: {
    parents: BOTH,
    most: 1,
    required: { server: 'any', protocol: 'any' },
    optional: { accountId: 'any', space: 'any', embedUrl: 'url' },
  },
  image: {
    parents: BOTH,
    required: { href: 'url' },
    optional: {
      alt: 'any',
      'aspect-ratio': 'ratio',
      width: 'integer',
      height: 'integer',
      type: 'type',
      purpose: 'purposes',
    },
  },
}

/** What has been replaced, and by what. */
export const REPLACED_TAGS: Readonly<Record<string, string>> = {
  images: 'podcast:image',
  social: 'podcast:socialInteract',
}
