// What has changed between the lock and a build, as values.
import { excerpt } from '../model/excerpt.ts'
import type { SeenEpisode } from './feed-lock.ts'

/** What would hurt a subscriber, by the first word of the code that allows it on purpose. */
export const BREAKING = {
  'guid-changed': 'guid',
  'guid-reused': 'guid',
  'episode-lost': 'lost',
  'episode-now-draft': 'draft',
  'episode-now-scheduled': 'date',
  'enclosure-moved': 'address',
  'enclosure-reused': 'address',
  'audio-replaced': 'audio',
  'media-type-changed': 'type',
  'order-changed': 'date',
  'episode-renamed': 'name',
  'pages-moved': 'pages',
  'feed-moved': 'feed',
  'feed-lost': 'feed',
  'show-guid-changed': 'show-guid',
} as const

export type BreakingCode = keyof typeof BREAKING

/** What listeners will notice, but loses nothing. */
export type NoticeCode =
  | 'feed-moved-announced'
  | 'new-cut'
  | 'new-cut-type'
  | 'length-changed'
  | 'date-changed'
  | 'number-changed'
  | 'show-type-changed'
  | 'episode-new-behind'
  | 'page-reused'
  | 'built-elsewhere'

/** What nobody is disturbed by. */
export type SilentCode = 'episode-new' | 'episode-returned' | 'title-changed' | 'feed-new'

/** The episode that a sentence is about; `id` names its file in the content, or the one that is missing. */
interface NamedEpisode {
  readonly id: string
  readonly title: string
  readonly number: number | undefined
}

interface ChangeFacts {
  readonly episode: NamedEpisode | undefined
  /** What the world has seen, and what it would see: guid, address, date, file name or title, as the code says. */
  readonly from: string
  readonly to: string
}

export type Change = ChangeFacts &
  (
    | {
        readonly kind: 'breaks'
        readonly code: BreakingCode
        /** What `npm run release -- --accept` takes to allow exactly this. */
        readonly accept: string
      }
    | { readonly kind: 'notice'; readonly code: NoticeCode }
    | { readonly kind: 'silent'; readonly code: SilentCode }
  )

export type BreakingChange = Extract<Change, { readonly kind: 'breaks' }>

// A lock may have been edited by hand: nothing in it may disguise the text or steer a terminal.
const DISGUISING = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

const plain = (text: string): string => text.replace(DISGUISING, '\uFFFD')

const named = ({ id, title, episodeNumber }: SeenEpisode): NamedEpisode => ({
  id,
  title: plain(excerpt(title)),
  number: episodeNumber,
})

interface Sides {
  readonly episode?: SeenEpisode | undefined
  /** Stands behind the word of the code where no episode does, such as a feed's name. */
  readonly name?: string
  readonly from?: string
  readonly to?: string
}

const facts = ({ episode, from = '', to = '' }: Sides): ChangeFacts => ({
  episode: episode && named(episode),
  from: plain(from),
  to: plain(to),
})

/** Gives a change that stops the build. */
export const breaks = (code: BreakingCode, sides: Sides): BreakingChange => {
  const name = sides.episode?.id ?? sides.name
  const accept = name === undefined ? BREAKING[code] : `${BREAKING[code]}:${name}`
  return { kind: 'breaks', code, accept, ...facts(sides) }
}

/** Gives a change that listeners notice. */
export const notice = (code: NoticeCode, sides: Sides): Change => ({ kind: 'notice', code, ...facts(sides) })

/** Gives a change that is only news. */
export const silent = (code: SilentCode, sides: Sides): Change => ({ kind: 'silent', code, ...facts(sides) })
