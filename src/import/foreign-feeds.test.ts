// Tests what becomes of feeds in the shapes of well-known hosts, and of broken ones.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../model/parse-episode.ts'
import { parseShow } from '../model/parse-show.ts'
import { aFeedText } from '../testing/a-feed-text.ts'
import { importDe } from '../words/import-de.ts'
import { episodeFile } from './episode-file.ts'
import type { ForeignFeed } from './foreign-feed.ts'
import { parseForeignFeed } from './parse-foreign-feed.ts'
import { planImport } from './plan-import.ts'
import { readForeignFeed } from './read-foreign-feed.ts'
import { showFile } from './show-files.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const feedFrom = (bytes: Uint8Array): ForeignFeed | undefined => {
  const { channel, items } = readForeignFeed(bytes)
  return channel && parseForeignFeed([{ channel, items }], 'https://host.example/feed.xml')
}

const read = (text: string): ForeignFeed => {
  const feed = feedFrom(bytesOf(text))
  if (feed === undefined) throw new Error('no feed')
  return feed
}

const namespaces =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters" xmlns:atom="http://www.w3.org/2005/Atom"'

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${namespaces}><channel><title>Sendung</title>` +
  `<link>https://sendung.example/</link><description>Worum es geht.</description><language>de-de</language>${channel}${items}</channel></rss>`

const enclosure = '<enclosure url="https://cdn.example/1.mp3" length="1000" type="audio/mpeg"/>'
const item = (inside: string): string =>
  `<item><title>Anfang</title><pubDate>Tue, 09 Nov 2021 08:00:00 GMT</pubDate>${inside}</item>`

const ofOne = (inside: string) => {
  const feed = read(rss(inside))
  const plan = planImport(feed, new Map(), importDe.words)
  const [planned] = plan.episodes
  if (planned === undefined) throw new Error('no episode')
  const media = { audio: 'anfang.mp3', alternatives: [], image: undefined, chapters: [] }
  return { feed, plan, planned, file: episodeFile(planned, media, 'Europe/Berlin') }
}

