// Rules about the file: whether every reader gets the same text out of it.
import { isPodcastAlias, NAMESPACES, usualPrefix } from './namespaces.ts'
import type { FeedDocument } from './read-feed.ts'
import type { DocumentRule, Report } from './rule.ts'
import { ANTENNAPOD, APPLE_REQUIREMENTS, PODCAST, PSP, RSS, W3C, XML, XML_NAMES } from './sources.ts'

const START = { offset: 0 }
/** Beyond this, hosts and apps advise to shorten. */
const LARGE_BYTES = 1_000_000
/** The W3C validator reads no further. */
const MOST_BYTES = 5_000_000

const at = (offset: number | undefined, report: Report, found?: string, wanted?: string): void => {
  if (offset !== undefined) report({ offset }, found, wanted)
}

const isUtf8 = (encoding: string | undefined): boolean =>
  encoding === undefined || encoding === 'utf-8' || encoding === 'utf8' || encoding === 'us-ascii'

const encoding = (document: FeedDocument, report: Report): void => {
  const { encoding: actual, declaredEncoding } = document
  if (!isUtf8(actual)) report(START, actual, 'UTF-8')
  else if (!isUtf8(declaredEncoding)) report(START, declaredEncoding, 'UTF-8')
}

const eachDeclaration =
  (check: (facts: { prefix: string; uri: string; usual: string | undefined }) => string | undefined) =>
  ({ namespaces }: FeedDocument, report: Report): void => {
    for (const { prefix, uri, offset } of namespaces.declarations) {
      const wanted = check({
        prefix,
        uri,
        usual: usualPrefix(uri) ?? (prefix in NAMESPACES ? prefix : undefined),
      })
      if (wanted !== undefined) report({ offset }, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, wanted)
    }
  }

const wrongUri = eachDeclaration(({ uri, usual }) => {
  if (usual === undefined || isPodcastAlias(uri) || NAMESPACES[usual] === uri) return undefined
  return NAMESPACES[usual]
})

const wrongPrefix = eachDeclaration(({ prefix, uri, usual }) =>
  usual === undefined || prefix === '' || prefix === usual || usualPrefix(uri) === undefined
    ? undefined
    : usual,
)

const wrongPlace = ({ namespaces }: FeedDocument, report: Report): void => {
  for (const { prefix, isOnRoot, offset } of namespaces.declarations)
    if (!isOnRoot && prefix in NAMESPACES) report({ offset }, `xmlns:${prefix}`)
}

const wrongRoot = ({ root, broken, refused }: FeedDocument, report: Report): void => {
  if (refused !== undefined) return
  if (root !== undefined && root.name !== 'rss') report(root, root.name)
  else if (root === undefined && broken === undefined) report(START)
}

const wrongVersion = ({ root }: FeedDocument, report: Report): void => {
  if (root?.name !== 'rss') return
  const version = root.attributes.find(({ name }) => name === 'version')
  if (version?.value !== '2.0') report(version ?? root, version?.value)
}

const wrongChannel = ({ root, broken, refused }: FeedDocument, report: Report): void => {
  if (root?.name !== 'rss' || broken !== undefined || refused !== undefined) return
  const channels = root.children.filter(({ name }) => name === 'channel')
  if (channels.length !== 1) report(channels[1] ?? root, String(channels.length))
}

const rule = (
  id: DocumentRule['id'],
  severity: DocumentRule['severity'],
  source: string,
  check: DocumentRule['check'],
): DocumentRule => ({ id, severity, source, check })

/** In the order of the file: bytes, XML, namespaces, RSS. */
export const documentRules: readonly DocumentRule[] = [
  rule('feed-large', 'advice', W3C, ({ sizeBytes }, report) => {
    if (sizeBytes > LARGE_BYTES && sizeBytes <= MOST_BYTES) report(START, String(sizeBytes))
  }),
  rule('feed-too-large', 'error', W3C, ({ sizeBytes }, report) => {
    if (sizeBytes > MOST_BYTES) report(START, String(sizeBytes))
  }),
  rule('feed-refused', 'error', XML, ({ refused }, report) => {
    if (refused !== undefined && refused.limit !== 'doctype') report(refused, refused.limit)
  }),
  rule('xml-encoding', 'error', APPLE_REQUIREMENTS, encoding),
  rule('xml-bytes', 'error', XML, ({ undecodableOffset, encoding: actual }, report) =>
    at(undecodableOffset, report, actual.toUpperCase()),
  ),
  rule('xml-bom', 'advice', APPLE_REQUIREMENTS, ({ hasBom, encoding: actual }, report) => {
    if (hasBom && isUtf8(actual)) report(START)
  }),
  rule('xml-declaration', 'advice', PSP, ({ hasDeclaration, broken, refused }, report) => {
    if (!hasDeclaration && broken === undefined && refused === undefined) report(START)
  }),
  rule('xml-characters', 'error', XML, ({ forbiddenOffset }, report) => at(forbiddenOffset, report)),
  rule('xml-doctype', 'error', W3C, ({ doctypeOffset }, report) => at(doctypeOffset, report)),
  rule('xml-broken', 'error', XML, ({ broken }, report) => at(broken?.offset, report, broken?.message)),
  rule('after-rss', 'advice', W3C, ({ afterRootOffset }, report) => at(afterRootOffset, report)),
  rule('namespace-undeclared', 'error', XML_NAMES, ({ namespaces }, report) => {
    for (const [prefix, offset] of namespaces.undeclared)
      report({ offset }, prefix, `xmlns:${prefix}="${NAMESPACES[prefix] ?? '…'}"`)
  }),
  rule('namespace-uri', 'error', APPLE_REQUIREMENTS, wrongUri),
  rule('namespace-alias', 'advice', PODCAST, ({ namespaces }, report) => {
    for (const { uri, offset } of namespaces.declarations)
      if (isPodcastAlias(uri)) report({ offset }, uri, NAMESPACES['podcast'])
  }),
  rule('namespace-prefix', 'advice', ANTENNAPOD, wrongPrefix),
  rule('namespace-place', 'advice', PSP, wrongPlace),
  rule('not-rss', 'error', RSS, wrongRoot),
  rule('rss-version', 'error', RSS, wrongVersion),
  rule('channel-missing', 'error', RSS, wrongChannel),
]
