// What becomes of a recording, whatever it is: loudness, peaks, form, and the file it was made of.
import { readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAudioFacts } from '../content/read-audio-facts.ts'
import { aWav, type WavShape } from '../testing/a-wav.ts'
import { type Folder, folderOf } from '../testing/folder-of.ts'
import { digestFile } from './digest-file.ts'
import { type Ffmpeg, findFfmpeg } from './find-ffmpeg.ts'
import { isOwnRecording, makeRecording, type RecordingSettings } from './make-recording.ts'
import { measureSound } from './measure-loudness.ts'
import { runFfmpeg } from './run-ffmpeg.ts'

const mono: RecordingSettings = {
  channels: 'mono',
  level: { integratedLufs: -16, truePeakDb: -1 },
  otherForms: [],
  isTrimmed: false,
}

let ffmpeg: Ffmpeg
beforeAll(async () => {
  ffmpeg = await findFfmpeg({ PATH: '' })
})

const make = (
  folder: Folder,
  name: string,
  settings: Partial<RecordingSettings> = {},
  signal?: AbortSignal,
) =>
  makeRecording({
    source: join(folder.path, name),
    target: join(folder.path, 'out'),
    settings: { ...mono, ...settings },
    ffmpeg,
    cacheDir: join(folder.path, '.cache'),
    signal,
  })

const folderWith = (shape: WavShape, name = 'master.wav') => folderOf({ [name]: aWav(shape) })

