// Checks the pages of an episode whose transcript is there in several languages.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import { EpisodePage } from './episode-page.tsx'
import { languageName } from './language-name.ts'
import { readingsOf } from './reading.ts'
import { renderPage } from './render-page.ts'

const inLanguage = (language: string, text: string) =>
  aContentTranscript(
    { ...aTranscript([aCue({ text })]), language },
    { file: `staffel-1/01-anfang.${language}.vtt` },
  )

const pagesOf = (...transcripts: readonly ReturnType<typeof inLanguage>[]) => {
  const chapters = [{ startSeconds: 0, title: 'Begrüßung', url: undefined, image: undefined }]
  const catalog = aCatalog({ episodes: [anEpisode({ transcripts, chapters })] })
  return catalog.episodes
    .flatMap(readingsOf)
    .map((reading) => load(renderPage(<EpisodePage site={aSite(catalog)} {...reading} jsonLd={undefined} />)))
}

type Loaded = ReturnType<typeof load>

const attributes = ($: Loaded, selector: string, name: string): readonly (string | undefined)[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).attr(name))

const site = 'https://sendung.example'
const [german = load(''), english = load(''), ...others] = pagesOf(
  inLanguage('de', 'Guten Tag.'),
  inLanguage('en', 'Good morning.'),
)

describe('an episode in two languages', () => {
  test('has a page for each, and in each only the words of its language', () => {
    expect(others).toEqual([])
    expect(german('#transcript').text()).toContain('Guten Tag.')
    expect(german('#transcript').text()).not.toContain('Good morning.')
    expect(english('#transcript').text()).toContain('Good morning.')
    expect(english('#transcript').text()).not.toContain('Guten Tag.')
  })

  test('has a title of its own for each page, and its own canonical address', () => {
    expect(german('title').text()).toBe('Ein Anfang – Testsendung')
    expect(english('title').text()).toBe('Ein Anfang – Transkript (Englisch) – Testsendung')
    expect(german('link[rel=canonical]').attr('href')).toBe(`${site}/folgen/anfang/`)
    expect(english('link[rel=canonical]').attr('href')).toBe(`${site}/folgen/anfang/en/`)
    expect(english('.printed').text()).toContain(`${site}/folgen/anfang/en/`)
  })

  test('tells search engines on both pages of both', () => {
    for (const $ of [german, english]) {
      expect(attributes($, 'link[rel=alternate][hreflang]', 'hreflang')).toEqual(['de', 'en'])
      expect(attributes($, 'link[rel=alternate][hreflang]', 'href')).toEqual([
        `${site}/folgen/anfang/`,
        `${site}/folgen/anfang/en/`,
      ])
    }
  })

  test('offers each language in its own words, and marks the one that is shown', () => {
    for (const $ of [german, english]) {
      const links = '#transcript nav[aria-label="Sprache des Transkripts"] a'
      expect(attributes($, links, 'href')).toEqual([
        '/folgen/anfang/#transcript',
        '/folgen/anfang/en/#transcript',
      ])
      expect(attributes($, links, 'hreflang')).toEqual(['de', 'en'])
      expect(attributes($, links, 'lang')).toEqual([undefined, 'en'])
      expect($(links).text()).toBe('DeutschEnglish')
    }
    expect(german('nav [aria-current=page][hreflang]').text()).toBe('Deutsch')
    expect(english('nav [aria-current=page][hreflang]').text()).toBe('English')
  })

  test('says where the language changes: the words of the guest, not the chapters of the show', () => {
    expect(german('#transcript [lang]').not('nav *')).toHaveLength(0)
    expect(english('#transcript h2').text()).toBe('Transkript (Englisch)')
    expect(english('#transcript > div').attr('lang')).toBe('en')
    expect(english('#transcript h3').attr('lang')).toBe('de')
  })

  test('leads back to the folder it belongs to', () => {
    const steps = (at: Loaded) =>
      at('nav.tab li')
        .toArray()
        .map((step) => at(step).text())
    expect(steps(german)).toEqual(['Staffel 1', 'Folge 1'])
    expect(steps(english)).toEqual(['Staffel 1', 'Folge 1', 'Englisch'])
    expect(english('nav.tab a').last().attr('href')).toBe('/folgen/anfang/')
    expect(english('nav.tab [aria-current]').text()).toBe('Englisch')
  })

  test('has captions in both languages, and begins with those of the page', () => {
    expect(attributes(german, 'track', 'srclang')).toEqual(['de', 'en'])
    expect(attributes(english, 'track', 'srclang')).toEqual(['en', 'de'])
  })

  test('loads no captions before somebody listens', () => {
    for (const $ of [german, english]) expect($('track[default]')).toHaveLength(0)
  })

  test('has every form in every language to download, and says which is which', () => {
    expect(attributes(german, '.downloads a[hreflang=en]', 'href')).toEqual(
      ['vtt', 'srt', 'json', 'html', 'txt', 'md'].map((ending) => `/folgen/anfang/anfang.en.${ending}`),
    )
    expect(attributes(german, '.downloads a[type="text/plain"]', 'aria-label')).toEqual([
      'Transkript (Deutsch): Text',
      'Transkript (Englisch): Text',
    ])
  })
})

test('an episode in one language has no switch and names no other page', () => {
  const [$ = load(''), ...more] = pagesOf(inLanguage('de', 'Guten Tag.'))
  expect(more).toEqual([])
  expect($('.languages, link[hreflang]')).toHaveLength(0)
  expect(attributes($, 'link[rel=alternate][type^="text/"]', 'href')).toEqual(
    ['vtt', 'html', 'txt', 'md'].map((ending) => `${site}/folgen/anfang/anfang.${ending}`),
  )
})

test('an episode in another language alone shows it on its own page', () => {
  const [$ = load(''), ...more] = pagesOf(inLanguage('en', 'Good morning.'))
  expect(more).toEqual([])
  expect($('link[rel=canonical]').attr('href')).toBe(`${site}/folgen/anfang/`)
  expect($('title').text()).toBe('Ein Anfang – Testsendung')
  expect($('#transcript h2').text()).toBe('Transkript (Englisch)')
  expect($('#transcript > div').attr('lang')).toBe('en')
})

test.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['tr', 'Türkçe'],
  ['de-AT', 'Österreichisches Deutsch'],
])('%s calls itself %s', (language, name) => {
  expect(languageName(language)).toBe(name)
})
