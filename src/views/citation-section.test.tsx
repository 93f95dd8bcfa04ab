// Checks how an episode's page says how to cite it and where to report mistakes.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { aContentTranscript } from '../testing/a-transcript.ts'
import { EpisodePage } from './episode-page.tsx'
import { readingsOf } from './reading.ts'
import { renderPage } from './render-page.ts'

type Changes = Parameters<typeof anEpisode>[0]

const pageOf = (
  changes: Changes = {},
  show: NonNullable<Parameters<typeof aCatalog>[0]>['show'] = {},
  options: Parameters<typeof aCatalog>[1] = {},
) => {
  const transcripts = [aContentTranscript()]
  const catalog = aCatalog({ show, episodes: [anEpisode({ transcripts, ...changes })] }, options)
  const [reading] = catalog.episodes.flatMap(readingsOf)
  if (reading === undefined) throw new Error('The episode has no page.')
  return load(renderPage(<EpisodePage site={aSite(catalog)} {...reading} jsonLd={undefined} />))
}

describe('to cite', () => {
  test('there is a sentence to copy, and a file for each kind of reference manager', () => {
    const $ = pageOf()
    expect($('.citation p').text()).toBe(
      'Testverlag: „Ein Anfang“. In: Testsendung, Staffel 1, Folge 1 (Podcast), 9. November 2021. https://sendung.example/folgen/anfang/',
    )
    expect(
      $('.citation a')
        .toArray()
        .map(({ attribs }) => [attribs['href'], attribs['type'], attribs['aria-label']]),
    ).toEqual([
      ['/folgen/anfang/anfang.bib', 'application/x-bibtex', 'Zitat als BibTeX'],
      ['/folgen/anfang/anfang.ris', 'application/x-research-info-systems', 'Zitat als RIS'],
      ['/folgen/anfang/anfang.csl.json', 'application/vnd.citationstyles.csl+json', 'Zitat als CSL-JSON'],
    ])
  })

  test('its links respect the base path', () => {
    const $ = pageOf({}, {}, { baseUrl: 'https://stadt.example/podcast/' })
    expect($('.citation a').first().attr('href')).toBe('/podcast/folgen/anfang/anfang.bib')
  })

  test('the script finds what is cited, whatever the title is', () => {
    const title = '</script>"\'{}&amp; <b>'
    const $ = pageOf({ title })
    expect(JSON.parse($('[data-cited]').attr('data-cited') ?? '')).toMatchObject({ episodeTitle: title })
    expect($('.citation p').text()).toContain(title)
  })
})

describe('a mistake', () => {
  test('is reported by mail to the show, with the episode filled in', () => {
    const link = pageOf()('.report a')
    expect(link.text()).toBe('Fehler melden')
    const [to, query] = (link.attr('href') ?? '').split('?')
    expect(to).toBe('mailto:podcast@sendung.example')
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      subject: 'Fehler im Transkript: Ein Anfang',
      body: [
        'Folge: Ein Anfang',
        'Adresse: https://sendung.example/folgen/anfang/',
        'Minute: ',
        '',
        'So steht es im Transkript:',
        '',
        '',
        'So ist es richtig:',
        '',
      ].join('\r\n'),
    })
  })

  test('goes where show.yaml says', () => {
    const errorReports = 'https://git.example/issues/new?title={title}&body={body}'
    const link = pageOf({}, { errorReports })('.report a')
    expect(link.attr('href')).toMatch(/^https:\/\/git\.example\/issues\/new\?title=Fehler%20im%20/)
    expect(link.attr('data-report')).toBe(errorReports)
  })

  test('cannot be reported where there is no transcript', () => {
    expect(pageOf({ transcripts: [] })('.report')).toHaveLength(0)
  })
})
