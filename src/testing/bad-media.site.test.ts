// Proves for each kind of bad recording, transcript, picture and file name that the build names its place.
import { describe, expect, test } from 'vitest'
import { anEpisodeFile } from './a-show-folder.ts'
import { anImageFile } from './an-image-file.ts'
import { anMp3 } from './an-mp3.ts'
import { type BadInput, type Changes, insides, printedProblems } from './printed-problems.ts'

const episode = 'episodes/staffel-1/01-anfang.md'
const recording = 'episodes/staffel-1/01-anfang.mp3'
const transcript = 'transcripts/staffel-1/01-anfang.vtt'
const atAudio = `${episode}:7:8  audio`
const atCover = 'episodes/show.yaml:13:8  cover'

const withAudio = (audio: string): Changes => ({ [episode]: anEpisodeFile({ audio }) })
const withTranscript = (cue: string): Changes => ({ [transcript]: `WEBVTT\n\n${cue}\nJa.\n` })
const withEpisodeCalled = (name: string): Changes => ({ [`episodes/staffel-1/${name}`]: anEpisodeFile() })

const elsewhere =
  '{ url: "ftp://a.example/a.mp3", sizeBytes: 9999999, durationSeconds: 60, type: audio/mpeg }'

const recordings: readonly BadInput[] = [
  ['a missing recording', { [recording]: undefined }, atAudio],
  ['a recording of zero bytes', { [recording]: new Uint8Array() }, atAudio],
  ['a truncated recording', { [recording]: anMp3({ frames: 383 }).slice(0, 40_000) }, atAudio],
  ['a recording without sound', { [recording]: anMp3({ frames: 0, header: 'none' }) }, atAudio],
  ['a text called .mp3', { [recording]: 'Das ist kein Ton. '.repeat(2000) }, atAudio],
  ['a picture called .mp3', async () => ({ [recording]: await anImageFile() }), atAudio],
  ['a path out of the folder', withAudio('../../secret.mp3'), atAudio],
  ['an absolute path', withAudio('/etc/passwd'), atAudio],
  ['a link out of the folder', { [recording]: { linkTo: '/etc/passwd' } }, atAudio],
  ['a link to nothing', { [recording]: { linkTo: 'nowhere.mp3' } }, atAudio],
  ['a folder called .mp3', { [recording]: undefined, [`${recording}/`]: '' }, atAudio],
  ['a recording elsewhere that is no web address', withAudio(elsewhere), `${episode}:7:15  audio.url`],
]

const transcripts: readonly BadInput[] = [
  [
    'a transcript without episode',
    { 'transcripts/staffel-1/09-fehlt.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nJa.\n' },
    'transcripts/staffel-1/09-fehlt.vtt:1:1',
  ],
  ['a transcript that is none', { [transcript]: 'Guten Tag.\n' }, `${transcript}:1:1`],
  ['an empty transcript', { [transcript]: 'WEBVTT\n' }, `${transcript}:1:1`],
  ['a transcript with a broken time', withTranscript('00:00.000 -> 00:01.000'), `${transcript}:3:1`],
  [
    'a transcript longer than its recording',
    withTranscript('00:00.000 --> 01:01:00.000'),
    `${transcript}:3:1`,
  ],
  [
    'a transcript in broken JSON',
    { [transcript]: undefined, 'episodes/staffel-1/01-anfang.json': '{\n"segments": [\n' },
    'episodes/staffel-1/01-anfang.json:',
  ],
  [
    'a transcript in broken SubRip',
    {
      [transcript]: undefined,
      'episodes/staffel-1/01-anfang.srt': '1\n00:00:0x,000 --> 00:00:01,000\nJa.\n',
    },
    'episodes/staffel-1/01-anfang.srt:2:1',
  ],
  [
    'captions of a kind that is not read',
    { [transcript]: '<tt xmlns="http://www.w3.org/ns/ttml"/>' },
    `${transcript}:1:1`,
  ],
  [
    'a second transcript in the same language',
    { 'episodes/staffel-1/01-anfang.txt': '[00:00:01] Gerda Gast: Ja.\n' },
    'episodes/staffel-1/01-anfang.txt:1:1',
  ],
  [
    'a speaker who is not in people.yaml',
    { [episode]: anEpisodeFile({ speakers: '{ S1: niemand }' }) },
    `${episode}:13:17  speakers`,
  ],
  [
    'a transcript that links out of its folder',
    { [transcript]: { linkTo: '/etc/passwd' } },
    `${transcript}:1:1`,
  ],
]

const cover = (options: Parameters<typeof anImageFile>[0]) => async (): Promise<Changes> => ({
  'episodes/cover.jpg': await anImageFile(options),
})

const pictures: readonly BadInput[] = [
  ['a cover that is too small', cover({ widthPixels: 640, heightPixels: 640 }), atCover],
  ['a cover that is not square', cover({ heightPixels: 1500 }), atCover],
  ['a cover of another kind', cover({ format: 'webp' }), atCover],
  ['a cover that lets light through', cover({ format: 'png', hasAlpha: true }), atCover],
  ['a cover that is none', { 'episodes/cover.jpg': 'Kein Bild' }, atCover],
  ['a missing cover', { 'episodes/cover.jpg': undefined }, atCover],
  ['a cover that links out of the folder', { 'episodes/cover.jpg': { linkTo: '/etc/passwd' } }, atCover],
  [
    'a picture out of the folder',
    { [episode]: anEpisodeFile({ image: '../../../etc/logo.png' }) },
    `${episode}:13:8  image`,
  ],
]

const names: readonly BadInput[] = [
  ['spaces', withEpisodeCalled('03 neu.md'), 'episodes/staffel-1/03 neu.md:1:1'],
  ['umlauts', withEpisodeCalled('03-größe.md'), 'episodes/staffel-1/03-größe.md:1:1'],
  ['an emoji', withEpisodeCalled('03-🎙.md'), 'episodes/staffel-1/03-🎙.md:1:1'],
  ['two dots', withEpisodeCalled('03..md'), 'episodes/staffel-1/03..md:1:1'],
  [
    'spaces in a recording’s name',
    { ...withAudio('mein ton.mp3'), 'episodes/staffel-1/mein ton.mp3': anMp3() },
    atAudio,
  ],
  [
    'a folder with spaces',
    { 'episodes/staffel 9/01-neu.md': anEpisodeFile() },
    'episodes/staffel 9/01-neu.md:1:1',
  ],
]

describe.each([
  ['recordings', recordings],
  ['transcripts', transcripts],
  ['pictures', pictures],
  ['names', names],
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
