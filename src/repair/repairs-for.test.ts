// Tests that what is wrong becomes right, and that nothing else changes on the way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../model/parse-episode.ts'
import type { Problem } from '../model/problem.ts'
import { applyEdits } from '../model/text-edit.ts'
import { problemsInFile } from './problems-in-file.ts'
import { repairsFor, repairsTogether } from './repairs-for.ts'

const around = { timeZone: 'Europe/Berlin', mintGuid: () => 'aadfc8a1-1d7d-4f3b-8e8a-502a73891335' }
const episodeFile = 'episodes/staffel-1/02-mitte.md'

const front = [
  'title: Wolfsburg',
  'date: 2023-07-28',
  'guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b',
  'audio: 02-mitte.mp3',
  'summary: Agiles Arbeiten.',
]

/** Replaces the lines of the same keys, or adds new ones. */
const episode = (...lines: readonly string[]): string => {
  const keys = lines.map((line) => /^[^:\s]+:/.exec(line)?.[0]).filter((key) => key !== undefined)
  const kept = front.filter((line) => !keys.some((key) => line.startsWith(key)))
  return ['---', ...kept, ...lines, '---', '', 'Text.', ''].join('\n')
}

interface Repaired {
  readonly text: string
  readonly how: readonly ('safe' | 'ask')[]
}

const repaired = (text: string, file = episodeFile, problems?: readonly Problem[]): Repaired => {
  const found = problems ?? problemsInFile({ file, text }, around)
  const suggestions = repairsFor(found, new Map([[file, text]]), around)
  const edits = repairsTogether(suggestions, { file, text }, around).flatMap((each) => each.edits)
  return {
    text: applyEdits(text, edits) ?? '',
    how: suggestions.map(({ isSafe }) => (isSafe ? 'safe' : 'ask')),
  }
}

const show = `title: Rebellion im Aktenschrank
description: Der Kommunen-Podcast.
language: de
timeZone: Europe/Berlin
url: https://sendung.example/
guid: f76b6709-e4d0-5fbd-a796-5ffe2c432c4c
type: serial
author: Kommune 360°
email: podcast@sendung.example
explicit: false
categories: [Government]
cover: cover.jpg
coverAlt: Ein Aktenschrank.
publisher: { name: Initiative Kommune 360° }
`

