// Rules about the addresses in a feed.
import { type FeedAddress, visitAddresses } from './address-table.ts'
import { attributeOf, type Element, visitElements } from './element.ts'
import { type Feed, must, type Rule, should } from './rule.ts'
import { APPLE, APPLE_REQUIREMENTS, PODCAST, PODCAST_INDEX, RSS } from './sources.ts'

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

const isOfNamespace = ({ name }: Element): boolean => name.startsWith('podcast:')

const ofNamespace = addresses(
  (kind, { use, element }) => kind === 'http' && use === 'link' && isOfNamespace(element),
  (value) => overHttps(value),
)

/** A source may be of any scheme, so it is no address like the others; but of http and https it has to be https. */
const withoutEncryption: Rule['check'] = (feed, report) => {
  ofNamespace(feed, report)
  visitElements(feed.channel, (element) => {
    const uri = element.name === 'podcast:source' ? attributeOf(element, 'uri') : undefined
    if (uri !== undefined && kindOf(uri.value) === 'http') report(uri, uri.value, overHttps(uri.value))
  })
}

/** Podcast Index stores no more. */
const LONGEST = 768

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
    addresses(
      (kind, { use, element }) => kind === 'http' && use === 'link' && !isOfNamespace(element),
      overHttps,
    ),
  ),
  must('podcast-http', PODCAST, withoutEncryption),
  should(
    'address-long',
    PODCAST_INDEX,
    addresses(
      (_, { value }) => value.length > LONGEST,
      () => String(LONGEST),
    ),
  ),
  must(
    'image-ending',
    APPLE,
    addresses((_, { element, value }) => element.name === 'itunes:image' && NO_ARTWORK.test(value)),
  ),
]
