// Checks the start page: the newest episode and the drawers.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode, aSeason, type ContentChanges } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { HomePage } from './home-page.tsx'
import { renderPage } from './render-page.ts'

const homeOf = (changes: ContentChanges) =>
  load(renderPage(<HomePage site={aSite(aCatalog(changes))} jsonLd={undefined} />))

const episodes = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    anEpisode({
      id: `staffel-1/${String(at + 1).padStart(2, '0')}-folge-${at + 1}`,
      title: `Titel ${at + 1}`,
      episodeNumber: at + 1,
      publishedEpochMs: Date.UTC(2021, 0, at + 1),
    }),
  )

describe('the start page', () => {
  test('is called like the show', () => {
    const $ = homeOf({})
    expect($('title').text()).toBe('Testsendung: Eine Sendung zum Prüfen')
    expect($('h1').text()).toBe('Testsendung')
  })

  test('has the newest episode ready to play', () => {
    const $ = homeOf({ episodes: episodes(3) })
    expect($('.newest h3').text()).toBe('Titel 3')
    expect($('.newest audio').attr('src')).toMatch(/03-folge-3/)
    expect($('audio').attr('preload')).toBe('none')
  })

  test('has a drawer for each season, and one for what stands in none', () => {
    const $ = homeOf({
      show: { seasons: [aSeason(), aSeason({ number: 2, title: 'Mehr', slug: 'staffel-2' })] },
      episodes: [
        anEpisode(),
        anEpisode({ id: 'staffel-2/01-mehr', seasonNumber: 2 }),
        anEpisode({ id: 'extras/zugabe', seasonNumber: undefined, episodeNumber: undefined, type: 'bonus' }),
      ],
    })
    expect(
      $('.drawer h3 a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/staffel-1/', '/staffel-2/', '/folgen/#extras'])
    expect(
      $('.drawer')
        .map((_, drawer) => $(drawer).attr('data-season') ?? '')
        .get(),
    ).toEqual(['1', '2', ''])
  })

  test('shows numbers on tabs, and says whole names to those who hear them', () => {
    const $ = homeOf({ episodes: episodes(2) })
    const tab = $('.tabs a').last()
    expect(tab.text()).toBe('Folge 2: Titel 2')
    expect(tab.children('.unseen').text()).toBe('Folge : Titel 2')
  })

  test('does not bury a drawer under its tabs', () => {
    const $ = homeOf({ episodes: episodes(40) })
    expect($('.tabs li')).toHaveLength(14)
    expect($('.tabs a').last().text()).toContain('Titel 40')
    expect($('.front .facts').text()).toContain('40 Folgen')
  })

  test('stands when nothing is published yet', () => {
    const $ = homeOf({ episodes: [anEpisode({ isDraft: true })] })
    expect($('h1').text()).toBe('Testsendung')
    expect($('.newest, .cabinet')).toHaveLength(0)
  })
})