describe('guids stay what they are', () => {
  test.each([
    ['WordPress', 'https://sendung.example/?p=123'],
    ['Buzzsprout', 'Buzzsprout-1234567'],
    ['Libsyn', '3f1c6b0e9a7d4e2b8c5a1d0f9e8b7c6a'],
    ['SoundCloud', 'tag:soundcloud,2010:tracks/123456'],
    ['Podlove', 'podlove-2021-11-09t08:00:00+00:00-1a2b3c4d5e6f'],
    ['a number', '17'],
    ['text that looks like YAML', '{ "a": [1, *b] } # c'],
    ['Podigee and Anchor', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
  ])('of %s', (_, guid) => {
    const { file, planned } = ofOne(item(`<guid isPermaLink="false">${guid}</guid>${enclosure}`))
    const parsed = parseEpisode(
      { file: `episodes/${planned.id}.md`, text: file.text },
      { timeZone: 'Europe/Berlin', mintGuid: () => '' },
    )
    expect(parsed.problems).toEqual([])
    expect(parsed.value?.episode.guid).toBe(guid)
  })

  test('a missing one becomes the address of the recording, of two equal ones the newer keeps it', () => {
    const second = enclosure.replace('1.mp3', '2.mp3')
    const feed = read(
      rss(
        item(enclosure) +
          item(`<guid>a</guid>${second}`) +
          item(`<guid>a</guid>${second}`) +
          item(`<guid>a</guid>${second.replace('2.mp3', '3.mp3')}`),
      ),
    )
    expect(
      feed.episodes.map(({ guid, notes }) => [
        guid,
        ...notes.map(({ code }) => code).filter((code) => code.startsWith('guid')),
      ]),
    ).toEqual([
      ['https://cdn.example/1.mp3', 'guid-missing'],
      ['a'],
      ['https://cdn.example/3.mp3', 'guid-twice'],
    ])
    expect(feed.left).toEqual([{ title: 'Anfang', reason: 'repeated' }])
  })
})

describe('dates', () => {
  test('become local time, with an offset where the clock was put back', () => {
    const { file } = ofOne(item(`<guid>a</guid>${enclosure}`))
    expect(file.text).toContain('\ndate: 2021-11-09 09:00\n')
    const twice = ofOne(
      `<item><title>Nacht</title><pubDate>Sun, 31 Oct 2021 01:30:00 +0000</pubDate>${enclosure}</item>`,
    )
    expect(twice.file.text).toContain('\ndate: 2021-10-31T02:30+01:00\n')
  })

  test('that are missing are made from those of the neighbours', () => {
    const undated = (number: number) =>
      `<item><title>Ohne</title><pubDate>gestern</pubDate>${enclosure.replace('1.mp3', `u${number}.mp3`)}</item>`
    const feed = read(rss(undated(1) + item(enclosure) + undated(2)))
    const at = Date.UTC(2021, 10, 9, 8)
    expect(feed.episodes.map(({ publishedEpochMs }) => publishedEpochMs)).toEqual([
      at + 60_000,
      at,
      at - 60_000,
    ])
  })
})

describe('what hosts write', () => {
  test('titles with HTML, entities escaped twice, numbers in front; the name has neither', () => {
    const { planned, file } = ofOne(
      `<item><title>&lt;b&gt;#12:&lt;/b&gt; Käse &amp;amp; Brot</title><guid>a</guid><itunes:episode>12</itunes:episode><itunes:season>2</itunes:season>${enclosure}</item>`,
    )
    expect(file.text).toContain('title: "#12: Käse & Brot"')
    expect(planned.id).toBe('staffel-2/12-kaese-und-brot')
  })

  test('titles like paths and reserved names become harmless ones', () => {
    for (const title of ['../../etc/passwd', 'C:\\con', '..', '\u202Egnp.exe', '/', '123'])
      expect(ofOne(`<item><title>${title}</title><guid>a</guid>${enclosure}</item>`).planned.id).toMatch(
        /^alle-folgen\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
      )
  })

  test('two episodes with one title have two names, the same in every run', () => {
    const feed = read(
      rss(item(`<guid>b</guid>${enclosure}`) + item(`<guid>a</guid>${enclosure.replace('1.mp3', '2.mp3')}`)),
    )
    const idsIn = (known: ReadonlyMap<string, string>) =>
      planImport(feed, known, importDe.words).episodes.map(({ id }) => id)
    expect(idsIn(new Map())).toEqual(['alle-folgen/anfang-2', 'alle-folgen/anfang'])
    expect(idsIn(new Map([['b', 'alle-folgen/anfang']]))).toEqual([
      'alle-folgen/anfang',
      'alle-folgen/anfang-2',
    ])
  })

  test('people, in podcast:person or as authors of an item; roles that are neither host nor guest are said', () => {
    const people =
      '<podcast:person href="https://anna.example/">Anna Beispiel</podcast:person><podcast:person role="guest">Bernd Muster</podcast:person>' +
      '<podcast:person group="audio post-production" role="editor">Cleo Schnitt</podcast:person>'
    const { planned, plan } = ofOne(item(`<guid>a</guid>${people}${enclosure}`))
    expect([planned.hostIds, planned.guestIds]).toEqual([['anna-beispiel'], ['bernd-muster']])
    expect(plan.people.map(({ id, url }) => [id, url])).toEqual([
      ['anna-beispiel', 'https://anna.example/'],
      ['bernd-muster', undefined],
      ['cleo-schnitt', undefined],
    ])
    expect(planned.notes.at(-1)).toEqual({ code: 'person-role', found: 'Cleo Schnitt (editor)' })
    const authors = ofOne(
      item(`<guid>a</guid><itunes:author>Anna Beispiel und Bernd Muster</itunes:author>${enclosure}`),
    )
    expect(authors.planned.hostIds).toEqual(['anna-beispiel', 'bernd-muster'])
  })

  test('chapters of Podlove with links and pictures, soundbites, several enclosures, blocked episodes', () => {
    const { feed, file } = ofOne(
      item(
        `<guid>a</guid>${enclosure}<enclosure url="https://cdn.example/1.m4a" length="900" type="audio/x-m4a"/><itunes:block>Yes</itunes:block>` +
          '<psc:chapters version="1.2"><psc:chapter start="00:01:00.500" title="Zwei" href="https://a.example/"/><psc:chapter start="0" title="Eins"/></psc:chapters>' +
          '<podcast:soundbite startTime="73.0" duration="60.0">Satz</podcast:soundbite>',
      ),
    )
    expect(
      feed.episodes[0]?.chapters.map(({ startSeconds, title, url }) => [startSeconds, title, url]),
    ).toEqual([
      [0, 'Eins', undefined],
      [60.5, 'Zwei', 'https://a.example/'],
    ])
    expect(feed.episodes[0]?.alternatives.map(({ url }) => url)).toEqual(['https://cdn.example/1.m4a'])
    expect(file.text).toContain('soundbites:\n  - start: 01:13\n    duration: 60\n    title: Satz\n')
    expect(file.text).toContain('\nblock: true\n')
  })

  test('posts without sound are no episodes, and are said', () => {
    const feed = read(rss(`${item(`<guid>a</guid>${enclosure}`)}<item><title>Nur Text</title></item>`))
    expect(feed.episodes.length).toBe(1)
    expect(feed.left).toEqual([{ title: 'Nur Text', reason: 'no-audio' }])
  })

  test('a show.yaml comes out that can be parsed, whatever the channel says', () => {
    const channel =
      '<itunes:author>Anna: Beispiel #1</itunes:author><itunes:owner><itunes:email>a@sendung.example</itunes:email></itunes:owner><itunes:type>serial</itunes:type>' +
      '<itunes:category text="Society and Culture"><itunes:category text="Documentary"/></itunes:category><podcast:funding url="https://spende.example/">Spenden</podcast:funding>' +
      '<podcast:license>CC-BY-4.0</podcast:license><podcast:license>x</podcast:license><podcast:updateFrequency rrule="FREQ=NONSENS">oft</podcast:updateFrequency>'
    const plan = planImport(read(rss(item(`<guid>a</guid>${enclosure}`), channel)), new Map(), importDe.words)
    const settings = {
      siteUrl: 'https://neu.example/',
      guid: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      timeZone: 'Europe/Berlin',
      cover: 'cover.jpg',
    }
    const { text, leftOut } = showFile(plan, { ...settings, words: importDe.words })
    const { value, problems } = parseShow({ file: 'episodes/show.yaml', text })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value?.show).toMatchObject({
      title: 'Sendung',
      language: 'de-DE',
      type: 'episodic',
      author: 'Anna: Beispiel #1',
    })
    expect(value?.show.categories).toEqual([{ name: 'Society & Culture', subcategory: 'Documentary' }])
    expect(leftOut).toEqual(['updateFrequency'])
  })
})