const inEpisode: readonly (readonly [
  name: string,
  from: readonly string[],
  to: readonly string[],
  how: 'safe' | 'ask',
])[] = [
  ['a time in words', ['chapters: ["1h 2m Nun"]'], ['chapters: ["1:02:00 Nun"]'], 'safe'],
  ['a time in minutes alone', ['chapters:', '  - 75:30 Nun'], ['chapters:', '  - 1:15:30 Nun'], 'safe'],
  ['a time that may be a slip', ['chapters: ["12:75 Nun"]'], ['chapters: ["13:15 Nun"]'], 'ask'],
  [
    'the time of an excerpt',
    ['soundbites:', '  - start: 90 Sek.', '    duration: 20'],
    ['soundbites:', '  - start: 01:30', '    duration: 20'],
    'safe',
  ],
  [
    'a number of no unit',
    ['soundbites: [{ start: "90", duration: 20 }]'],
    ['soundbites: [{ start: "01:30", duration: 20 }]'],
    'ask',
  ],
  [
    'minutes in front of a title',
    ['chapters: ["40 Min. Nun", "1 Std. Dann"]'],
    ['chapters: ["40:00 Nun", "1:00:00 Dann"]'],
    'safe',
  ],
  ['a title that is a year', ['title: 2024 # Jahr'], ['title: "2024" # Jahr'], 'safe'],
  ['a title with a colon', ['title: Was: nun   # offen'], ['title: "Was: nun"   # offen'], 'safe'],
  ['a title that begins with @', ['title: @home'], ['title: "@home"'], 'safe'],
  [
    'a chapter with a colon',
    ['chapters:', '  - 00:45 Was: nun'],
    ['chapters:', '  - "00:45 Was: nun"'],
    'safe',
  ],
  ['a date as Germans write it', ['date: 28.7.2023, 9:00 Uhr'], ['date: 2023-07-28 09:00'], 'safe'],
  ['a date in quotation marks', ['date: "28. Juli 2023"'], ['date: 2023-07-28'], 'safe'],
  ['a yes in words', ['draft: ja'], ['draft: true'], 'safe'],
  ['a number in words', ['season: zwei'], ['season: 2'], 'safe'],
  ['a number in a text', ['season: Staffel 2'], ['season: 2'], 'ask'],
  ['a single entry for a list', ['guests: gerda-gast'], ['guests: [gerda-gast]'], 'safe'],
  [
    'entries between commas',
    ['guests: gerda-gast, helene-host'],
    ['guests: [gerda-gast, helene-host]'],
    'ask',
  ],
  ['a choice in capitals', ['type: Trailer'], ['type: trailer'], 'safe'],
  ['a misspelt choice', ['type: triler'], ['type: trailer'], 'ask'],
  ['an id with capitals', ["guests: ['Gerda Gast']"], ["guests: ['gerda-gast']"], 'ask'],
  ['a misspelt key', ['gueste: [gerda-gast]'], ['guests: [gerda-gast]'], 'ask'],
  ['a key in capitals', ['Guests: [gerda-gast]'], ['guests: [gerda-gast]'], 'safe'],
  ['an entry that stands there twice', ['guests: [a, b, a]'], ['guests: [a, b]'], 'safe'],
  [
    'an entry that has a line twice',
    ['guests:', '  - a', '  - b', '  - a'],
    ['guests:', '  - a', '  - b'],
    'safe',
  ],
  ['the same line twice', ['season: 1', 'episode: 2', 'season: 1'], ['season: 1', 'episode: 2'], 'safe'],
  [
    'an address without https',
    ['contentLinks: [{ title: Seite, url: a.example }]'],
    ['contentLinks: [{ title: Seite, url: https://a.example }]'],
    'ask',
  ],
  [
    'an address that is not encrypted',
    ['contentLinks: [{ title: Seite, url: "http://a.example/" }]'],
    ['contentLinks: [{ title: Seite, url: "https://a.example/" }]'],
    'ask',
  ],
  [
    'an address with spaces',
    ['contentLinks: [{ title: Seite, url: https://a.example/b c }]'],
    ['contentLinks: [{ title: Seite, url: https://a.example/b%20c }]'],
    'safe',
  ],
  [
    'a guid without strokes',
    ['guid: 4E7E77D6CD324A229C1F6058069F173B'],
    ['guid: 4e7e77d6-cd32-4a22-9c1f-6058069f173b'],
    'safe',
  ],
  [
    'the type of a recording',
    ['audio: { url: "https://a.example/a.mp3", sizeBytes: 9, durationSeconds: 9, type: audio/mp3 }'],
    ['audio: { url: "https://a.example/a.mp3", sizeBytes: 9, durationSeconds: 9, type: audio/mpeg }'],
    'safe',
  ],
  ['a license with spaces', ['license: CC BY 4.0'], ['license: cc-by-4.0'], 'safe'],
  ['a comment without a space', ['title: Nummer #1'], ['title: "Nummer #1"'], 'ask'],
  ['a bracket that stays open', ['guests: [a, b'], ['guests: [a, b]'], 'ask'],
  ['text behind quotation marks', ['title: "Nun" aber'], ['title: "\\"Nun\\" aber"'], 'ask'],
  [
    'tabs before keys',
    ['soundbites:', '\t- start: 00:10', '\t  duration: 20'],
    ['soundbites:', '  - start: 00:10', '    duration: 20'],
    'ask',
  ],
  ['a sign nobody sees', ['title: Nun \u0007'], ['title: Nun '], 'safe'],
]

describe('in the front matter of an episode', () => {
  test.each(inEpisode)('%s is repaired', (_, from, to, how) => {
    const { text, how: hows } = repaired(episode(...from))
    expect([text, ...new Set(hows)]).toEqual([episode(...to), how])
  })

  test('a guid that is missing stands where new episodes have it', () => {
    const text = episode().replace(/guid: .*\n/, '')
    expect(repaired(text)).toEqual({
      text: text.replace('2023-07-28\n', '2023-07-28\nguid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335\n'),
      how: ['safe'],
    })
  })

  test('a guid without a value gets one', () => {
    const { text } = repaired(episode('guid:'))
    expect(text).toContain('\nguid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335\n')
  })

  test.each([
    ['a time that is only an example', ['chapters: ["bald Nun"]']],
    ['a day that does not exist', ['date: 2023-02-30']],
    ['two different lines', ['season: 1', 'season: 2']],
    ['an id that is too wrong', ['type: quatsch']],
    ['an entry with more than an id', ['guests: [a, { id: a, role: Chefin }]']],
  ])('%s is left to a person', (_, lines) => {
    expect(repaired(episode(...lines)).how).toEqual([])
  })

  test('several mistakes in one line are repaired together', () => {
    const from = episode('chapters: ["0h 0m Eins", "1m Zwei", "1:75 Drei"]')
    const { text, how } = repaired(from)
    expect(text).toBe(episode('chapters: ["00:00 Eins", "01:00 Zwei", "02:15 Drei"]'))
    expect(how).toEqual(['safe', 'safe', 'ask'])
  })

  test('Windows line breaks stay', () => {
    const lines = ['title: 2024', 'chapters: ["1h 2m Nun"]']
    const from = episode(...lines).replace(/guid: .*\n/, '')
    const { text } = repaired(from.replaceAll('\n', '\r\n'))
    const guid = 'guid: aadfc8a1-1d7d-4f3b-8e8a-502a73891335'
    expect(text).toBe(repaired(from).text.replaceAll('\n', '\r\n'))
    expect(text).toContain(`date: 2023-07-28\r\n${guid}\r\n`)
  })

  test('a repair that brings up another mistake in its line is not offered', () => {
    expect(repaired(episode('guests: {a: b')).how).toEqual([])
  })

  test('what an unreadable line has hidden elsewhere does not keep it from being repaired', () => {
    const { text, how } = repaired(episode('title: Was: nun', 'type: triler'))
    expect(how).toEqual(['safe'])
    expect(repaired(text).how).toEqual(['ask'])
  })
})

