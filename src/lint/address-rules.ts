// Rules about the addresses in a feed.
import { type FeedAddress, visitAddresses } from './address-table.ts'
import { type Feed, must, type Rule, should } from './rule.ts'
import { APPLE, APPLE_REQUIREMENTS, PODCAST, RSS } from './sources.ts'

type Kind = 'relative' | 'characters' | 'invalid' | 'local' | 'http' | 'fine'

const LOCAL_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|0\.0\.0\.0|\[(?:::1|f[cd].*|fe80.*)\])$/

/** Tells what is wrong with an address, the gravest first: https://url.spec.whatwg.org/ */
const kindOf = (value: string): Kind => {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value.trim())) return 'relative'
  if (!/^[!-~]+$/.test(value) || /["<>\\^`{|}]/.test(value)) return 'characters'
  if (!/^https?:\/\/[^/?#]/i.test(value) || !URL.canParse(value)) return 'invalid'
  const { hostname, protocol, username, password } = new URL(value)
  if (username !== '' || password !== '') return 'invalid'
  if (LOCAL_HOST.test(hostname)) return 'local'
  return protocol === 'http:' ? 'http' : 'fine'
}

const encoded = (value: string): string => {
  const trimmed = value.trim()
  return URL.canParse(trimmed) ? new URL(trimmed).href.replace(/[\^`{|}]/g, encodeURIComponent) : ''
}

interface JudgedAddress extends FeedAddress {
  readonly kind: Kind
}

/** Every rule asks about the same addresses. */
const known = new WeakMap<Feed, readonly JudgedAddress[]>()

const addressesOf = (feed: Feed): readonly JudgedAddress[] => {
  const judged = known.get(feed)
  if (judged !== undefined) return judged
  const found: JudgedAddress[] = []
  visitAddresses(feed, (address) => found.push({ ...address, kind: kindOf(address.value) }))
  known.set(feed, found)
  return found
}

const addresses =
  (
    isWrong: (kind: Kind, address: FeedAddress) => boolean,
    wantedFor: (value: string) => string = () => '',
  ): Rule['check'] =>
  (feed, report) => {
    for (const address of addressesOf(feed))
      if (isWrong(address.kind, address)) report(address.place, address.value, wantedFor(address.value))
  }

const overHttps = (value: string): string => value.replace(/^http:/i, 'https:')

/** What Apple takes as artwork ends so: https://podcasters.apple.com/support/896-artwork-requirements */
const NO_ARTWORK = /\.(?:webp|avif|gif|svg|heic|tiff?|bmp)(?:$|[?#])/i

export const addressRules: readonly Rule[] = [
  must(
    'address-relative',
    RSS,
    addresses((kind) => kind === 'relative'),
  ),
  must(
    'address-characters',
    APPLE_REQUIREMENTS,
    addresses((kind) => kind === 'characters', encoded),
  ),
  must(
    'address-invalid',
    RSS,
    addresses((kind) => kind === 'invalid'),
  ),
  should(
    'address-local',
    RSS,
    addresses((kind) => kind === 'local'),
  ),
  must(
    'media-http',
    PODCAST,
    addresses((kind, { use }) => kind === 'http' && use === 'media', overHttps),
  ),
  should(
    'link-http',
    PODCAST,
    addresses((kind, { use }) => kind === 'http' && use === 'link', overHttps),
  ),
  must(
    'image-ending',
    APPLE,
    addresses((_, { element, value }) => element.name === 'itunes:image' && NO_ARTWORK.test(value)),
  ),
]