describe('broken feeds', () => {
  const titles = (bytes: Uint8Array) => feedFrom(bytes)?.episodes.map(({ title }) => title)
  const good = rss(
    item(`<guid>a</guid>${enclosure}`) +
      item(`<guid>b</guid>${enclosure.replace('1.mp3', '2.mp3')}`).replace('Anfang', 'Käse'),
  )

  test.each([
    ['an ampersand that is not escaped', good.replace('Worum es geht.', 'Töpfe & Pfannen &nbsp; <br> los')],
    ['a tag that is not closed', good.replace('</pubDate>', '')],
    ['prefixes that nothing declares', good.replaceAll(/ xmlns:\w+="[^"]*"/g, '')],
    [
      'a document type with entities of entities',
      good.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss'),
    ],
    ['something in front', `\n\n<!-- x -->${good}`],
    ['no end', good.slice(0, -'</channel></rss>'.length)],
  ])('with %s are read', (_, text) => {
    expect(titles(bytesOf(text))).toEqual(['Anfang', 'Käse'])
  })

  test('in UTF-16, in Latin-1, said and unsaid, are read', () => {
    const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
    const wide = new Uint8Array(
      new Uint16Array([
        0xfeff,
        ...Array.from(good.replace('UTF-8', 'UTF-16'), (character) => character.charCodeAt(0)),
      ]).buffer,
    )
    expect(titles(wide)).toEqual(['Anfang', 'Käse'])
    expect(titles(latin(good.replace('UTF-8', 'ISO-8859-1')))).toEqual(['Anfang', 'Käse'])
    expect(titles(latin(good))).toEqual(['Anfang', 'Käse'])
  })

  test('of any kind never throw', () => {
    const text = aFeedText
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(300),
        fc.constantFrom('', '<', '&', '"', '<item>', ']]>', '\u0000', '<![CDATA[', '-->'),
        (at, length, put) => {
          const feed = feedFrom(bytesOf(text.slice(0, at) + put + text.slice(at + length)))
          const plan = feed && planImport(feed, new Map(), importDe.words)
          for (const planned of plan?.episodes ?? [])
            episodeFile(
              planned,
              { audio: 'a.mp3', alternatives: [], image: undefined, chapters: [] },
              'Europe/Berlin',
            )
        },
      ),
      { numRuns: 300 },
    )
  })
})