const problem = (text: string, at: string, rest: Pick<Problem, 'code' | 'facts'> & { file?: string }) => {
  const before = text.slice(0, text.indexOf(at))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return { file: episodeFile, severity: 'error', field: undefined, line, column, ...rest } as Problem
}

describe('what only shows beside other files', () => {
  const asked = (text: string, at: string, rest: Parameters<typeof problem>[2]) =>
    repaired(text, rest.file ?? episodeFile, [problem(text, at, rest)])

  test('the nearest id is offered, with and without a role', () => {
    const facts = { registry: 'people', id: 'gerda-gasst', nearest: 'gerda-gast' } as const
    for (const [from, at] of [
      ['guests: [gerda-gasst]', 'gerda-gasst'],
      ['guests: [{ role: Chefin, id: gerda-gasst }]', '{ role'],
      ['guests:\n  - id: gerda-gasst', 'id: gerda'],
    ] as const) {
      const text = episode(from)
      const expected = { text: text.replace('gerda-gasst', 'gerda-gast'), how: ['ask'] }
      expect(asked(text, at, { code: 'id-unknown', facts })).toEqual(expected)
    }
  })

  test('a file of a similar name is offered', () => {
    const facts = {
      field: 'audio',
      name: '02-mitte.mp3',
      folder: 'x',
      nearest: '02-die-mitte.mp3',
      there: [],
      thereCount: 1,
    }
    const text = episode()
    expect(asked(text, '02-mitte.mp3', { code: 'file-missing', facts }).text).toContain(
      'audio: 02-die-mitte.mp3\n',
    )
  })

  test('a title loses its number', () => {
    const text = episode('title: "Folge 3: Nun: doch"')
    const facts = { title: 'Folge 3: Nun: doch', found: 'Folge 3', without: 'Nun: doch' }
    expect(asked(text, '"Folge', { code: 'title-with-number', facts })).toEqual({
      text: episode('title: "Nun: doch"'),
      how: ['ask'],
    })
  })

  test('a link leads to the nearest page', () => {
    const text = `${episode()}Siehe [dort](/folgen/anfag/).\n`
    const facts = { address: '/folgen/anfag/', found: '/folgen/anfag/', write: '/folgen/anfang/' }
    expect(asked(text, '/folgen/', { code: 'link-dead', facts })).toEqual({
      text: text.replace('anfag', 'anfang'),
      how: ['ask'],
    })
  })

  test('a name of the transcript is renamed in the list of names', () => {
    const text = episode('speakers: { Gerda Gats: gerda-gast }')
    const facts = { label: 'Gerda Gats', id: 'gerda-gast', there: ['Gerda Gast'], nearest: 'Gerda Gast' }
    const expected = episode('speakers: { Gerda Gast: gerda-gast }')
    expect(asked(text, 'Gerda Gats', { code: 'speaker-label-idle', facts }).text).toBe(expected)
  })
})

