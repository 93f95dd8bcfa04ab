// Checks the page of an episode: anchors, play links, hostile text, nothing empty.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode, aPerson, aPlace, aTopic } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { everyEpisodeTag } from '../testing/every-tag.ts'
import { EpisodePage } from './episode-page.tsx'
import { readingsOf } from './reading.ts'
import { renderPage } from './render-page.ts'

type Changes = NonNullable<Parameters<typeof anEpisode>[0]>

/** `at` picks one of the pages of the episode: 0 is its own. */
const pageOf = (
  changes: Changes,
  content: Parameters<typeof aCatalog>[0] = {},
  { baseUrl, at = 0 }: { readonly baseUrl?: string; readonly at?: number } = {},
) => {
  const catalog = aCatalog(
    { ...content, episodes: [anEpisode(changes)] },
    baseUrl === undefined ? {} : { baseUrl },
  )
  const reading = catalog.episodes.flatMap(readingsOf)[at]
  if (reading === undefined) throw new Error('The episode has no such page.')
  return load(renderPage(<EpisodePage site={aSite(catalog)} {...reading} jsonLd={undefined} />))
}

const chapter = (startSeconds: number, title: string) => ({
  startSeconds,
  title,
  url: undefined,
  image: undefined,
})

const conversation = aTranscript([
  aCue({ startSeconds: 0.4, endSeconds: 4, speaker: 'Helene Host', text: 'Guten Tag.' }),
  aCue({ startSeconds: 62.9, endSeconds: 66, speaker: 'Gerda Gast', text: 'Guten <b>Abend</b> & hallo.' }),
])

describe('the transcript', () => {
  const $ = pageOf({
    chapters: [chapter(0, 'Anfang'), chapter(60, 'Ende')],
    transcripts: [aContentTranscript(conversation)],
  })

  test('has an anchor and a link to itself for each paragraph', () => {
    const paragraphs = $('#transcript p[id]').toArray()
    expect(paragraphs.map(({ attribs }) => attribs['id'])).toEqual(['t-0', 't-62'])
    expect($('#t-62 > a').last().attr('href')).toBe('#t-62')
  })

  test('plays from each paragraph without any script', () => {
    const link = $('#t-62 > a').first()
    expect(link.attr('href')).toBe('/audio/staffel-1/01-anfang.abcd1234.mp3#t=62')
    expect(link.text()).toBe('01:02')
    expect(link.attr('aria-label')).toBe('01:02 abspielen')
  })

  test('names who speaks, below the heading of the chapter', () => {
    expect(
      $('#transcript h3')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['Anfang', 'Ende'])
    expect($('#c-60').parent().find('b').text()).toBe('Gerda Gast')
  })

  test('shows what was said as text, never as markup', () => {
    expect($('#t-62').text()).toContain('Guten <b>Abend</b> & hallo.')
    expect($('#t-62 b')).toHaveLength(0)
  })

  test('is reached by a skip link and from the titles of the chapters', () => {
    expect(
      $('a.skip')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['#main', '#transcript'])
    expect($('#chapters a[href="#c-60"]').text()).toBe('Ende')
  })
})

describe('the chapters', () => {
  test('play from their second, also where nothing is written down', () => {
    const $ = pageOf({ chapters: [chapter(45.5, 'Mitte')] })
    expect(
      $('#chapters a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/audio/staffel-1/01-anfang.abcd1234.mp3#t=45'])
    expect($('#chapters').text()).toContain('Mitte')
  })
})

