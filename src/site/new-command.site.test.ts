// The command that begins an episode, as a person runs it: from a recording to the feed.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aShowFolder } from '../testing/a-show-folder.ts'
import { aWav } from '../testing/a-wav.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { type Folder, folderOf } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'

const start = (script: string, words: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...words], {
    cwd: projectDir,
    // A clean machine: the only ffmpeg is that of npm.
    env: { PATH: '', SITE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const ended = async (child: ChildProcess) => {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, text: said.join('') }
}

const run = (script: string, folder: Folder, ...words: readonly string[]) =>
  ended(start(script, ['--content', folder.path, ...words]))

const filesIn = (folder: Folder, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => readdirSync(join(folder.path, name)).sort())

const read = (folder: Folder, file: string): string => readFileSync(join(folder.path, file), 'utf8')

const whisper = JSON.stringify({
  text: ' Willkommen im Rathaus. Danke.',
  segments: [
    { id: 0, start: 0, end: 2, text: ' Willkommen im Rathaus.' },
    { id: 1, start: 2, end: 4, text: ' Danke.' },
  ],
  language: 'de',
})

const answers = ['--summary', 'Was: Mut kostet.', '--date', '2024-01-09 09:00', '--yes']

test('with a WAV and a Whisper JSON, four commands bring a new episode into the feed', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'auf nahme/Mut im Amt.wav': aWav({ seconds: 6 }),
      'auf nahme/Mut im Amt.json': whisper,
      'auf nahme/Mut im Amt.tsv': 'start\tend\ttext\n',
    }),
  )
  const wav = join(folder.path, 'auf nahme/Mut im Amt.wav')
  const people = read(folder, 'episodes/people.yaml')
  const more = ['--guest', 'GERDA GAST', '--guest', 'Nora Neu: "Amt", Leiterin', '--place', 'wolfsburg']
  const begun = await run('new', folder, wav, ...answers, ...more)
  expect(begun).toMatchObject({ code: 0, text: expect.stringContaining(`"${wav}" staffel-1/03-mut-im-amt`) })
  const text = read(folder, 'episodes/staffel-1/03-mut-im-amt.md')
  expect(text).toContain('\nsummary: "Was: Mut kostet."\n')
  expect(text).toContain('\nguests:\n  - gerda-gast\n  - nora-neu-amt\n')
  expect(text).toContain('\n#chapters:\n#  - 00:00')
  expect(read(folder, 'episodes/people.yaml')).toMatch(people)
  expect(read(folder, 'transcripts/staffel-1/03-mut-im-amt.json')).toBe(whisper)
  expect(await run('audio', folder, wav, 'staffel-1/03-mut-im-amt')).toMatchObject({ code: 0 })
  expect(await run('check', folder)).toMatchObject({ code: 0 })
  const output = join(folder.path, '_site')
  expect(await run('release', folder, '--yes', '--output', output)).toMatchObject({ code: 0 })
  const feed = read(folder, '_site/feed.xml')
  expect(feed).toMatch(/<title>Mut im Amt<\/title>/)
  expect(feed).toMatch(/03-mut-im-amt[^"]*\.mp3"/)
  expect(feed).toContain('mut-im-amt.vtt')
})

test('an MP3 comes along under the name of the episode, its title from its tag, and a second run overwrites nothing', async () => {
  const mp3 = anMp3({ frames: 383, id3v2: { version: 4, title: 'Über Nähe' } })
  const folder = await folderOf(await aShowFolder({ 'x.mp3': mp3, 'x.mp3.srt': 'kein Transkript' }))
  const source = join(folder.path, 'x.mp3')
  const begun = await run('new', folder, source, ...answers, '--move', '--lang', 'en')
  expect(begun).toMatchObject({ code: 0, text: expect.stringMatching(/“Über Nähe” has been created/) })
  expect(begun.text).toContain('x.mp3.srt')
  expect(filesIn(folder, '', 'episodes/staffel-1')).not.toContain('x.mp3')
  const recording = join(folder.path, 'episodes/staffel-1/03-ueber-naehe.mp3')
  expect(readFileSync(recording)).toEqual(Buffer.from(mp3))
  expect(filesIn(folder, 'episodes/staffel-1').filter((name) => name.startsWith('.'))).toEqual([])
  const before = read(folder, 'episodes/staffel-1/03-ueber-naehe.md')
  const again = await run('new', folder, recording, ...answers)
  expect(again).toMatchObject({ code: 1, text: expect.stringContaining('03-ueber-naehe.md') })
  expect(read(folder, 'episodes/staffel-1/03-ueber-naehe.md')).toBe(before)
})