/** What ffmpeg says of a file's stream: rate, channels, bit rate. */
const describeFile = async (path: string): Promise<string> => {
  const { lines } = await runFfmpeg({
    ffmpegPath: ffmpeg.path,
    source: path,
    filters: [],
    output: ['-f', 'null'],
    target: undefined,
  })
  return lines.find((line) => /Stream #0:0.*Audio/.test(line))?.replace(/^.*Audio: /, '') ?? ''
}

describe.each<[string, WavShape]>([
  ['a quiet one', { seconds: 5, amplitude: 0.01 }],
  ['a loud one', { seconds: 5, amplitude: 1 }],
  ['one that clips', { seconds: 5, amplitude: 4 }],
  ['noise', { seconds: 5, pitch: 0, amplitude: 0.05 }],
  ['8 bits', { seconds: 5, bits: 8 }],
  ['24 bits and 96 kHz', { seconds: 5, bits: 24, sampleRate: 96_000 }],
  ['8 kHz', { seconds: 5, sampleRate: 8000 }],
  ['six channels', { seconds: 5, channels: 6, sampleRate: 48_000 }],
])('of %s', (_, shape) => {
  test('comes an MP3 of the right loudness and form', async () => {
    const folder = await folderWith(shape)
    const { after } = await make(folder, 'master.wav')
    const heard = await measureSound(join(folder.path, 'out.mp3'), { ffmpegPath: ffmpeg.path })
    expect(heard).toEqual(after)
    expect(Math.abs(heard.integratedLufs + 16)).toBeLessThanOrEqual(0.5)
    expect(heard.truePeakDb).toBeLessThanOrEqual(-1)
    expect(Math.abs(heard.durationSeconds - shape.seconds)).toBeLessThan(0.1)
    expect(await describeFile(join(folder.path, 'out.mp3'))).toMatch(/^mp3.*44100 Hz, mono, .*96 kb\/s/)
  })
})

test('speech with sharp peaks is limited instead of left quiet', async () => {
  const wav = aWav({ seconds: 6, amplitude: 0.03 })
  const view = new DataView(wav.buffer)
  for (let at = 44; at < wav.length; at += 40_000) view.setInt16(at, 32_000, true)
  const folder = await folderOf({ 'master.wav': wav })
  const { after } = await make(folder, 'master.wav')
  expect(Math.abs(after.integratedLufs + 16)).toBeLessThanOrEqual(0.5)
  expect(after.truePeakDb).toBeLessThanOrEqual(-1)
})

test('stereo has 128 kbit/s, and the other forms lie beside it', async () => {
  const folder = await folderWith({ seconds: 3, channels: 2 })
  const { files } = await make(folder, 'master.wav', { channels: 'stereo', otherForms: ['opus', 'aac'] })
  expect(files.map(({ ending }) => ending)).toEqual(['mp3', 'opus', 'm4a'])
  expect(await describeFile(join(folder.path, 'out.mp3'))).toMatch(/stereo, .*128 kb\/s/)
  expect(await describeFile(join(folder.path, 'out.opus'))).toMatch(/^opus.*stereo/)
  expect(await describeFile(join(folder.path, 'out.m4a'))).toMatch(/^aac.*44100 Hz, stereo/)
})

test('the recording is fit to be published, and its digest is that of its sound', async () => {
  const folder = await folderWith({ seconds: 3 })
  const { files } = await make(folder, 'master.wav')
  const { value, faults } = await readAudioFacts(join(folder.path, 'out.mp3'))
  expect(faults).toEqual([])
  expect(value?.soundSha256).toBe(files[0]?.sha256)
})

test('the same master gives the same bytes, and stays what it was', async () => {
  const folder = await folderWith({ seconds: 3 })
  const before = await digestFile(join(folder.path, 'master.wav'))
  await make(folder, 'master.wav', { otherForms: ['opus', 'aac'] })
  const endings = ['mp3', 'opus', 'm4a']
  const digests = () => Promise.all(endings.map((ending) => digestFile(join(folder.path, `out.${ending}`))))
  const first = await digests()
  await rename(join(folder.path, '.cache'), join(folder.path, '.forgotten'))
  expect((await make(folder, 'master.wav', { otherForms: ['opus', 'aac'] })).isUnchanged).toBe(false)
  expect(await digests()).toEqual(first)
  expect(await digestFile(join(folder.path, 'master.wav'))).toBe(before)
})

test('a second run does nothing; another setting, another master or a lost file does', async () => {
  const folder = await folderWith({ seconds: 2 })
  await make(folder, 'master.wav')
  const { mtimeMs } = await stat(join(folder.path, 'out.mp3'))
  await utimes(join(folder.path, 'master.wav'), new Date(), new Date())
  expect((await make(folder, 'master.wav')).isUnchanged).toBe(true)
  expect((await stat(join(folder.path, 'out.mp3'))).mtimeMs).toBe(mtimeMs)
  expect((await make(folder, 'master.wav', { otherForms: ['opus'] })).isUnchanged).toBe(false)
  await writeFile(join(folder.path, 'out.mp3'), 'edited')
  expect(await isOwnRecording(join(folder.path, 'out.mp3'), join(folder.path, '.cache'))).toBe(false)
  expect((await make(folder, 'master.wav')).isUnchanged).toBe(false)
  expect(await isOwnRecording(join(folder.path, 'out.mp3'), join(folder.path, '.cache'))).toBe(true)
})

test.each(['-rf.wav', "it's a “name”.wav", '%03d.wav', 'Größe & Länge.wav', 'a:b|c.wav', '$(touch x).wav'])(
  'reads a file called %s',
  async (name) => {
    const folder = await folderWith({ seconds: 1 }, name)
    await make(folder, name)
    expect((await readdir(folder.path)).sort()).toEqual(['.cache', name, 'out.mp3'].sort())
  },
)

test('reads a film', async () => {
  const folder = await folderWith({ seconds: 2 })
  await runFfmpeg({
    ffmpegPath: ffmpeg.path,
    source: join(folder.path, 'master.wav'),
    filters: [],
    output: ['-c:a', 'aac', '-f', 'matroska'],
    target: join(folder.path, 'film.mkv'),
  })
  expect((await make(folder, 'film.mkv')).after.integratedLufs).toBeCloseTo(-16, 0)
})

test('cuts silence at both ends where it is asked to, and nothing else', async () => {
  const folder = await folderWith({ seconds: 8, silentEnds: 2 })
  expect((await make(folder, 'master.wav')).after.durationSeconds).toBeCloseTo(8, 0)
  const { after, cutStartSeconds } = await make(folder, 'master.wav', { isTrimmed: true })
  expect(after.durationSeconds).toBeCloseTo(4.6, 0)
  expect(cutStartSeconds).toBeCloseTo(1.7, 1)
})

test('counts places that clip', async () => {
  const folder = await folderWith({ seconds: 2, amplitude: 4 })
  expect((await make(folder, 'master.wav')).before.clipCount).toBeGreaterThan(10)
  const fine = await folderWith({ seconds: 2, amplitude: 1 })
  expect((await make(fine, 'master.wav')).before.clipCount).toBe(0)
})

const whole = aWav({ seconds: 10 })

test.each<[string, string, Uint8Array]>([
  [
    'sound-unreadable',
    'what is no recording',
    new TextEncoder().encode('not a recording at all\n'.repeat(50)),
  ],
  ['sound-unreadable', 'an empty file', new Uint8Array(0)],
  ['sound-cut-short', 'a copy that broke off', whole.slice(0, whole.length / 2)],
  ['sound-silent', 'silence', aWav({ seconds: 2, amplitude: 0 })],
  [
    'sound-unreadable',
    'a playlist that would open another file',
    new TextEncoder().encode('ffconcat version 1.0\nfile other.wav\n'),
  ],
])('says %s of %s, and leaves nothing behind', async (code, _, bytes) => {
  const folder = await folderOf({ 'master.wav': bytes, 'other.wav': whole, 'out.mp3': 'what was there' })
  await expect(make(folder, 'master.wav')).rejects.toMatchObject({ code })
  expect((await readdir(folder.path)).sort()).toEqual(['master.wav', 'other.wav', 'out.mp3'])
  expect(await readFile(join(folder.path, 'out.mp3'), 'utf8')).toBe('what was there')
})

test('stops when it is told to, and leaves nothing behind', async () => {
  const folder = await folderWith({ seconds: 60 })
  const controller = new AbortController()
  const made = make(folder, 'master.wav', {}, controller.signal)
  const isWriting = async () => (await readdir(folder.path)).some((name) => name.endsWith('.part'))
  while (!(await isWriting())) await setTimeout(5)
  controller.abort()
  await expect(made).rejects.toMatchObject({ code: 'interrupted' })
  expect(await readdir(folder.path)).toEqual(['master.wav'])
})
