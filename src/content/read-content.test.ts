// Proves that a whole folder is read: everything parsed, measured and paired, and all problems found in one run.
import { cp, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Content } from '../catalog/content.ts'
import type { Problem } from '../model/problem.ts'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { folderOf } from '../testing/folder-of.ts'
import { readFolder, someGuid } from '../testing/printed-content.ts'
import { openFactCache, stampOf } from './fact-cache.ts'
import { readContent } from './read-content.ts'

const vtt = (text: string): string => `WEBVTT\n\n00:00:01.000 --> 00:00:04.500\n<v Helene Host>${text}\n`
const codes = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ file, code }) => `${file} ${code}`)

const read = async (changes: Parameters<typeof aShowFolder>[0] = {}) => {
  const folder = await folderOf(await aShowFolder(changes))
  return { folder, ...(await readFolder(folder)) }
}

test('a valid folder: show, registries, pages and episodes with their recordings and transcripts', async () => {
  const { value, problems } = await read({
    'episodes/ueber.md': '---\ntitle: Über uns\ndescription: Wer wir sind.\n---\n\nHallo.\n',
    'transcripts/staffel-1/01-anfang.en.vtt': vtt('Welcome.'),
    'transcripts/staffel-1/01-anfang.ar.vtt': vtt('أهلا'),
  })
  expect(problems).toEqual([])
  expect(value?.show).toMatchObject({ title: 'Testsendung', cover: { file: 'cover.jpg', widthPixels: 1400 } })
  expect([...(value?.people.keys() ?? [])]).toEqual(['helene-host', 'gerda-gast'])
  expect(value?.pages.map(({ slug }) => slug)).toEqual(['ueber'])
  const [first, second] = value?.episodes ?? []
  expect(first).toMatchObject({
    id: 'staffel-1/01-anfang',
    audio: { kind: 'file', file: 'staffel-1/01-anfang.mp3', mimeType: 'audio/mpeg' },
  })
  expect(first?.audio.durationSeconds).toBeCloseTo((383 * 1152) / 44_100, 9)
  expect(first?.transcripts.map(({ language }) => language)).toEqual(['de', 'ar', 'en'])
  expect(second?.transcripts).toEqual([])
})

test('a transcript is read anew whenever it is asked for', async () => {
  const { folder, value } = await read()
  const [transcript] = value?.episodes[0]?.transcripts ?? []
  expect(transcript?.endSeconds).toBe(9)
  expect(transcript?.endPosition).toEqual({ file: 'transcripts/staffel-1/01-anfang.vtt', line: 6, column: 1 })
  expect(transcript?.read().cues[0]?.text).toBe('Willkommen im Rathaus.')
  await folder.add({ 'transcripts/staffel-1/01-anfang.vtt': vtt('Etwas anderes.') })
  expect(transcript?.read().cues[0]?.text).toBe('Etwas anderes.')
  await folder.add({ 'transcripts/staffel-1/01-anfang.vtt': 'kein Transkript' })
  expect(() => transcript?.read()).toThrow('transcripts/staffel-1/01-anfang.vtt changed')
})

test('all problems of all files are found in one run', async () => {
  const { value, problems } = await read({
    'episodes/show.yaml': 'title: Testsendung\n',
    'episodes/people.yaml': 'Helene: {}\n',
    'episodes/places.yaml': 'wolfsburg: [\n',
    'episodes/topics.yaml': Uint8Array.of(0xfc, 0x0a),
    'episodes/impressum.md': 'ohne Angaben',
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ title: undefined }, '[klick](javascript:alert(1))\n'),
    'episodes/staffel-1/01-anfang.mp3': '',
    'episodes/staffel-1/02-mitte.mp3': anMp3({ frames: 384 }).slice(0, -9000),
    'transcripts/staffel-1/01-anfang.vtt': 'kein Transkript',
    'transcripts/staffel-1/09-fehlt.vtt': vtt('Ja.'),
  })
  expect(value).toBeUndefined()
  const found = codes(problems)
  for (const expected of [
    'episodes/impressum.md page-front-matter-missing',
    'episodes/show.yaml key-missing',
    'episodes/staffel-1/01-anfang.md audio-empty',
    'episodes/staffel-1/01-anfang.md key-missing',
    'episodes/staffel-1/01-anfang.md notes-refused-link',
    'episodes/staffel-1/02-mitte.md audio-cut-short',
    'episodes/topics.yaml text-encoding',
    'transcripts/staffel-1/01-anfang.vtt transcript-header-missing',
    'transcripts/staffel-1/09-fehlt.vtt transcript-without-episode',
  ]) {
    expect(found).toContain(expected)
  }
  expect(found.some((each) => each.startsWith('episodes/people.yaml'))).toBe(true)
  expect(found.some((each) => each.startsWith('episodes/places.yaml'))).toBe(true)
  expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).sort())
})

const alsoChecked = async (changes: Parameters<typeof aShowFolder>[0]): Promise<Content | undefined> => {
  const { path } = await folderOf(await aShowFolder(changes))
  let seen: Content | undefined
  const alsoCheck = (content: Content): readonly Problem[] => {
    seen = content
    const position = { file: 'episodes/show.yaml', line: 1, column: 1 }
    return [{ ...position, code: 'season-missing', severity: 'error', field: undefined, facts: undefined }]
  }
  const source = { contentDir: path, cacheDir: join(path, 'cache'), mintGuid: () => someGuid, alsoCheck }
  const { value, problems } = await readContent(source)
  expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  expect(codes(problems).includes('episodes/show.yaml season-missing')).toBe(seen !== undefined)
  return seen
}

