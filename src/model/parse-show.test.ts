// Tests that show.yaml, the registries and the pages become what they say.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noShowTags } from '../testing/a-catalog.ts'
import { parsePage } from './parse-page.ts'
import { parsePeople } from './parse-people.ts'
import { parsePlaces } from './parse-places.ts'
import { parseShow } from './parse-show.ts'
import { parseTopics } from './parse-topics.ts'

const show = `# yaml-language-server: $schema=.schema/show.schema.json
title: Rebellion im Aktenschrank
description: |
  Der Kommunen-Podcast.
language: de
timeZone: Europe/Berlin
url: https://rebellion-im-aktenschrank.example/podcast
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: Kommune 360°
email: podcast@rebellion-im-aktenschrank.example
explicit: false
categories: [Government, Society & Culture > Documentary]
cover: cover.jpg
coverAlt: Ein Aktenschrank.
publisher:
  name: Initiative Kommune 360°
  partners: [{ name: Auridis Stiftung }]
seasons:
  - { number: 1, title: Beteiligung, slug: staffel-1, description: Wie?, hosts: [annegret-richter] }
  - { number: 2, title: Kooperation, slug: staffel-2, description: Wer?, cover: staffel-2/cover.jpg }
`

const parsedShow = (text: string) => parseShow({ file: 'episodes/show.yaml', text })

describe('show.yaml', () => {
  test('says where mistakes are reported', () => {
    const form = 'https://git.example/issues/new?title={title}&body={body}'
    expect(parsedShow(`${show}errorReports: "${form}"\n`).value?.show.errorReports).toBe(form)
    expect(parsedShow(show).value?.show.errorReports).toBeUndefined()
  })

  test('becomes a show', () => {
    const { value, problems } = parsedShow(show)
    expect(problems).toEqual([])
    expect(value?.show).toEqual({
      ...noShowTags,
      title: 'Rebellion im Aktenschrank',
      subtitle: undefined,
      description: 'Der Kommunen-Podcast.',
      language: 'de',
      timeZone: 'Europe/Berlin',
      url: 'https://rebellion-im-aktenschrank.example/podcast/',
      guid: 'f76b6709-e4d0-5fbd-a796-5ffe2c432c4c',
      type: 'serial',
      author: 'Kommune 360°',
      email: 'podcast@rebellion-im-aktenschrank.example',
      copyright: undefined,
      isExplicit: false,
      isLocked: true,
      categories: [
        { name: 'Government', subcategory: undefined },
        { name: 'Society & Culture', subcategory: 'Documentary' },
      ],
      cover: 'cover.jpg',
      coverAlt: 'Ein Aktenschrank.',
      icon: undefined,
      publisher: {
        name: 'Initiative Kommune 360°',
        partners: [{ name: 'Auridis Stiftung', url: undefined }],
        address: undefined,
        responsible: undefined,
        phone: undefined,
      },
      links: [],
      seasons: [
        {
          number: 1,
          title: 'Beteiligung',
          slug: 'staffel-1',
          description: 'Wie?',
          hostIds: ['annegret-richter'],
          cover: undefined,
        },
        {
          number: 2,
          title: 'Kooperation',
          slug: 'staffel-2',
          description: 'Wer?',
          hostIds: [],
          cover: 'staffel-2/cover.jpg',
        },
      ],
    })
    expect(value?.locate(['seasons', 1, 'cover'])).toMatchObject({ line: 21, column: 81 })
  })

  test('may be written on Windows', () => {
    expect(parsedShow(`\uFEFF${show.replaceAll('\n', '\r\n')}`).problems).toEqual([])
  })

  test.each(['de', 'de-AT', 'en', 'pt-BR', 'zh-Hant'])('speaks %s', (language) => {
    expect(parsedShow(show.replace('language: de', `language: ${language}`)).problems).toEqual([])
  })

  test.each(['UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])('lives in %s', (zone) => {
    expect(parsedShow(show.replace('Europe/Berlin', zone)).problems).toEqual([])
  })

  test('that is empty lacks all that is needed', () => {
    const { problems } = parsedShow('')
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['key-missing']))
    expect(problems).toHaveLength(14)
  })

  test('never makes the parser throw, however it is damaged', () => {
    const cut = fc.tuple(fc.nat({ max: show.length }), fc.nat({ max: 60 }), fc.string({ maxLength: 6 }))
    fc.assert(
      fc.property(cut, ([at, drop, put]) => {
        const { value, problems } = parsedShow(show.slice(0, at) + put + show.slice(at + drop))
        expect(value !== undefined || problems.length > 0).toBe(true)
      }),
    )
  })
})

describe('registries', () => {
  test('become people', () => {
    const text = 'iris-bothe:\n  name: Iris Bothe\n  aliases: [I. Bothe]\n  url: https://example.org/\n'
    expect([...(parsePeople({ file: 'episodes/people.yaml', text }).value ?? [])]).toEqual([
      [
        'iris-bothe',
        {
          id: 'iris-bothe',
          name: 'Iris Bothe',
          role: undefined,
          organisation: undefined,
          url: 'https://example.org/',
          aliases: ['I. Bothe'],
        },
      ],
    ])
  })

  test('become places', () => {
    const text =
      'wolfsburg: { name: Wolfsburg, state: Niedersachsen, ags: "03103000", latitude: 52, longitude: 10.8 }'
    expect(parsePlaces({ file: 'episodes/places.yaml', text }).value?.get('wolfsburg')).toEqual({
      id: 'wolfsburg',
      name: 'Wolfsburg',
      kind: undefined,
      state: 'Niedersachsen',
      country: 'DE',
      ags: '03103000',
      latitude: 52,
      longitude: 10.8,
    })
  })

  test('become topics, and nothing where they are empty', () => {
    const file = 'episodes/topics.yaml'
    expect(parseTopics({ file, text: 'jugendrat: { name: Jugendrat }' }).value?.get('jugendrat')).toEqual({
      id: 'jugendrat',
      name: 'Jugendrat',
      description: undefined,
    })
    expect(parseTopics({ file, text: '# noch keine\n' }).value?.size).toBe(0)
  })

  test('tell the problems of all their entries in one run', () => {
    const text = 'a: { name: 1 }\nb: { }\nC: { name: C }\nd: { name: D }\n'
    const { value, problems } = parseTopics({ file: 'episodes/topics.yaml', text })
    expect(value).toBeUndefined()
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['text-unquoted', 1],
      ['key-missing', 2],
      ['name-unfit', 3],
    ])
  })
})

describe('a page', () => {
  const parse = (kind: string) =>
    parsePage({ file: 'episodes/impressum.md', text: `---\ntitle: A\ndescription: B\n${kind}---\n\nText.\n` })

  test('becomes a page of its kind', () => {
    expect(parse('kind: imprint\n').value).toMatchObject({
      page: { slug: 'impressum', title: 'A', description: 'B', kind: 'imprint', markdown: 'Text.' },
      markdownLine: 7,
    })
    expect(parse('').value?.page.kind).toBe('text')
  })

  test('has no keys of an episode', () => {
    expect(parse('audio: a.mp3\n').problems.map(({ code }) => code)).toEqual(['key-unknown'])
  })
})
