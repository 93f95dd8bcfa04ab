// Checks what every page says of itself in its head.
import { load } from 'cheerio'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { aCatalog } from '../testing/a-catalog.ts'
import { aFullCatalog } from '../testing/a-full-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { type HeadProps, PageHead } from './page-head.tsx'

const headOf = (changes: Partial<HeadProps> = {}, catalog = aCatalog()) =>
  load(
    renderToString(
      <PageHead
        site={aSite(catalog)}
        title="Titel"
        description="Worum es geht."
        path="/themen/"
        {...changes}
      />,
    ),
  )

describe('the head of a page', () => {
  test('says episode and show, and where the page stands', () => {
    const $ = headOf()
    expect($('title').text()).toBe('Titel – Testsendung')
    expect($('link[rel=canonical]').attr('href')).toBe('https://sendung.example/themen/')
    expect($('meta[name=description]').attr('content')).toBe('Worum es geht.')
  })

  test('names the feed for apps and browsers that look for it', () => {
    expect(headOf()('link[rel=alternate][type="application/rss+xml"]').attr('href')).toBe(
      'https://sendung.example/feed.xml',
    )
  })

  test('names all feeds, the main one first, by the titles they have themselves', () => {
    const $ = headOf({}, aFullCatalog())
    const feeds = $('link[rel=alternate]')
      .toArray()
      .map(({ attribs }) => `${attribs['title']}: ${attribs['type']} ${attribs['href']}`)
    expect(feeds).toEqual([
      'Ämter & Leute: application/rss+xml https://sendung.example/feed.xml',
      'Ämter & Leute: Beteiligung: application/rss+xml https://sendung.example/staffel-1/feed.xml',
      'Ämter & Leute: Kooperation & Führung: application/rss+xml https://sendung.example/staffel-2/feed.xml',
      'Ämter & Leute (Opus): application/rss+xml https://sendung.example/feed-opus.xml',
      'Ämter & Leute (FLAC): application/rss+xml https://sendung.example/feed-flac.xml',
      'Ämter & Leute: Transkripte: application/atom+xml https://sendung.example/transkripte.xml',
      'Ämter & Leute (JSON Feed): application/feed+json https://sendung.example/feed.json',
    ])
  })

  test('gives link previews absolute addresses, a language and one type', () => {
    const $ = headOf({ openGraph: [['og:type', 'article']] })
    expect($('meta[property="og:image"]').attr('content')).toMatch(
      /^https:\/\/sendung\.example\/bilder\/cover/,
    )
    expect($('meta[property="og:locale"]').attr('content')).toBe('de_DE')
    expect(
      $('meta[property="og:type"]')
        .map((_, meta) => $(meta).attr('content'))
        .get(),
    ).toEqual(['article'])
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image')
  })

  test('keeps pages without an address out of search engines', () => {
    const $ = headOf({ path: undefined })
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($('link[rel=canonical], meta[property="og:url"]')).toHaveLength(0)
  })

  test('has no style and no script in the page, and loads nothing from elsewhere', () => {
    const $ = headOf({ jsonLd: '{}' })
    expect($('style, [style]')).toHaveLength(0)
    expect(
      $('script:not([src])')
        .toArray()
        .map(({ attribs }) => attribs['type']),
    ).toEqual(['application/ld+json'])
    const loaded = $('link:not([rel=canonical],[rel=alternate]), script[src]').toArray()
    for (const { attribs } of loaded)
      expect(attribs['href'] ?? attribs['src']).toMatch(/^\/(?:assets\/|app\.webmanifest$)/)
  })

  test('takes the cover for an icon where the show brings none', () => {
    const site = aSite()
    const bare = { ...site, assets: { ...site.assets, icon32: undefined, icon180: undefined } }
    for (const rel of ['icon', 'apple-touch-icon'])
      expect(headOf({ site: bare })(`link[rel=${rel}]`).attr('href')).toMatch(/^\/bilder\/cover.*-640\.jpg$/)
    expect(headOf()('link[rel=icon]').attr('href')).toBe('/assets/icon-32.png')
  })
})
