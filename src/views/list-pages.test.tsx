// Guards what the pages with lists show: episodes, people, places, topics.
import { load } from 'cheerio'
import type { VNode } from 'preact'
import { describe, expect, test } from 'vitest'
import { aCatalog, anEpisode, aPerson, aPlace, aTopic } from '../testing/a-catalog.ts'
import { aSite } from '../testing/a-site.ts'
import { EpisodesPage } from './episodes-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'
import { PlacePage } from './place-page.tsx'
import { PlacesPage } from './places-page.tsx'
import { renderPage } from './render-page.ts'
import { TopicPage } from './topic-page.tsx'

const catalog = aCatalog({
  people: [aPerson({ role: 'Jugendrat', organisation: 'Jugendrat', aliases: ['G. Gast'] })],
  places: [
    aPlace(),
    aPlace({
      id: 'boston',
      name: 'Boston',
      kind: undefined,
      state: 'Massachusetts',
      ags: undefined,
      longitude: -71.06,
    }),
  ],
  topics: [aTopic({ description: 'Mitreden & mitentscheiden.' })],
  episodes: [
    anEpisode({
      guests: [{ personId: 'gerda-gast', role: 'Gastgeberin des Tages' }],
      placeIds: ['wolfsburg', 'boston'],
      topicIds: ['beteiligung'],
    }),
    anEpisode({ id: 'extras/zugabe', seasonNumber: undefined, episodeNumber: undefined, type: 'bonus' }),
  ],
})
const site = aSite(catalog)

const pageOf = (view: VNode) => load(renderPage(view))

const only = <T,>(list: readonly T[], at = 0): T => {
  const entry = list[at]
  if (entry === undefined) throw new Error('The list is too short.')
  return entry
}

describe('all episodes', () => {
  const $ = pageOf(<EpisodesPage site={site} jsonLd={undefined} />)

  test('stand drawer by drawer, complete without script, with the filter hidden', () => {
    expect(
      $('main > section')
        .map((_, drawer) => $(drawer).attr('id'))
        .get(),
    ).toEqual(['staffel-1', 'extras'])
    expect($('.register > li')).toHaveLength(2)
    expect($('search').attr('hidden')).toBeDefined()
  })

  test('can be found by words that a line does not show', () => {
    expect($('#staffel-1 li').attr('data-words')).toBe('Helene Host Gerda Gast Wolfsburg Boston Beteiligung')
  })

  test('stand in an outline without gaps', () => {
    const levels = $('main :is(h1, h2, h3)')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get()
    expect(levels).toEqual([1, 2, 3, 2, 3])
  })
})

test('a person is shown once with what they are', () => {
  const $ = pageOf(<PeoplePage site={site} jsonLd={undefined} />)
  expect($('.cards li').first().text()).toBe('Gerda GastJugendrat1 Folge')
})

test('a person’s page tells the role in each episode and other spellings', () => {
  const person = only(catalog.people.filter(({ id }) => id === 'gerda-gast'))
  const $ = pageOf(<PersonPage site={site} person={person} jsonLd={undefined} />)
  expect($('.remark').text()).toBe('Zu Gast · Gastgeberin des Tages')
  expect($('main header').text()).toContain('G. Gast')
  expect($('header nav a[aria-current=true]').text()).toBe('Personen')
})

test('places stand by state, in the order of the alphabet', () => {
  const $ = pageOf(<PlacesPage site={site} jsonLd={undefined} />)
  expect(
    $('main h2')
      .map((_, heading) => $(heading).text())
      .get(),
  ).toEqual(['Massachusetts', 'Niedersachsen'])
})

test('a place’s page says where it is, and nothing that is not known', () => {
  const boston = only(catalog.places.filter(({ id }) => id === 'boston'))
  const $ = pageOf(<PlacePage site={site} place={boston} jsonLd={undefined} />)
  expect(
    $('dt')
      .map((_, name) => $(name).text())
      .get(),
  ).toEqual(['Land', 'Lage'])
  expect($('dd').last().text()).toBe('52,42° N, 71,06° W')
})

test('a topic’s page explains it and lists its episodes', () => {
  const $ = pageOf(<TopicPage site={site} topic={only(catalog.topics)} jsonLd={undefined} />)
  expect($('.lead').text()).toBe('Mitreden & mitentscheiden.')
  expect($('.register .tab').text()).toBe('Staffel 1, Folge 1')
})