test('what only the whole shows is found in the same run as all else', async () => {
  const content = await alsoChecked({
    'episodes/people.yaml': 'helene-host: []\n',
    'episodes/topics.yaml': undefined,
    'episodes/staffel-1/01-anfang.md': anEpisodeFile({ speakers: '{ S1: nora-neu }' }),
    'episodes/staffel-1/01-anfang.mp3': '',
    'episodes/staffel-1/02-mitte.md': '---\ntitle: "\n---\n',
  })
  expect(content?.episodes.map(({ id }) => id)).toEqual(['staffel-1/01-anfang'])
  expect(content?.episodes[0]?.audio.durationSeconds).toBe(Number.POSITIVE_INFINITY)
  expect([...(content?.people.keys() ?? [])].sort()).toEqual(['gerda-gast', 'helene-host', 'nora-neu'])
  expect([...(content?.topics.keys() ?? [])]).toEqual(['beteiligung'])
})

test('valid content is left to whoever asked for it, content without a show to nobody', async () => {
  expect(await alsoChecked({})).toBeUndefined()
  expect(await alsoChecked({ 'episodes/show.yaml': 'title: x' })).toBeUndefined()
})

test('two runs say the same, whatever order the disk lists files in', async () => {
  const changes = {
    'episodes/staffel-1/01-anfang.mp3': '',
    'episodes/staffel-1/02-mitte.md': anEpisodeFile({ title: undefined }),
    'episodes/cover.jpg': 'x',
  }
  const { folder, problems } = await read(changes)
  const copy = await folderOf({})
  await cp(join(folder.path, 'episodes'), join(copy.path, 'episodes'), { recursive: true })
  await cp(join(folder.path, 'transcripts'), join(copy.path, 'transcripts'), { recursive: true })
  expect(JSON.stringify((await readFolder(copy)).problems)).toBe(JSON.stringify(problems))
  expect(JSON.stringify((await readFolder(folder)).problems)).toBe(JSON.stringify(problems))
})

test('a recording and a transcript that have not changed are not read a second time', async () => {
  const { folder } = await read()
  const stampFor = async (file: string): Promise<string> =>
    stampOf(await stat(join(folder.path, file), { bigint: true }))
  const cache = await openFactCache(join(folder.path, 'cache'))
  const place = 'transcripts/staffel-1/01-anfang.vtt'
  expect(cache.transcript.recall(place, await stampFor(place))?.found?.endSeconds).toBe(9)
  const sound = { startBytes: 0, endBytes: 1 }
  const waveform = 'v'.repeat(160)
  const lie = {
    sizeBytes: 1,
    durationSeconds: 4321,
    mimeType: 'audio/mpeg',
    sound,
    soundSha256: 'ab',
    waveform,
  }
  const file = 'staffel-1/01-anfang.mp3'
  cache.audio.remember(file, await stampFor(`episodes/${file}`), {
    value: { ...lie, chapters: [] },
    faults: [],
  })
  const position = { file: 'x', line: 1, column: 1 }
  const found = { endSeconds: 1234, endPosition: position, timing: 'cues' as const, speakers: [] }
  const vttStamp = await stampFor('transcripts/staffel-1/01-anfang.vtt')
  cache.transcript.remember('transcripts/staffel-1/01-anfang.vtt', vttStamp, { found, problems: [] })
  await cache.save()
  const [episode] = (await readFolder(folder)).value?.episodes ?? []
  expect(episode?.audio).toEqual({ kind: 'file', file, ...lie })
  expect(episode?.transcripts[0]?.endSeconds).toBe(1234)
})

test('a recording or transcript that changes is measured anew, even where size and time stay', async () => {
  const { folder } = await read()
  const path = join(folder.path, 'episodes/staffel-1/01-anfang.mp3')
  const spare = join(folder.path, 'spare.mp3')
  await writeFile(
    spare,
    anMp3({ frames: 383, bitratesKbps: [64], sampleRate: 48_000 }).slice(0, anMp3({ frames: 383 }).length),
  )
  await utimes(path, 1000, 1000)
  const before = (await readFolder(folder)).value?.episodes[0]?.audio
  await utimes(spare, 1000, 1000)
  await rename(spare, path)
  const after = (await readFolder(folder)).value?.episodes[0]?.audio
  expect(before?.durationSeconds).toBeCloseTo((383 * 1152) / 44_100, 9)
  expect(after).not.toEqual(before)

  await folder.add({ 'transcripts/staffel-1/01-anfang.vtt': 'kein Transkript' })
  expect(codes((await readFolder(folder)).problems)).toContain(
    'transcripts/staffel-1/01-anfang.vtt transcript-header-missing',
  )
})

test('problems come from the cache as they came from the file', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'episodes/staffel-1/01-anfang.mp3': '',
      'transcripts/staffel-1/01-anfang.vtt': 'WEBVTT\n\n00:00.000 -> 00:01.000\nJa.\n',
    }),
  )
  const first = await readFolder(folder)
  const second = await readFolder(folder)
  expect(first.problems).toHaveLength(2)
  expect(second.problems).toEqual(first.problems)
})
