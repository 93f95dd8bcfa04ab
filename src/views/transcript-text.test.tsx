// Checks what a transcript says of its times: exact, partly estimated, or none at all.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import type { Cue, Timing } from '../transcript/transcript.ts'
import { EpisodePage } from './episode-page.tsx'
import { readingsOf } from './reading.ts'
import { renderPage } from './render-page.ts'

const pageOf = (timing: Timing, cues: readonly Cue[]) => {
  const transcripts = [aContentTranscript({ ...aTranscript(cues), timing })]
  const chapters = [{ startSeconds: 2, title: 'Ende', url: undefined, image: undefined }]
  const catalog = aCatalog({ episodes: [anEpisode({ transcripts, chapters })] })
  const [reading] = catalog.episodes.flatMap(readingsOf)
  if (reading === undefined) throw new Error('The episode has no page.')
  return load(renderPage(<EpisodePage site={aSite(catalog)} {...reading} jsonLd={undefined} />))
}

const timed = [
  aCue({ startSeconds: 0, endSeconds: 2, speaker: 'Helene Host', text: 'Guten Tag.' }),
  aCue({ startSeconds: 2, endSeconds: 4, speaker: 'Gerda Gast', text: 'Guten Abend.' }),
]
const untimed = timed.map((cue) => ({ ...cue, startSeconds: 0, endSeconds: 0 }))

test('exact times are said to play, and nothing more', () => {
  const $ = pageOf('cues', timed)
  expect($('#transcript .help').text()).toBe('Ein Klick auf eine Zeit spielt die Aufnahme ab dieser Stelle.')
  expect($('#transcript .exactness')).toHaveLength(0)
})

test('estimated times are said to be estimated', () => {
  const $ = pageOf('starts', timed)
  expect($('#transcript .help').text()).toMatch(/^Ein Klick auf eine Zeit/)
  expect($('#transcript .exactness').text()).toMatch(/geschätzt/)
  expect($('#t-2 > a').first().attr('href')).toMatch(/#t=2$/)
})

describe('what the script is told of sentences', () => {
  const spoken = [
    aCue({ startSeconds: 12.44, endSeconds: 15, speaker: 'Gerda Gast', text: 'Guten „Tag“ & Abend.' }),
    aCue({ startSeconds: 15.5, endSeconds: 17, speaker: 'Gerda Gast', text: 'Ja.' }),
  ]

  test('is the start and the length of each, and together they are the one text of the paragraph', () => {
    const $ = pageOf('cues', spoken)
    expect($('#t-12').attr('data-cues')).toBe('4:20 35:3')
    const texts = $('#t-12')
      .contents()
      .toArray()
      .flatMap((node) => (node.type === 'text' ? [node.data] : []))
    expect(texts).toEqual([' Guten „Tag“ & Abend. Ja. '])
  })

  test.each(['starts', 'none'] as const)('is nothing where times are „%s“', (timing) => {
    expect(pageOf(timing, timing === 'none' ? untimed : spoken)('[data-cues], [data-words]')).toHaveLength(0)
  })

  test('is where the words have their times, if they have any', () => {
    const words = [{ startSeconds: 12.44, endSeconds: 13, text: 'Guten' }]
    const withWords = spoken.map((cue) => ({ ...cue, words }))
    expect(pageOf('cues', withWords)('#transcript').attr('data-words')).toBe('/folgen/anfang/anfang.json')
    expect(pageOf('cues', spoken)('#transcript').attr('data-words')).toBeUndefined()
  })
})

test('who speaks leads to the page of that person, once in a chapter', () => {
  const $ = pageOf('cues', [...timed, aCue({ startSeconds: 5, endSeconds: 6, speaker: 'Helene Host' })])
  const links = $('#transcript b a').toArray()
  expect(links.map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
    ['Helene Host', '/personen/helene-host/'],
    ['Helene Host', '/personen/helene-host/'],
  ])
  expect($('#transcript b').text()).toBe('Helene HostGerda GastHelene Host')
})

describe('a transcript without times', () => {
  const $ = pageOf('none', untimed)

  test('says so, and promises no click', () => {
    expect($('#transcript .exactness').text()).toMatch(/keine Zeiten/)
    expect($('#transcript .help')).toHaveLength(0)
  })

  test('has no time, no link that plays and no chapter', () => {
    expect($('#transcript').text()).not.toMatch(/\d\d:\d\d/)
    expect($('#transcript a[href*="#t="], #transcript h3')).toHaveLength(0)
  })

  test('counts its paragraphs, each with a link to itself', () => {
    expect(
      $('#transcript p[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(['p-1', 'p-2'])
    expect($('#p-2 > a').attr('href')).toBe('#p-2')
    expect($('#p-2 > a').attr('aria-label')).toBe('Link zu Absatz 2')
  })

  test('keeps its chapters playable, but leads to no passage', () => {
    expect($('#chapters').text()).toContain('Ende')
    expect($('#chapters a')).toHaveLength(1)
  })

  test('is no captions: neither in the player nor to download', () => {
    expect($('track')).toHaveLength(0)
    expect(
      $('.downloads a')
        .toArray()
        .map(({ attribs }) => attribs['href']?.replace(/^.*\./, '')),
    ).toEqual(['mp3', 'html', 'txt', 'md', 'json'])
  })

  test('has a margin for names only where somebody is named', () => {
    expect($('#transcript').attr('class')).toBe('transcript named')
    const nameless = pageOf(
      'none',
      untimed.map((cue) => ({ ...cue, speaker: undefined })),
    )
    expect(nameless('#transcript').attr('class')).toBe('transcript')
  })
})
