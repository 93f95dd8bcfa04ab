// Tests that feeds with the habits of real hosters are judged sensibly: what breaks apps is an error, taste is none.
import { expect, test } from 'vitest'
import { judgeFeed } from './judge-feed.ts'

const NOW = Date.UTC(2026, 0, 1)
const judge = (text: string) => judgeFeed(new TextEncoder().encode(text), { file: 'f', nowEpochMs: NOW })
const broken = (text: string, severity: 'error' | 'advice'): readonly string[] => [
  ...new Set(
    judge(text)
      .findings.filter((finding) => finding.severity === severity)
      .map(({ rule }) => rule),
  ),
]

/** Like a large host: one line, prefixes of its own, tracking addresses, old tags, everything in CDATA. */
const hosted = `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:host="https://host.example/rss/1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title><![CDATA[Plauderei]]></title><description><![CDATA[Wir reden.]]></description><link>https://plauderei.example</link><generator>Host</generator><lastBuildDate>Mon, 05 Aug 2024 13:58:34 GMT</lastBuildDate><atom:link href="https://host.example/s/1/podcast/rss" rel="self" type="application/rss+xml"/><author><![CDATA[Plauderer]]></author><copyright><![CDATA[Plauderer]]></copyright><language><![CDATA[de]]></language><atom:link rel="hub" href="https://hub.example/"/><itunes:author>Plauderer</itunes:author><itunes:summary>Wir reden.</itunes:summary><itunes:type>episodic</itunes:type><itunes:owner><itunes:name>Plauderer</itunes:name><itunes:email>podcasts+1@host.example</itunes:email></itunes:owner><itunes:explicit>No</itunes:explicit><itunes:category text="Comedy"/><itunes:image href="https://img.example/u/1/1-a.jpg"/><item><title><![CDATA[#12 Über Züge]]></title><description><![CDATA[<p>Heute: Züge.</p><p><br></p>--- <div>Send in a voice message</div>]]></description><link>https://plauderei.example/e/12</link><guid isPermaLink="false">7f3a</guid><dc:creator><![CDATA[Plauderer]]></dc:creator><pubDate>Mon, 05 Aug 2024 04:00:00 GMT</pubDate><enclosure url="https://host.example/s/1/podcast/play/9/https%3A%2F%2Fcdn.example%2Fa.mp3?updated=17" length="43210987" type="audio/mpeg"/><itunes:summary>Heute</itunes:summary><itunes:explicit>No</itunes:explicit><itunes:duration>00:45:01</itunes:duration><itunes:image href="https://img.example/u/1/1-a.jpg"/><itunes:season>1</itunes:season><itunes:episode>12</itunes:episode><itunes:episodeType>full</itunes:episodeType></item></channel></rss>`

test('a feed of a large host', () => {
  expect(broken(hosted, 'error')).toEqual(['channel-author', 'explicit-value'])
  expect([...broken(hosted, 'advice')].sort()).toEqual([
    'channel-date-missing',
    'element-outdated',
    'guid-weak',
    'notes-tag',
    'podcast-guid-missing',
    'podcast-locked-missing',
    'title-with-number',
    'transcript-missing',
  ])
})

/** Like a blog with a plugin: http, a guid that is the address, two enclosures, named time zone, relative links. */
const blog = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
  xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd">
<channel>
  <title>Blog &amp;amp; Ton</title>
  <atom:link href="http://blog.example/feed/podcast" rel="self" type="application/rss+xml" />
  <link>http://blog.example</link>
  <description></description>
  <lastBuildDate>Mon, 05 Aug 2024 13:58:34 +0000</lastBuildDate>
  <language>de-DE</language>
  <sy:updatePeriod>hourly</sy:updatePeriod>
  <itunes:image href="http://blog.example/cover.png" />
  <itunes:category text="Society &amp; culture" />
  <item>
    <title>Der Anfang</title>
    <link>http://blog.example/?p=1</link>
    <pubDate>Mon, 05 Aug 2024 06:00:00 CEST</pubDate>
    <guid>http://blog.example/?p=1</guid>
    <description><![CDATA[Heute <a href="/mehr">mehr</a> <img src="x.png">]]></description>
    <content:encoded><![CDATA[<script async src="https://widget.example/w.js"></script>]]></content:encoded>
    <enclosure url="http://blog.example/a b.mp3" length="0" type="audio/mpeg" />
    <enclosure url="http://blog.example/a.ogg" length="12345678" type="audio/ogg" />
    <slash:comments>0</slash:comments>
  </item>
</channel>
</rss>
<!-- Performance optimized by a cache -->`

test('a feed of a blog with a plugin', () => {
  expect([...broken(blog, 'error')].sort()).toEqual([
    'address-characters',
    'author-missing',
    'category-unknown',
    'date-invalid',
    'description-missing',
    'enclosure-many',
    'explicit-missing',
    'media-http',
    'namespace-uri',
    'notes-relative-link',
    'notes-script',
  ])
  expect(broken(blog, 'advice')).toContain('after-rss')
  const category = judge(blog).findings.find(({ rule }) => rule === 'category-unknown')
  expect([category?.found, category?.wanted]).toEqual(['Society & culture', 'Society & Culture'])
})

test.each([
  [
    'a media address without an ending behind a redirect',
    'https://host.example/redirect.mp3/cdn.example/9f8e',
  ],
  ['an address of a script', 'https://host.example/download.php?file=12'],
])('%s is found', (_, url) => {
  const text = hosted.replace(/<enclosure url="[^"]+"/, `<enclosure url="${url}"`)
  expect(broken(text, 'error')).toContain('enclosure-ending-missing')
})

test.each([
  ['a page', '<!DOCTYPE html><html><head><title>Anmelden</title></head></html>', ['xml-doctype']],
  [
    'Atom',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>',
    ['not-rss'],
  ],
  [
    'RSS 1.0',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
    ['not-rss'],
  ],
])('%s is no podcast feed, and nothing else is said about it', (_, text, errors) => {
  expect(broken(text, 'error')).toEqual(errors)
})
