// Feeds that break one rule each: what to change in the feed that obeys them all.
import type { RuleId } from '../lint/rule.ts'

/** The rule, what to replace, with what; and the rules that cannot but be broken with it. */
export type Breakage = readonly [rule: RuleId, from: string | RegExp, to: string, also?: readonly RuleId[]]

/** The file and its XML. */
export const brokenFiles: readonly Breakage[] = [
  ['feed-large', '</rss>', `</rss>${' '.repeat(1_000_000)}`],
  ['feed-too-large', '</rss>', `</rss>${' '.repeat(5_000_000)}`],
  ['feed-refused', '<ttl>', `${'<x>'.repeat(200)}<ttl>`],
  ['xml-encoding', 'UTF-8', 'ISO-8859-1', ['text-garbled']],
  ['xml-bytes', 'Prüfen', 'Pr\uDCFCfen', ['channel-image-differs', 'text-garbled']],
  ['xml-bom', '<?xml', '\uFEFF<?xml'],
  ['xml-declaration', /<\?xml.*?>\n/, ''],
  ['xml-characters', 'nur in', 'nur\u0008in', ['text-garbled']],
  ['xml-doctype', '<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss'],
  ['xml-broken', '</ttl>', '</tl>'],
  ['after-rss', '</rss>', '</rss><!-- served in 3 ms -->'],
  ['namespace-undeclared', '<ttl>', '<media:rating>nonadult</media:rating><ttl>'],
  ['namespace-uri', 'podcast-1.0.dtd', 'Podcast-1.0.dtd'],
  [
    'namespace-alias',
    'https://podcastindex.org/namespace/1.0',
    'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  ],
  [
    'namespace-prefix',
    'xmlns:psc=',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:chapters="http://podlove.org/simple-chapters" xmlns:psc=',
  ],
  ['namespace-place', '<channel>', '<channel xmlns:dc="http://purl.org/dc/elements/1.1/">'],
  ['not-rss', /<rss[\s\S]*<\/rss>/, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['rss-version', 'version="2.0"', 'version="0.92"'],
  ['channel-missing', /<channel>[\s\S]*<\/channel>/, ''],
]

/** The show. */
export const brokenShows: readonly Breakage[] = [
  [
    'title-missing',
    '<title>Sendung zum Prüfen</title>',
    '<title/>',
    ['element-empty', 'channel-image-differs'],
  ],
  ['link-missing', '<link>https://podcast.example/</link>', '', ['channel-image-differs']],
  ['description-missing', /<description>Eine.*?<\/description>/, ''],
  ['language-missing', '<language>de</language>', ''],
  ['language-unknown', '<language>de', '<language>deutsch'],
  ['author-missing', /<itunes:author>.*?<\/itunes:author>/, ''],
  ['explicit-missing', '<itunes:explicit>false</itunes:explicit>\n    <itunes:owner>', '<itunes:owner>'],
  ['explicit-value', '<itunes:explicit>false', '<itunes:explicit>clean'],
  ['image-missing', '<itunes:image href="https://podcast.example/bilder/cover.jpg"/>', '<itunes:image/>'],
  ['category-missing', /<itunes:category.*<\/itunes:category>/, ''],
  ['category-unknown', 'text="Documentary"', 'text="Documentaries"'],
  [
    'category-many',
    '<itunes:owner>',
    '<itunes:category text="News"/><itunes:category text="Arts"/><itunes:owner>',
  ],
  ['self-link-missing', 'rel="self"', 'rel="alternate"'],
  ['self-link-type', 'type="application/rss+xml"', 'type="text/xml"'],
  ['owner-email-missing', /<itunes:email>.*?<\/itunes:email>/, ''],
  ['email-invalid', 'podcast@podcast.example', 'podcast at example'],
  ['type-value', '>serial<', '>weekly<'],
  [
    'new-feed-url-elsewhere',
    '<itunes:type>',
    '<itunes:new-feed-url>https://neu.example/f.xml</itunes:new-feed-url><itunes:type>',
  ],
  ['complete-value', '<itunes:type>', '<itunes:complete>no</itunes:complete><itunes:type>'],
  ['block-value', '<itunes:type>', '<itunes:block>No</itunes:block><itunes:type>'],
  ['channel-image-parts', '<url>https://podcast.example/bilder/cover.jpg</url>', ''],
  ['channel-image-differs', '<image>\n', '<image><title>Anders</title>\n'],
  ['contact-not-email', '<ttl>', '<managingEditor>Helene Host</managingEditor><ttl>'],
  ['channel-html', 'nur in Tests', 'nur in &lt;b&gt;Tests&lt;/b&gt;'],
  ['channel-date-missing', '<pubDate>Tue, 04 Jun 2024 06:00:00 +0200</pubDate>', ''],
  ['ttl-invalid', '>60<', '>eine Stunde<'],
  ['no-items', /<item>[\s\S]*<\/item>/, ''],
  ['element-repeated', '<ttl>60</ttl>', '<ttl>60</ttl><ttl>60</ttl>'],
  ['element-unknown', '<itunes:author>', '<itunes:autor>Ich</itunes:autor><itunes:author>'],
  ['element-misplaced', '<ttl>', '<itunes:duration>12</itunes:duration><ttl>'],
  ['element-empty', '<ttl>', '<generator/><ttl>'],
  ['element-outdated', '<ttl>', '<itunes:keywords>akte</itunes:keywords><ttl>'],
  ['channel-author', '<ttl>', '<author>a@b.example</author><ttl>'],
  ['value-unset', '<copyright>Testverlag', '<copyright>undefined'],
  ['podcast-guid-missing', /<podcast:guid>.*?<\/podcast:guid>/, ''],
  ['podcast-guid-invalid', '917393e3-1b1e', 'nummer-1'],
  ['podcast-locked-missing', /<podcast:locked>.*?<\/podcast:locked>/, ''],
]