describe('the page', () => {
  test('has no section and no heading for what an episode does not have', () => {
    const $ = pageOf({ notesMarkdown: '\n', hosts: [] })
    expect(
      $('main h2')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['Herunterladen', 'Weitergeben', 'Zitieren'])
    expect(
      $('main ul:empty, main ol:empty, main section:empty, main p:empty:not([role]), main nav'),
    ).toHaveLength(1)
    expect($('main nav').attr('aria-label')).toBe('Sie sind hier')
  })

  test('shows a hostile title as text, wherever it stands', () => {
    const title = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    const $ = pageOf({ title })
    expect($('h1').text()).toBe(title)
    expect($('title').text()).toBe(`${title} – Testsendung`)
    expect($('meta[property="og:title"]').attr('content')).toBe(title)
    expect($('audio').attr('aria-label')).toBe(title)
    expect(
      $('script')
        .toArray()
        .map(({ attribs }) => attribs['src']),
    ).toEqual(['/assets/early-ABC.js', '/assets/main-ABC.js'])
    expect($('[onerror]')).toHaveLength(0)
  })

  test('shows every notice', () => {
    const $ = pageOf({
      notices: [
        { text: 'Gesprochen von Computerstimmen.', purpose: 'ai-content' },
        { text: 'Der Titel ist ein <Arbeitstitel>.', purpose: undefined },
      ],
    })
    expect(
      $('.notices p')
        .map((_, notice) => $(notice).text())
        .get(),
    ).toEqual(['Gesprochen von Computerstimmen.', 'Der Titel ist ein <Arbeitstitel>.'])
  })

  test('tells the day in the show’s time zone', () => {
    const $ = pageOf({ publishedEpochMs: Date.UTC(2021, 11, 31, 23, 30) })
    const time = $('header .facts time').first()
    expect(time.text()).toBe('1. Januar 2022')
    expect(time.attr('datetime')).toBe('2021-12-31T23:30:00.000Z')
  })

  test('names people with the role of this episode, places and topics, each with a link', () => {
    const $ = pageOf(
      {
        guests: [{ personId: 'gerda-gast', role: 'Prüferin' }],
        placeIds: ['wolfsburg'],
        topicIds: ['beteiligung'],
      },
      { people: [aPerson()], places: [aPlace()], topics: [aTopic()] },
    )
    expect($('.credits li').last().text()).toBe('Gerda GastPrüferin')
    expect(
      $('.credits a, .stamps a, .tags a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/personen/helene-host/', '/personen/gerda-gast/', '/orte/wolfsburg/', '/themen/beteiligung/'])
  })

  test('stands below the path of its address, with all its links', () => {
    const $ = pageOf(
      { transcripts: [aContentTranscript()] },
      {},
      { baseUrl: 'https://sendung.example/podcast/' },
    )
    const local = $('a[href], link[href], script[src], img[src], audio[src], track[src]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
      .filter((address) => address.startsWith('/'))
    expect(local.length).toBeGreaterThan(15)
    expect(local.filter((address) => !address.startsWith('/podcast/'))).toEqual([])
    expect($('img').attr('srcset')).toMatch(/^\/podcast\/\S+ 320w, \/podcast\/\S+ 640w$/)
  })

  test('offers other formats of the recording with kind and size, and what its front matter names', () => {
    const { contentLinks, alternatives } = everyEpisodeTag
    const $ = pageOf({ contentLinks, alternatives })
    const files = $('.downloads div')
      .filter((_, group) => $(group).find('dt').text() === 'Weitere Formate')
      .find('a')
    expect(
      files.toArray().map((file) => [$(file).text(), $(file).attr('href'), $(file).attr('type')]),
    ).toEqual([
      ['Kleine Datei: Opus (0,9\u00a0MB)', '/audio/staffel-2/03-wolfsburg.exvqijgy.opus', 'audio/ogg'],
      ['FLAC (9,3\u00a0MB)', 'https://ablage.example/wolfsburg.flac', 'audio/flac'],
    ])
    expect(files.first().attr('hreflang')).toBe('de')
    expect($('.offers a').attr('href')).toBe('https://video.example/watch?v=1&t=2')
  })

  test('does not say how large a playlist is', () => {
    const alternatives = everyEpisodeTag.alternatives
      .slice(1)
      .map((one) => ({ ...one, mimeType: 'application/x-mpegURL', sizeBytes: 0 }))
    expect(pageOf({ alternatives })('.downloads').text()).toContain('Weitere FormateHLS')
  })

  test('plays a recording that lives elsewhere', () => {
    const url = 'https://elsewhere.example/anfang.mp3'
    const audio = {
      kind: 'address',
      url,
      sizeBytes: 1,
      durationSeconds: 120,
      mimeType: 'audio/mpeg',
    } as const
    const $ = pageOf({ audio, chapters: [chapter(5, 'Fünf')] })
    expect($('audio').attr('src')).toBe(url)
    expect($('#chapters a').attr('href')).toBe(`${url}#t=5`)
    expect($('meta[http-equiv]').attr('content')).toContain("media-src 'self' https:")
  })

  test('carries the code that leads back from paper', () => {
    const $ = pageOf({})
    expect($('.printed svg').attr('aria-label')).toBe('QR-Code zur Folge')
    expect($('.printed').text()).toContain('https://sendung.example/folgen/anfang/')
  })
})
