// JSON of whisper.cpp as it writes it.
import { describe, expect, test } from 'vitest'
import { parseTranscriptJson } from './parse-transcript-json.ts'

const source = { file: 'transcripts/staffel-1/01-anfang.json', language: 'de' }

const parsed = (data: unknown) =>
  parseTranscriptJson(typeof data === 'string' ? data : JSON.stringify(data), source)

const cuesOf = (data: unknown) => {
  const { value, problems } = parsed(data)
  expect(problems).toEqual([])
  return value?.cues ?? []
}

const linesOf = (data: unknown) =>
  cuesOf(data).map(({ startSeconds, endSeconds, speaker, text }) => [startSeconds, endSeconds, speaker, text])

describe('whisper.cpp', () => {
  const times = (from: number, to: number) => ({
    timestamps: { from: stamp(from), to: stamp(to) },
    offsets: { from, to },
  })
  const stamp = (ms: number): string =>
    `00:00:${String(Math.floor(ms / 1000)).padStart(2, '0')},${String(ms % 1000).padStart(3, '0')}`
  const file = (...transcription: readonly object[]) => ({
    systeminfo: 'AVX = 1 | ',
    model: { type: 'base', multilingual: true },
    params: { model: 'models/ggml-base.bin', language: 'de', translate: false },
    result: { language: 'de' },
    transcription,
  })

  test('counts in thousandths of a second', () => {
    expect(linesOf(file({ ...times(1500, 4000), text: ' Guten Tag zusammen.' }))).toEqual([
      [1.5, 4, undefined, 'Guten Tag zusammen.'],
    ])
  })

  test('makes words of tokens and leaves out those that are marks', () => {
    const tokens = [
      { text: '[_BEG_]', ...times(0, 0), id: 50364, p: 0.9, t_dtw: -1 },
      { text: ' Wil', ...times(0, 300), id: 1, p: 0.9 },
      { text: 'lkommen', ...times(300, 800), id: 2, p: 0.9 },
      { text: ' zur', ...times(800, 1000), id: 3, p: 0.9 },
      { text: ' Sendung', ...times(1000, 1600), id: 4, p: 0.9 },
      { text: '.', ...times(1600, 1700), id: 5, p: 0.9 },
      { text: '[_TT_85]', ...times(1700, 1700), id: 50449, p: 0.2 },
    ]
    const [cue] = cuesOf(file({ ...times(0, 1700), text: ' Willkommen zur Sendung.', tokens }))
    expect(cue?.words).toEqual([
      { startSeconds: 0, endSeconds: 0.8, text: 'Willkommen' },
      { startSeconds: 0.8, endSeconds: 1, text: 'zur' },
      { startSeconds: 1, endSeconds: 1.7, text: 'Sendung.' },
    ])
  })

  test('takes from the text the letters that tokens cut in half', () => {
    const tokens = [
      { text: ' T\uFFFD', ...times(0, 300) },
      { text: '\uFFFDr', ...times(300, 600) },
      { text: ' zu', ...times(600, 1000) },
    ]
    const [cue] = cuesOf(file({ ...times(0, 1000), text: ' Tür zu', tokens }))
    expect(cue?.words.map(({ text }) => text)).toEqual(['Tür', 'zu'])
  })

  test('reads the voices of -di, and none where it does not know', () => {
    const voices = ['0', '1', '?'].map((speaker, at) => ({
      ...times(at * 2000, at * 2000 + 2000),
      text: ' Guten Tag zusammen.',
      speaker,
    }))
    expect(cuesOf(file(...voices)).map(({ speaker }) => speaker)).toEqual(['0', '1', undefined])
  })

  test('says that -tdrz hears another voice but not whose', () => {
    const { value, problems } = parsed(
      file(
        { ...times(0, 2000), text: ' Guten Tag. [SPEAKER_TURN]', speaker_turn_next: true },
        { ...times(2000, 4000), text: ' [BLANK_AUDIO]' },
        { ...times(4000, 6000), text: ' Guten Abend.', speaker_turn_next: false },
      ),
    )
    expect(value?.cues.map(({ text }) => text)).toEqual(['Guten Tag.', 'Guten Abend.'])
    expect(problems.map(({ code }) => code)).toEqual([
      'transcript-json-turns-unnamed',
      'transcript-cue-without-text',
    ])
  })

  test('joins segments of one piece each, as -ml 1 gives them', () => {
    const pieces = [' Will', 'kommen', ' zur', ' Sendung', '.', ' Hallo', '.']
    const segments = pieces.map((text, at) => ({ ...times(at * 300, at * 300 + 300), text }))
    expect(cuesOf(file(...segments)).map(({ text }) => text)).toEqual(['Willkommen zur Sendung.', 'Hallo.'])
  })

  test('reads the timestamps where there are no offsets', () => {
    const timestamps = { from: '00:01:02,500', to: '00:01:04,000' }
    expect(linesOf(file({ timestamps, text: ' Guten Tag.' }))).toEqual([[62.5, 64, undefined, 'Guten Tag.']])
  })
})
