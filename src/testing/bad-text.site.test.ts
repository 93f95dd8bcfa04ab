// Proves for each kind of bad text in the editors' files that the build names its place.
import { describe, expect, test } from 'vitest'
import { anEpisodeFile, aShowFile } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import { type BadInput, type Changes, insides, printedProblems } from './printed-problems.ts'

const first = 'episodes/staffel-1/01-anfang.md'
const second = 'episodes/staffel-1/02-mitte.md'

type Keys = Parameters<typeof anEpisodeFile>[0]
const inFirst = (changes: Keys): Changes => ({ [first]: anEpisodeFile(changes) })
const inSecond = (changes: Keys): Changes => ({
  [second]: anEpisodeFile({ date: '2021-11-23', audio: '02-mitte.mp3', chapters: undefined, ...changes }),
})
const inShow = (from: string, to: string): Changes => ({ 'episodes/show.yaml': aShowFile(from, to) })
const inPeople = (gerda: string): Changes => ({
  'episodes/people.yaml': `helene-host: { name: Helene Host }\n${gerda}\n`,
})
const bytes = (text: string, encoding: BufferEncoding): Uint8Array =>
  Uint8Array.from(Buffer.from(text, encoding))
const freshGuid = '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d09'

/** Each anchor holds ten of the one before: a parser that follows them runs out of memory. */
const explodingAnchors = Array.from({ length: 12 }, (_, at) =>
  at === 0 ? 'a0: &a0 [x]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(10)}]`,
).join('\n')

const yaml: readonly BadInput[] = [
  ['YAML that does not parse', inFirst({ title: '"Ein Anfang' }), `${first}:2:8  title`],
  ['a tab where YAML wants spaces', inPeople('gerda-gast:\n\tname: Gerda Gast'), 'episodes/people.yaml:3:1'],
  ['front matter without an end', { [first]: '---\ntitle: Ein Anfang\n' }, `${first}:`],
  ['no front matter', { [first]: 'Nur Notizen.\n' }, `${first}:1:1`],
  [
    'text that is not UTF-8',
    { [first]: bytes(anEpisodeFile({ title: 'Für alle' }), 'latin1') },
    `${first}:2:9`,
  ],
  [
    'UTF-16',
    { 'episodes/topics.yaml': bytes('\ufeffa: { name: A }\n', 'utf16le') },
    'episodes/topics.yaml:1:1',
  ],
  ['an unknown key', inFirst({ chapter: '["00:00 Anfang"]' }), `${first}:13:1  chapter`],
  ['an unknown key of the show', inShow('subtitle:', 'subtitel:'), 'episodes/show.yaml:2:1  subtitel'],
  [
    'a key that comes twice',
    { [first]: anEpisodeFile().replace('date:', 'title: Noch einer\ndate:') },
    `${first}:3:1  title`,
  ],
  ['a tag', inFirst({ title: '!!js/function "function () {}"' }), `${first}:2:`],
  [
    'front matter in another language',
    { [first]: '---js\n({ title: process.exit() })\n---\n' },
    `${first}:1:`,
  ],
  [
    '__proto__',
    { [first]: anEpisodeFile().replace('date:', '__proto__: { isAdmin: true }\ndate:') },
    `${first}:3:1  __proto__`,
  ],
  ['an anchor', inFirst({ title: '&t Anfang', summary: '*t' }), `${first}:2:`],
  ['anchors that explode', { 'episodes/topics.yaml': explodingAnchors }, 'episodes/topics.yaml:12:'],
  ['a title that is a list', inFirst({ title: '[Ein, Anfang]' }), `${first}:2:8  title`],
  ['a number that is a text', inFirst({ episode: 'eins' }), `${first}:6:10  episode`],
  ['a truth that is a text', inFirst({ explicit: 'vielleicht' }), `${first}:13:11  explicit`],
  ['a missing title', inFirst({ title: undefined }), `${first}:2:1  title`],
  ['a missing guid', inFirst({ guid: undefined }), `${first}:2:1  guid`],
  ['control characters', inFirst({ title: 'Ein\u0000Anfang' }), `${first}:2:11  title`],
]

const dates: readonly BadInput[] = [
  ['a day that does not exist', inFirst({ date: '2023-02-30' }), `${first}:3:7  date`],
  ['a German date', inFirst({ date: '09.11.2021' }), `${first}:3:7  date`],
  ['a date that could be two', inFirst({ date: '03/04/2021' }), `${first}:3:7  date`],
  ['an hour that the clock skips', inFirst({ date: '2022-03-27 02:30' }), `${first}:3:7  date`],
  ['an hour that comes twice', inFirst({ date: '2022-10-30 02:30' }), `${first}:3:7  date`],
]

const wholes: readonly BadInput[] = [
  ['one guid twice', inSecond({ episode: '2' }), `${second}:4:7  guid`],
  ['one number twice', inSecond({ guid: freshGuid }), `${second}:6:10  episode`],
  [
    'one recording twice',
    inSecond({ guid: freshGuid, episode: '2', audio: '01-anfang.mp3' }),
    `${second}:7:8  audio`,
  ],
  [
    'one slug twice',
    {
      'episodes/staffel-1/03-anfang.md': anEpisodeFile({
        date: '2021-12-07',
        guid: freshGuid,
        episode: '3',
        audio: '03.mp3',
        chapters: undefined,
      }),
      'episodes/staffel-1/03.mp3': anMp3({ frames: 385 }),
    },
    'episodes/staffel-1/03-anfang.md:',
  ],
  ['an unknown season', inFirst({ season: '7' }), `${first}:5:9  season`],
  ['an unknown person', inFirst({ guests: '[gerda-gsat]' }), `${first}:9:10  guests`],
  ['an unknown place', inFirst({ places: '[wolfsberg]' }), `${first}:10:10  places`],
  ['an unknown topic', inFirst({ topics: '[beteiligunk]' }), `${first}:11:10  topics`],
  [
    'an unknown host of a season',
    inShow('[helene-host]', '[helene-gast]'),
    'episodes/show.yaml:22:13  seasons',
  ],
  ['chapters out of order', inFirst({ chapters: '["00:05 B", "00:00 A"]' }), `${first}:12:23  chapters`],
  ['a chapter beyond the end', inFirst({ chapters: '["00:00 A", "59:00 B"]' }), `${first}:12:23  chapters`],
  ['a chapter without time', inFirst({ chapters: '["1h 2m Ausblick"]' }), `${first}:12:12  chapters`],
]

const script = '"javascript:alert(1)"'

const addresses: readonly BadInput[] = [
  ['of a chapter', inFirst({ chapters: `[{ start: "00:00", title: A, url: ${script} }]` }), `${first}:12:`],
  [
    'of a person',
    inPeople(`gerda-gast: { name: Gerda Gast, url: ${script} }`),
    'episodes/people.yaml:2:38  gerda-gast.url',
  ],
  ['of the show', inShow('https://sendung.example/', script), 'episodes/show.yaml:6:6  url'],
]

describe.each([
  ['YAML', yaml],
  ['dates', dates],
  ['the whole', wholes],
  ['addresses', addresses],
] as const)('bad input in %s', (_room, cases) => {
  test.each(cases)('%s: the build is refused, and its place is named', async (_what, changes, place) => {
    const printed = await printedProblems(changes)
    expect(
      printed.split('\n').filter((line) => line.startsWith(place)),
      printed,
    ).not.toEqual([])
    expect(printed).not.toMatch(insides)
  })
})
