import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readLevels } from '../model/waveform.ts'
import { anMp3 } from '../testing/an-mp3.ts'
import { folderOf } from '../testing/folder-of.ts'
import { readAudioFacts } from './read-audio-facts.ts'

/** A recording of this repository: speech, mono, 44.1 kHz, 64 kbit/s, like the silence that is put behind it. */
const speechFile = join(import.meta.dirname, '../../episodes/staffel-1/02-echte-beteiligung.mp3')
let speech: Uint8Array

beforeAll(async () => {
  speech = await readFile(speechFile)
})

const silence = (seconds: number): Uint8Array =>
  anMp3({ frames: Math.round(seconds * 38.28), header: 'none', id3v2: undefined })

const waveformOf = async (...parts: readonly Uint8Array[]): Promise<string | undefined> => {
  const { path } = await folderOf({ 'a.mp3': Buffer.concat(parts) })
  const { value } = await readAudioFacts(join(path, 'a.mp3'))
  return value?.waveform
}

const mean = (levels: readonly number[]): number =>
  levels.reduce((sum, level) => sum + level, 0) / levels.length

test('speech is high, the silence behind it is flat', async () => {
  const levels = readLevels((await waveformOf(speech, silence(100))) ?? '')
  expect(levels).toHaveLength(160)
  expect(mean(levels.slice(0, 75))).toBeGreaterThan(10)
  expect(new Set(levels.slice(90))).toEqual(new Set([0]))
})

test('it follows the sound: what is said twice is drawn twice', async () => {
  const levels = readLevels((await waveformOf(speech, speech)) ?? '')
  const first = levels.slice(0, 80)
  const second = levels.slice(80)
  const far = first.filter((level, at) => Math.abs(level - (second[at] ?? 0)) > 8)
  expect(far.length).toBeLessThan(12)
  expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(15)
})

test('the same bytes give the same waveform', async () => {
  const [one, other] = await Promise.all([waveformOf(speech), waveformOf(speech)])
  expect(one).toMatch(/^[0-9a-v]{160}$/)
  expect(other).toBe(one)
})

test('a few seconds have none', async () => {
  expect(await waveformOf(silence(6))).toBeUndefined()
})

test('frames of noise are measured like any others', async () => {
  const noise = silence(30).map((byte, at) => (at % 208 < 4 ? byte : (at * 7919 + (at >> 3)) & 0xff))
  const frames = silence(30)
  let at = 0
  // Headers stay, what is between them is noise.
  while (at + 4 < frames.length) {
    const end = frames.indexOf(0xff, at + 4)
    noise.set(frames.subarray(at, at + 4), at)
    at = end === -1 ? frames.length : end
  }
  expect(await waveformOf(noise)).toMatch(/^[0-9a-v]{160}$/)
})