test('a trailer gets its name, new hosts stand in one file, and transcripts of all languages come along', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'alt.mp3': anMp3({ frames: 383, id3v2: undefined }),
      'alt.en.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n',
      'alt.de.srt': '1\n00:00:01,000 --> 00:00:02,000\nHallo.\n',
      'alt.mp3.txt': 'Hallo.',
    }),
  )
  const words = ['--title', 'Staffel 3', '--type', 'trailer', '--host', 'Nora Neu', '--guest', 'Otto Ohne']
  const begun = await run('new', folder, join(folder.path, 'alt.mp3'), ...answers, ...words)
  expect(begun).toMatchObject({ code: 0 })
  const text = read(folder, 'episodes/staffel-1/trailer-staffel-3.md')
  expect(text).toMatch(/\ntype: trailer\n.*\nhosts:\n {2}- nora-neu\n.*\nguests:\n {2}- otto-ohne\n/s)
  expect(text).toMatch(/\n#episode: /)
  expect(read(folder, 'episodes/people.yaml')).toMatch(/nora-neu:\n {2}name: Nora Neu\notto-ohne:/)
  expect(filesIn(folder, 'transcripts/staffel-1').filter((name) => name.startsWith('trailer'))).toEqual([
    'trailer-staffel-3.en.vtt',
    'trailer-staffel-3.srt',
  ])
  expect(await run('check', folder)).toMatchObject({ code: 0 })
})

test('killed while it copies, nothing is lost, and the next run finishes', async () => {
  const mp3 = anMp3({ frames: 40_000, id3v2: undefined })
  const folder = await folderOf(await aShowFolder({ 'mut.mp3': mp3 }))
  const inSeason = () => filesIn(folder, 'episodes/staffel-1')
  const source = join(folder.path, 'mut.mp3')
  const child = start('new', ['--content', folder.path, source, ...answers])
  const end = ended(child)
  await expect.poll(() => inSeason().some((name) => name.endsWith('.part')), { interval: 1 }).toBe(true)
  child.kill('SIGKILL')
  await end
  expect(inSeason()).not.toContain('03-mut.md')
  expect(readFileSync(source).length).toBe(mp3.length)
  expect(await run('new', folder, source, ...answers)).toMatchObject({ code: 0 })
  expect(inSeason().filter((name) => name.includes('03-mut'))).toEqual(['03-mut.md', '03-mut.mp3'])
  expect(readFileSync(join(folder.path, 'episodes/staffel-1/03-mut.mp3')).equals(mp3)).toBe(true)
})

test('takes up a copy that an interrupted run has left, and refuses another file of that name', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'mut.mp3': anMp3({ frames: 383, id3v2: undefined }),
      'episodes/staffel-1/03-mut.mp3': anMp3({ frames: 383, id3v2: undefined }),
      'episodes/staffel-1/.03-mut.mp3.4194300-0123abcd.part': 'half',
      'wut.mp3': anMp3({ frames: 383, id3v2: undefined }),
      'episodes/staffel-1/03-wut.mp3': 'of somebody else',
    }),
  )
  const begun = await run('new', folder, join(folder.path, 'mut.mp3'), ...answers)
  expect(begun).toMatchObject({ code: 0 })
  expect(filesIn(folder, 'episodes/staffel-1').filter((name) => name.includes('03-mut'))).toEqual([
    '03-mut.md',
    '03-mut.mp3',
  ])
  const other = await run('new', folder, join(folder.path, 'wut.mp3'), ...answers, '--name', '03-wut')
  expect(other).toMatchObject({ code: 1, text: expect.stringContaining('--name 03-wut-2') })
  expect(filesIn(folder, 'episodes/staffel-1')).not.toContain('03-wut.md')
  expect(read(folder, 'episodes/staffel-1/03-wut.mp3')).toBe('of somebody else')
})

test('says in a sentence what keeps it from working, and then writes nothing', async () => {
  const folder = await folderOf(
    await aShowFolder({
      'mut.wav': aWav({ seconds: 1 }),
      'text.mp3': 'This is a text.',
    }),
  )
  const wav = join(folder.path, 'mut.wav')
  const before = filesIn(folder, 'episodes', 'episodes/staffel-1', 'transcripts/staffel-1')
  const wrong = [
    [[wav], '--summary'],
    [[join(folder.path, 'text.mp3'), ...answers], 'keine Aufnahme'],
    [[wav, ...answers, '--guest', 'Gerda Gasd'], '--guest gerda-gast'],
    [[wav, ...answers, '--name', '03-anfang'], '01-anfang.md'],
  ] as const
  const said = await Promise.all(
    wrong.map(async ([words, sentence]) => {
      const { code, text } = await run('new', folder, ...words)
      return code === 1 && text.includes(sentence) && !text.includes('    at ') ? '' : `${sentence}: ${text}`
    }),
  )
  expect(said.filter((text) => text !== '')).toEqual([])
  expect(filesIn(folder, 'episodes', 'episodes/staffel-1', 'transcripts/staffel-1')).toEqual(before)
})