describe('in other files', () => {
  test.each([
    ['the language', 'language: de_de', 'language: de-DE', 'safe'],
    ['the category', 'categories: [government]', 'categories: [Government]', 'safe'],
    ['the time zone', 'timeZone: Europe/Berlim', 'timeZone: Europe/Berlin', 'ask'],
    ['the mail address', 'email: mailto:podcast@sendung.example', 'email: podcast@sendung.example', 'safe'],
  ])('%s of the show is repaired', (_, from, to, how) => {
    const key = `${/^\w+:/.exec(from)?.[0]}`
    const text = (line: string) => show.replace(new RegExp(`^${key}.*$`, 'm'), line)
    expect(repaired(text(from), 'episodes/show.yaml')).toEqual({ text: text(to), how: [how] })
  })

  test.each([
    ['relation/62434', 'R62434', 'safe'],
    ['"https://www.openstreetmap.org/node/7"', '"N7"', 'safe'],
  ])('the place %s is repaired', (from, to, how) => {
    const text = (osm: string) =>
      `wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52, longitude: 10, osm: ${osm} }\n`
    expect(repaired(text(from), 'episodes/places.yaml')).toEqual({ text: text(to), how: [how] })
  })

  test('a key of a municipality gets the zero back that a table has taken', () => {
    const text = (ags: string) =>
      `wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52, longitude: 10, ags: ${ags} }\n`
    expect(repaired(text('"3103000"'), 'episodes/places.yaml')).toEqual({
      text: text('"03103000"'),
      how: ['ask'],
    })
  })

  test('a chapter file gets the right times', () => {
    const file = 'episodes/staffel-1/02-mitte.chapters.txt'
    expect(repaired('0:00 Eins\r\n75:10 Zwei\r\n', file)).toEqual({
      text: '0:00 Eins\r\n01:15:10 Zwei\r\n',
      how: ['safe'],
    })
  })

  test('a transcript gets points for commas, in times only', () => {
    const file = 'transcripts/staffel-1/02-mitte.vtt'
    const vtt = (mark: string) =>
      `WEBVTT\n\n00:00:01${mark}000 --> 00:00:02${mark}500\nEins, zwei --> 00:01,5\n\n00:03${mark}000 --> 00:04${mark}000\nUm 10:30,5 Uhr.\n`
    expect(repaired(vtt(','), file)).toEqual({ text: vtt('.'), how: ['safe'] })
  })

  test('a transcript without its first line gets it', () => {
    const file = 'transcripts/staffel-1/02-mitte.vtt'
    const cues = '00:00:01.000 --> 00:00:02.500\nEins.\n'
    expect(repaired(cues, file).text).toMatch(/^(?:WEBVTT\n\n)?00:00:01/)
  })

  test('a link in notes is only encrypted once somebody agrees', () => {
    const text = `${episode()}Siehe [dort](http://a.example/b).\n`
    expect(repaired(text)).toEqual({ text: text.replace('http:', 'https:'), how: ['ask'] })
  })
})

test('a repaired episode says the same as before in everything else', () => {
  const valuesOf = (text: string) => parseEpisode({ file: episodeFile, text }, around).value?.episode
  const title = fc.stringMatching(/^[A-Za-zäöüß,' -]{1,30}[a-z]$/)
  const wrong = fc.constantFrom(
    ['chapters: ["1h 2m Nun"]', 'chapters: ["1:02:00 Nun"]'],
    ['date: 28.7.2023', 'date: 2023-07-28'],
    ['draft: ja', 'draft: true'],
    ['type: Trailer', 'type: trailer'],
    ['guests: [a, b, a]', 'guests: [a, b]'],
    ['season: zwei', 'season: 2'],
    ['summary: Was: nun', 'summary: "Was: nun"'],
  )
  fc.assert(
    fc.property(
      title,
      fc.uniqueArray(wrong, { selector: ([from]) => from, minLength: 1 }),
      fc.boolean(),
      (name, mistakes, isWindows) => {
        const ending = isWindows ? '\r\n' : '\n'
        const write = (at: 0 | 1) =>
          episode(
            `title: ${JSON.stringify(name)}`,
            ...mistakes.map((mistake) => mistake[at] ?? ''),
          ).replaceAll('\n', ending)
        // One unreadable line hides the others.
        const { text } = repaired(repaired(write(0)).text)
        expect(problemsInFile({ file: episodeFile, text }, around)).toEqual([])
        expect(valuesOf(text)).toEqual(valuesOf(write(1)))
      },
    ),
  )
})

test('whatever stands in a file, a repair applies and leaves fewer problems', () => {
  const line = fc.oneof(
    fc.constantFrom(...inEpisode.flatMap(([, from]) => from)),
    fc.stringMatching(/^[a-z]{1,6}: ?[\w"'[\]{}:,#@&*!|> -]{0,12}$/),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = episode(...lines)
      const problems = problemsInFile({ file: episodeFile, text }, around)
      for (const { edits } of repairsFor(problems, new Map([[episodeFile, text]]), around))
        expect(applyEdits(text, edits)).toBeTypeOf('string')
      const after = repaired(text)
      const left = problemsInFile({ file: episodeFile, text: after.text }, around)
      if (after.how.length > 0 && !problems.some(({ code }) => /^yaml-/.test(code)))
        expect(left.length).toBeLessThan(problems.length)
    }),
  )
})
