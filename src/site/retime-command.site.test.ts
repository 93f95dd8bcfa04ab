// The command that moves times to a new cut, as a person runs it, with real recordings and the ffmpeg of npm.
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFfmpeg } from '../audio/find-ffmpeg.ts'
import { readEnergy } from '../audio/read-energy.ts'
import { runFfmpeg } from '../audio/run-ffmpeg.ts'
import { anEpisodeFile, aShowFolder } from '../testing/a-show-folder.ts'
import { randomFrom } from '../testing/an-envelope.ts'
import { type Folder, type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { projectDir } from './project-dir.ts'
import { readRetimeArguments } from './retime-arguments.ts'
import { episodeFiles } from './retime-files.ts'

// A clean machine: the only ffmpeg is that of npm.
const environment = { PATH: '' }

const retime = async (folder: Folder, ...words: readonly string[]) => {
  const command = ['--import', 'tsx', 'scripts/retime.ts', '--content', folder.path, ...words]
  const child = spawn(process.execPath, command, {
    cwd: projectDir,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => (said.stdout += String(text)))
  child.stderr.on('data', (text) => (said.stderr += String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, ...said }
}

const sampleRate = 16_000

/** Syllables of noise, no two alike, with pauses between. */
const speech = (seconds: number, seed = 1): Int16Array => {
  const random = randomFrom(seed)
  const samples = new Int16Array(seconds * sampleRate)
  for (let at = 0; at < samples.length; ) {
    const length = Math.floor(sampleRate * (0.12 + random() * 0.25))
    const [loud, smooth] = [random() < 0.15 ? 0.001 : 0.1 + random() * 0.5, random() * 0.95]
    let last = 0
    for (let step = 0; step < length && at < samples.length; step += 1, at += 1) {
      last = smooth * last + (1 - smooth) * (random() * 2 - 1)
      samples[at] = Math.round(32_000 * loud * last * Math.sin((Math.PI * step) / length))
    }
  }
  return samples
}

const joined = (...parts: readonly Int16Array[]): Int16Array =>
  Int16Array.from(parts.flatMap((part) => [...part]))

const stretch = (samples: Int16Array, from: number, to: number): Int16Array =>
  samples.slice(Math.round(from * sampleRate), Math.round(to * sampleRate))

const encode = async (samples: Int16Array, target: string, ...output: readonly string[]): Promise<void> => {
  const { path: ffmpegPath } = await findFfmpeg(environment)
  await runFfmpeg({ ffmpegPath, source: { samples, sampleRate }, filters: [], output, target })
}

const old = speech(60)
/** 2.5 seconds less at the beginning, 10 less from 20 on, 6 of something else before 45. */
const recut = joined(stretch(old, 2.5, 20), stretch(old, 30, 45), speech(6, 9), stretch(old, 45, 60))

const vtt = `WEBVTT

00:00:01.000 --> 00:00:02.200
<v Helene Host>Das fehlt.

00:00:05.000 --> 00:00:09.000
<v Gerda Gast>Um 00:05 <00:00:06.000>geht es los.

00:00:22.000 --> 00:00:26.000
<v Gerda Gast>Auch das fehlt.

00:00:50.000 --> 00:00:54.000
<v Helene Host>Nach der Werbung.
`

const aFolder = async (changes: Readonly<Record<string, FolderEntry>> = {}): Promise<Folder> => {
  const folder = await folderOf(
    await aShowFolder({
      'episodes/staffel-1/01-anfang.md': anEpisodeFile({
        chapters: '["00:00 Begrüßung", "00:21 Weg", "00:31 Die Sache"]',
        soundbites: '[{ start: "00:35", duration: 8 }, { start: "00:15", duration: 20 }]',
      }),
      'transcripts/staffel-1/01-anfang.vtt': vtt,
      ...changes,
    }),
  )
  await encode(old, join(folder.path, 'alt.ogg'), '-c:a', 'libvorbis', '-f', 'ogg')
  const mp3 = join(folder.path, 'episodes/staffel-1/01-anfang.mp3')
  await encode(recut, mp3, '-af', 'volume=-8dB', '-b:a', '48k', '-f', 'mp3')
  return folder
}

const textOf = (folder: Folder, file: string): Promise<string> => readFile(join(folder.path, file), 'utf8')

test('shows, writes once, and does not move twice', async () => {
  const folder = await aFolder()
  const from = ['anfang', '--from', join(folder.path, 'alt.ogg')]
  const trial = await retime(folder, ...from, '--dry-run')
  expect(trial.code).toBe(0)
  expect(trial.stdout.replace(/\d+\.\d{3}/g, (time) => Number(time).toFixed(1))).toMatchInlineSnapshot(`
    "Die neue Aufnahme im Vergleich zur alten:
    - Der Anfang ist 2,5 Sekunden kürzer.
    - Bei 0:20 wurden 10 Sekunden entfernt.
    - Bei 0:33 kamen 6 Sekunden dazu. Zwischen 0:33 und 0:39 gibt es keinen Text.

    episodes/staffel-1/01-anfang.md: 5 Einträge
    episodes/staffel-1/01-anfang.md:12
      - chapters: ["00:00 Begrüßung", "00:21 Weg", "00:31 Die Sache"]
      + chapters: ["00:00 Begrüßung", "00:18 Weg", "00:19 Die Sache"]
    episodes/staffel-1/01-anfang.md:13
      - soundbites: [{ start: "00:35", duration: 8 }, { start: "00:15", duration: 20 }]
      + soundbites: [{ start: "00:23", duration: 8 }, { start: "00:13", duration: 20 }]
    Der Ausschnitt (soundbites) bei 0:15 ist nicht mehr ganz da. Er beginnt jetzt bei 0:13: Bitte in episodes/staffel-1/01-anfang.md anhören und die Dauer anpassen.

    transcripts/staffel-1/01-anfang.vtt: 4 Einträge, 2 entfallen
    transcripts/staffel-1/01-anfang.vtt:3
      - 00:00:1.0 --> 00:00:2.2
      - <v Helene Host>Das fehlt.
      - 
      - 00:00:5.0 --> 00:00:9.0
      + 00:00:2.5 --> 00:00:6.5
    transcripts/staffel-1/01-anfang.vtt:7
      - <v Gerda Gast>Um 00:05 <00:00:6.0>geht es los.
      + <v Gerda Gast>Um 00:05 <00:00:3.5>geht es los.
    transcripts/staffel-1/01-anfang.vtt:9
      - 00:00:22.0 --> 00:00:26.0
      - <v Gerda Gast>Auch das fehlt.
      - 
      - 00:00:50.0 --> 00:00:54.0
      + 00:00:43.5 --> 00:00:47.5

    Das war nur eine Probe (--dry-run). Geschrieben wurde nichts.
    "
  `)
  expect(await textOf(folder, 'transcripts/staffel-1/01-anfang.vtt')).toBe(vtt)
  expect(await retime(folder, ...from)).toMatchObject({ code: 1, stderr: expect.stringContaining('--yes') })
  expect(await retime(folder, ...from, '--yes')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('npm run check'),
  })
  const moved = await textOf(folder, 'transcripts/staffel-1/01-anfang.vtt')
  expect(moved).toContain('<v Gerda Gast>Um 00:05 <00:00:03.')
  expect(moved).not.toContain('fehlt')
  expect(await textOf(folder, 'episodes/staffel-1/01-anfang.md')).toContain(
    '["00:00 Begrüßung", "00:18 Weg", "00:19 Die Sache"]',
  )
  expect(await retime(folder, ...from, '--yes', '--lang', 'en')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has been done'),
  })
  expect(await textOf(folder, 'transcripts/staffel-1/01-anfang.vtt')).toBe(moved)
})

test('finishes what a run that was killed has left, without moving the rest twice', async () => {
  const folder = await aFolder()
  const from = ['anfang', '--from', join(folder.path, 'alt.ogg'), '--yes']
  const [page, transcript] = ['episodes/staffel-1/01-anfang.md', 'transcripts/staffel-1/01-anfang.vtt']
  expect((await retime(folder, ...from)).code).toBe(0)
  const after = [await textOf(folder, page), await textOf(folder, transcript)]
  for (const run of ['first', 'second']) {
    await writeFile(join(folder.path, transcript), vtt)
    const finished = await retime(folder, ...from)
    expect([run, finished.code, finished.stdout.includes(`${page}:`)]).toEqual([run, 0, false])
    expect([await textOf(folder, page), await textOf(folder, transcript)]).toEqual(after)
  }
  expect((await retime(folder, ...from)).code).toBe(1)
  expect((await retime(folder, ...from, '--again')).code).toBe(0)
  expect(await textOf(folder, page)).not.toBe(after[0])
})

const refusedBecause = (code: string) => expect.objectContaining({ code })

test('refuses what cannot be meant', async () => {
  const folder = await folderOf(await aShowFolder())
  const typed = (...words: readonly string[]) => readRetimeArguments(words, {})
  expect(() => typed('anfang', '--offset', 'bald')).toThrow(refusedBecause('retime-offset-unfit'))
  expect(() => typed('anfang', '--offset', '3', '--from', 'a.mp3')).toThrow(
    refusedBecause('retime-offset-alone'),
  )
  expect(() => typed('anfang', '--ofset', '3')).toThrow(refusedBecause('unknown-flag'))
  expect(() => typed('anfang', 'mitte')).toThrow(refusedBecause('retime-stray-word'))
  expect(typed('anfang', '--offset', '-1:00:02.5').offsetSeconds).toBe(-3602.5)
  await expect(episodeFiles(folder.path, 'anfnag')).rejects.toMatchObject({
    code: 'episode-unknown',
    facts: { write: 'npm run retime -- staffel-1/01-anfang' },
  })
  await expect(episodeFiles(folder.path, 'staffel-1')).rejects.toMatchObject({
    code: 'episode-several',
    facts: { ids: ['staffel-1/01-anfang', 'staffel-1/02-mitte'] },
  })
  expect((await episodeFiles(folder.path, 'episodes/staffel-1/01-anfang.md')).files).toHaveLength(2)
})

test('refuses other recordings and files with mistakes, and leaves every file as it was', async () => {
  const folder = await aFolder({
    'kaputt.mp3': 'no sound',
    'transcripts/staffel-1/01-anfang.en.vtt': 'WEBVTT\n\nbroken\n',
  })
  const path = (name: string): string => join(folder.path, name)
  await encode(speech(60, 5), path('anders.ogg'), '-c:a', 'libvorbis', '-f', 'ogg')
  const said = async (from: string) => (await retime(folder, 'anfang', '--from', path(from), '--yes')).stderr
  expect(await said('kaputt.mp3')).toContain('kaputt.mp3')
  expect(await said('anders.ogg')).toContain('zu wenig gemeinsam')
  expect(await said('alt.ogg')).toContain('01-anfang.en.vtt')
  expect(await textOf(folder, 'transcripts/staffel-1/01-anfang.vtt')).toBe(vtt)
})

test('moves by a known time without any recording', async () => {
  const folder = await folderOf(await aShowFolder())
  expect((await retime(folder, 'staffel-1/01-anfang', '--offset', '-0:02', '--yes')).code).toBe(0)
  expect(await textOf(folder, 'transcripts/staffel-1/01-anfang.vtt')).toContain(
    '00:00:03.000 --> 00:00:07.000',
  )
  expect(await textOf(folder, 'episodes/staffel-1/01-anfang.md')).toContain(
    '["00:00 Begrüßung", "00:03 Die Sache"]',
  )
})

test('hears a recording whole, in whatever encoding', async () => {
  const folder = await folderOf(await aShowFolder())
  const source = join(folder.path, 'a.mp3')
  await encode(speech(3), source, '-b:a', '64k', '-f', 'mp3')
  const { path: ffmpegPath } = await findFfmpeg(environment)
  const energy = await readEnergy({ ffmpegPath, source })
  expect(energy.durationSeconds).toBeCloseTo(3, 1)
  expect([energy.low.length, energy.high.length]).toEqual([
    Math.floor(energy.durationSeconds * 100),
    Math.floor(energy.durationSeconds * 100),
  ])
  expect(Math.max(...energy.low)).toBeGreaterThan(-40)
})
