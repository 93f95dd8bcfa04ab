// Reads the feed of transcripts back with a parser that knows nothing of this project.
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog.ts'
import type { ContentTranscript } from '../catalog/content.ts'
import { aCatalog, anAudioFile, anEpisode, aPerson, aTopic } from '../testing/a-catalog.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { elementsOf, named } from '../testing/xml-elements.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { feedDe } from '../words/feed-de.ts'
import { renderTranscriptFeed } from './render-transcript-feed.ts'

const render = (catalog: Catalog): string =>
  renderTranscriptFeed(catalog, feedDe, { stylesheetPath: '/assets/feed.css' })

const talk = aTranscript([
  aCue({ startSeconds: 0, endSeconds: 4, speaker: 'Helene Host', text: 'Wer räumt auf?' }),
  aCue({ startSeconds: 4, endSeconds: 8, speaker: 'Gerda Gast', text: 'Wir & alle < 18.' }),
  aCue({ startSeconds: 60, endSeconds: 64, speaker: 'Gerda Gast', text: 'Und dann?' }),
])

const episodeWith = (transcript: Transcript, changes: Partial<ContentTranscript> = {}) =>
  anEpisode({
    guid: 'aadfc8a1-1d7d-4f3b-8e8a-502a73891335',
    title: 'Ämter & Wände',
    audio: anAudioFile({ durationSeconds: 3600 }),
    chapters: [
      { startSeconds: 0, title: 'Anfang', url: undefined, image: undefined },
      { startSeconds: 60, title: 'Ende & Ausblick', url: undefined, image: undefined },
    ],
    topicIds: ['beteiligung'],
    notices: [{ text: 'Von Computern gesprochen.', purpose: 'ai-content' }],
    transcripts: [aContentTranscript(transcript, changes)],
  })

const catalog = aCatalog({
  show: { copyright: 'Testverlag' },
  topics: [aTopic()],
  episodes: [
    episodeWith(talk),
    anEpisode({ id: 'staffel-1/02-stumm', episodeNumber: 2, publishedEpochMs: Date.UTC(2022, 0, 1) }),
  ],
})
const xml = render(catalog)
const feed = parseAtomFeed(xml)

test('feedsmith finds the feed, its address, its author and the newest date of the content', () => {
  const { entries: _, links, ...rest } = feed
  expect(rest).toMatchObject({
    title: { value: 'Testsendung: Transkripte' },
    authors: [{ name: 'Testredaktion' }],
    updated: '2022-01-01T00:00:00Z',
    rights: { value: 'Testverlag' },
  })
  expect(links).toContainEqual({
    rel: 'self',
    type: 'application/atom+xml',
    href: 'https://sendung.example/transkripte.xml',
  })
  expect(rest.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
})

test('feedsmith finds an entry for each episode with a transcript, and only for them', () => {
  expect(feed.entries).toHaveLength(1)
  expect(feed.entries?.[0]).toMatchObject({
    title: { value: 'Ämter & Wände' },
    published: '2021-11-09T08:00:00Z',
    updated: '2021-11-09T08:00:00Z',
    summary: { value: 'Worum es in der Folge geht.' },
    categories: [{ term: 'beteiligung', label: 'Beteiligung' }],
    links: [
      { rel: 'alternate', type: 'text/html', href: 'https://sendung.example/folgen/anfang/' },
      { rel: 'enclosure', type: 'audio/mpeg', length: 960_000 },
    ],
  })
})

test('the transcript stands there in paragraphs, with chapters and with who speaks, once for each turn', () => {
  const inside = elementsOf(xml).filter(({ parent }) => parent === 'div')
  expect(inside.map(({ name, text }) => `${name}:${text}`)).toEqual([
    'p:Hinweis: Von Computern gesprochen.',
    'h2:Anfang',
    'p: Wer räumt auf?',
    'p: Wir & alle < 18.',
    'h2:Ende & Ausblick',
    'p: Und dann?',
  ])
  expect(named(xml, 'b').map(({ text }) => text)).toEqual(['Helene Host:', 'Gerda Gast:', 'Gerda Gast:'])
})

test('an entry keeps its id when the site moves', () => {
  const moved = aCatalog({ episodes: [episodeWith(talk)] }, { baseUrl: 'https://woanders.example/pod/' })
  expect(parseAtomFeed(render(moved)).entries?.[0]?.id).toBe(feed.entries?.[0]?.id)
})

test('every entry says in which language it is', () => {
  const english = aCatalog({ episodes: [episodeWith({ ...talk, language: 'en' })] })
  expect(named(render(english), 'content')[0]?.attributes.get('xml:lang')).toBe('en')
})

test('is the same, byte for byte, whenever it is rendered', () => {
  expect(render(catalog)).toBe(xml)
})

describe('a long show', () => {
  const hour = aTranscript(
    Array.from({ length: 900 }, (_, at) =>
      aCue({
        startSeconds: at * 4,
        endSeconds: at * 4 + 4,
        text: 'Wir haben im Rathaus mit vielen Menschen geredet.',
      }),
    ),
  )

  test('gives its newest transcripts up to a megabyte, and reads hardly more of them', () => {
    const reads: number[] = []
    const many = aCatalog({
      people: [aPerson()],
      episodes: Array.from({ length: 200 }, (_, at) =>
        anEpisode({
          id: `staffel-1/f-${at}`,
          episodeNumber: at + 1,
          publishedEpochMs: Date.UTC(2020, 0, 1) + at * 86_400_000,
          audio: anAudioFile({ file: `staffel-1/f-${at}.mp3`, durationSeconds: 3600 }),
          transcripts: [
            aContentTranscript(hour, {
              read: () => {
                reads.push(at)
                return hour
              },
            }),
          ],
        }),
      ),
    })
    reads.length = 0
    const text = render(many)
    const { entries = [] } = parseAtomFeed(text)
    expect(text.length).toBeLessThan(1_010_000)
    expect(text.length).toBeGreaterThan(900_000)
    expect(reads.length).toBe(entries.length + 1)
    expect(reads.slice(0, 2)).toEqual([199, 198])
  })

  test('sends readers of an endless transcript to its page', () => {
    const endless = { ...hour, cues: Array.from({ length: 20 }, () => hour.cues).flat() }
    const untimed: Transcript = { ...endless, timing: 'none' }
    const text = render(aCatalog({ episodes: [episodeWith(untimed)] }))
    expect(text.length).toBeLessThan(10_000)
    expect(text).toContain(feedDe.readOnSite)
    expect(parseAtomFeed(text).entries?.[0]?.links?.[0]?.href).toBe('https://sendung.example/folgen/anfang/')
  })
})

test('whatever is said, the feed is well-formed, and nothing said becomes an element', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom('</div>', '<script>', ']]>', '&nbsp;', '\u0000', '\ud800', '\ufffe', '"'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(nasty, nasty, (text, speaker) => {
      const hostile = aTranscript([aCue({ text, speaker })])
      const names = elementsOf(
        render(aCatalog({ topics: [aTopic({ name: text || 'x' })], episodes: [episodeWith(hostile)] })),
      ).map(({ name }) => name)
      expect(names).not.toContain('script')
      expect(names.filter((name) => name === 'div')).toHaveLength(1)
    }),
  )
})
