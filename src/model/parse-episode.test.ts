// Tests that a whole episode file becomes an episode, however it is written, and nothing else does.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noEpisodeTags } from '../testing/a-catalog.ts'
import { parseEpisode } from './parse-episode.ts'

const around = { timeZone: 'Europe/Berlin', mintGuid: () => '4e7e77d6-cd32-4a22-9c1f-6058069f173b' }

const parse = (text: string, file = 'episodes/staffel-2/09-wolfsburg.md') =>
  parseEpisode({ file, text }, around)

const whole = `---
# Der Titel steht so in den Quellen.
title: "Agiles Arbeiten: So fielen die Säulen"
date: 2023-07-28
guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b
season: 2
episode: 9
audio: 09-wolfsburg.mp3
summary: >-
  Gremien, die über Ressorts
  hinweg entscheiden.
hosts: []
guests:
  - petra-ringmann
  - { id: iris-bothe, role: Stadträtin der Stadt Wolfsburg }
places: [wolfsburg]
topics: [agiles-arbeiten]
chapters:
  - 00:00 Begrüßung
  - "1:02:03.5 – Was: nun?"
  - { start: "2:00:00", title: Bild, url: https://example.org/ä, image: bilder/saeulen.jpg }
speakers:
  SPEAKER_00: iris-bothe
  "Sprecher: 2": " petra-ringmann "
image: ./wolfsburg.jpg
explicit: true
draft: true
notice:
  - { text: Computerstimmen., purpose: ai-content }
  - Die Nummer ist erschlossen.
---

Text.
`

describe('an episode', () => {
  test('has all that its file says', () => {
    const { value, problems } = parse(whole)
    expect(problems).toEqual([])
    expect(value?.episode).toEqual({
      ...noEpisodeTags,
      alternatives: [],
      id: 'staffel-2/09-wolfsburg',
      slug: 'wolfsburg',
      guid: '4e7e77d6-cd32-4a22-9c1f-6058069f173b',
      title: 'Agiles Arbeiten: So fielen die Säulen',
      publishedEpochMs: Date.UTC(2023, 6, 28, 4),
      seasonNumber: 2,
      episodeNumber: 9,
      type: 'full',
      audio: { kind: 'file', file: 'staffel-2/09-wolfsburg.mp3' },
      summary: 'Gremien, die über Ressorts hinweg entscheiden.',
      hosts: [],
      guests: [
        { personId: 'petra-ringmann', role: undefined },
        { personId: 'iris-bothe', role: 'Stadträtin der Stadt Wolfsburg' },
      ],
      placeIds: ['wolfsburg'],
      topicIds: ['agiles-arbeiten'],
      chapters: [
        { startSeconds: 0, title: 'Begrüßung', url: undefined, image: undefined },
        { startSeconds: 3723.5, title: 'Was: nun?', url: undefined, image: undefined },
        {
          startSeconds: 7200,
          title: 'Bild',
          url: 'https://example.org/%C3%A4',
          image: 'staffel-2/bilder/saeulen.jpg',
        },
      ],
      speakers: new Map([
        ['SPEAKER_00', 'iris-bothe'],
        ['Sprecher: 2', 'petra-ringmann'],
      ]),
      image: 'staffel-2/wolfsburg.jpg',
      isExplicit: true,
      isDraft: true,
      notices: [
        { text: 'Computerstimmen.', purpose: 'ai-content' },
        { text: 'Die Nummer ist erschlossen.', purpose: undefined },
      ],
      notesMarkdown: 'Text.',
    })
  })

  test('knows where its keys and its notes stand', () => {
    const { value } = parse(whole)
    expect(value?.locate(['guests', 1])).toEqual({
      file: 'episodes/staffel-2/09-wolfsburg.md',
      line: 15,
      column: 5,
    })
    expect(value?.locate(['speakers', 'Sprecher: 2'])).toMatchObject({ line: 24, column: 18 })
    expect(value?.notesLine).toBe(33)
  })

  test('needs little', () => {
    const { value } = parse(
      '---\ntitle: A\ndate: 2023-07-28\nguid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b\naudio: a.mp3\nsummary: B\nnotice: C\n---',
    )
    expect(value?.episode).toMatchObject({
      type: 'full',
      hosts: undefined,
      guests: [],
      chapters: [],
      speakers: new Map(),
      isDraft: false,
      isExplicit: undefined,
      notices: [{ text: 'C', purpose: undefined }],
      notesMarkdown: '',
    })
  })

  test('may have its recording elsewhere', () => {
    const audio =
      '{ url: https://example.org/a.mp3, sizeBytes: 16384, durationSeconds: 61.5, type: audio/mpeg }'
    expect(parse(whole.replace('09-wolfsburg.mp3', audio)).value?.episode.audio).toEqual({
      kind: 'address',
      url: 'https://example.org/a.mp3',
      sizeBytes: 16_384,
      durationSeconds: 61.5,
      mimeType: 'audio/mpeg',
    })
  })

  test.each([
    ['episodes/staffel-1/02-echte-beteiligung.md', 'staffel-1/02-echte-beteiligung', 'echte-beteiligung'],
    ['episodes/extras/2030-wie-weiter.md', 'extras/2030-wie-weiter', 'wie-weiter'],
    ['episodes/staffel-1/07.md', 'staffel-1/07', '07'],
  ])('in %s is %s with the slug %s', (file, id, slug) => {
    expect(parse(whole, file).value?.episode).toMatchObject({ id, slug })
  })

  test('tells all its problems in one run', () => {
    const text = whole
      .replace('title: "Agiles', 'titel: "Agiles')
      .replace('2023-07-28', '28.07.2023')
      .replace('season: 2', 'season: zwei')
      .replace('09-wolfsburg.mp3', '../09.mp3')
      .replace('1:02:03.5', '1:62:03')
      .replace('places: [wolfsburg]', 'places: [wolfsburg, wolfsburg]')
      .replace('explicit: true', 'explicit: ja')
      .replace('Text.', 'Text\u0007.')
    const { value, problems } = parse(text, 'episodes/Staffel 2/09-wolfsburg.md')
    expect(value).toBeUndefined()
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'control-character',
      'date-unreadable',
      'entry-repeated',
      'file-name-unfit',
      'file-outside-folder',
      'key-unknown',
      'kind-wrong',
      'kind-wrong',
      'timecode-sixty',
    ])
  })

  test('does not blame what stands on a line that could not be read', () => {
    const { problems } = parse(
      whole.replace('season: 2', 'season: !eins 2').replace('episode: 9', 'episode: neun'),
    )
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['yaml-tag', 6],
      ['kind-wrong', 7],
    ])
  })

  test('gives value and problems for no text: never throws, however the file is damaged', () => {
    const damage = fc.record({
      at: fc.nat({ max: whole.length }),
      drop: fc.nat({ max: 40 }),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          '\n',
          ': ',
          '- ',
          '[',
          '}',
          '"',
          '\t',
          '&a ',
          '*a',
          '!x ',
          '__proto__: ',
          '\u0000',
          '---\n',
        ),
      ),
    })
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (damages) => {
        const text = damages.reduce(
          (old, { at, drop, put }) => old.slice(0, at) + put + old.slice(at + drop),
          whole,
        )
        const { value, problems } = parse(text)
        expect(value === undefined).toBe(problems.length > 0)
      }),
      { numRuns: 500 },
    )
  })
})
