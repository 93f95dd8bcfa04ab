// JSON as each program writes it: what is read, and what each quirk becomes.
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

const codesOf = (data: unknown) => parsed(data).problems.map(({ code }) => code)

describe('Podcasting 2.0', () => {
  const segment = { speaker: 'Anna', startTime: 0.5, endTime: 3, body: 'Guten Tag und willkommen.\n' }

  test('gives a cue for each segment, with where speakers and the last cue stand', () => {
    const text = `{\n  "version": "1.0.0",\n  "segments": [\n    ${JSON.stringify(segment)},\n    {"startTime": 3, "endTime": 4.5, "body": "Ja, und nun?"}\n  ]\n}\n`
    expect(parsed(text)).toEqual({
      problems: [],
      value: {
        language: 'de',
        timing: 'cues',
        speakers: ['Anna'],
        speakerPositions: [{ file: source.file, line: 4, column: 5 }],
        cues: [
          { startSeconds: 0.5, endSeconds: 3, speaker: 'Anna', text: 'Guten Tag und willkommen.', words: [] },
          { startSeconds: 3, endSeconds: 4.5, speaker: undefined, text: 'Ja, und nun?', words: [] },
        ],
        endSeconds: 4.5,
        endPosition: { file: source.file, line: 5, column: 5 },
      },
    })
  })

  test.each([
    ['a byte order mark', `\uFEFF${JSON.stringify({ segments: [segment] })}`],
    ['carriage returns', JSON.stringify({ segments: [segment] }, null, 2).replaceAll('\n', '\r\n')],
    ['no version', { segments: [segment] }],
    ['a bare list', [segment]],
    ['further keys', { version: '1.0.0', generator: 'x', segments: [{ ...segment, confidence: 0.9 }] }],
    ['a prototype as a key', `{"__proto__": {"segments": []}, "segments": [${JSON.stringify(segment)}]}`],
  ])('may have %s', (_what, data) => {
    expect(linesOf(data)).toEqual([[0.5, 3, 'Anna', 'Guten Tag und willkommen.']])
  })

  test.each([
    ['null', null],
    ['blank', '  '],
    ['absent', undefined],
  ])('names no speaker where it is %s', (_what, speaker) => {
    expect(cuesOf([{ ...segment, speaker }])[0]?.speaker).toBeUndefined()
  })

  test('gives a segment without an end that of the next start, the last one the time that it takes', () => {
    const open = [
      { ...segment, endTime: null },
      { ...segment, startTime: 9, endTime: undefined },
    ]
    const { value } = parsed(open)
    expect(value?.cues.map(({ endSeconds }) => endSeconds)).toEqual([9, 10.733])
  })

  test('joins segments of one word into sentences that keep the times of their words', () => {
    const words = ['Ich', 'bin', 'dein', 'Vater.', 'Nein,', 'niemals!']
    const segments = words.map((body, at) => ({
      speaker: at < 4 ? 'Anna' : 'Berta',
      startTime: at / 2,
      endTime: at / 2 + 0.25,
      body,
    }))
    const cues = cuesOf({ version: '1.0.0', segments })
    expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Anna', 'Ich bin dein Vater.'],
      ['Berta', 'Nein, niemals!'],
    ])
    expect(cues[0]?.endSeconds).toBe(1.75)
    expect(cues[1]?.words).toEqual([
      { startSeconds: 2, endSeconds: 2.25, text: 'Nein,' },
      { startSeconds: 2.5, endSeconds: 2.75, text: 'niemals!' },
    ])
  })

  test('leaves segments that came as sentences as they are, also short ones between them', () => {
    const bodies = ['Guten Tag und willkommen', 'Ja', 'Das war der Anfang', 'Nein', 'Und weiter geht es']
    const segments = bodies.map((body, at) => ({ startTime: at * 2, endTime: at * 2 + 2, body }))
    expect(cuesOf({ segments }).map(({ text, words }) => [text, words])).toEqual(
      bodies.map((body) => [body, []]),
    )
  })

  test('reads Japanese sentences, which have no spaces, as sentences', () => {
    const segments = ['今日はいい天気です', 'そうですね'].map((body, at) => ({
      startTime: at * 2,
      endTime: at * 2 + 2,
      body,
    }))
    expect(cuesOf({ segments }).map(({ text }) => text)).toEqual(['今日はいい天気です', 'そうですね'])
  })
})

describe('OpenAI Whisper', () => {
  const words = [
    { word: ' Guten', start: 0.1, end: 0.4, probability: 0.99 },
    { word: ' Tag', start: 0.4, end: 0.7, probability: 0.99 },
    { word: '.', start: 0.7, end: 0.8, probability: 0.9 },
  ]
  const segment = { id: 0, seek: 0, start: 0, end: 1.2, text: ' Guten Tag.', tokens: [50364], temperature: 0 }

  test('gives the segments, without the space before their text', () => {
    expect(linesOf({ text: ' Guten Tag.', segments: [segment], language: 'de' })).toEqual([
      [0, 1.2, undefined, 'Guten Tag.'],
    ])
  })

  test('gives the words of segments', () => {
    const [cue] = cuesOf({ text: ' Guten Tag.', segments: [{ ...segment, words }], language: 'de' })
    expect(cue?.words.map(({ text }) => text)).toEqual(['Guten', 'Tag', '.'])
  })

  test('gives words that the service lists beside the segments to their segments', () => {
    const { value } = parsed({
      task: 'transcribe',
      language: 'german',
      duration: 3.2,
      text: 'Guten Tag. Wie geht es?',
      segments: [
        { id: 0, seek: 0, start: 0, end: 1.5, text: ' Guten Tag.' },
        { id: 1, seek: 0, start: 1.5, end: 3.2, text: ' Wie geht es?' },
      ],
      words: [
        { word: 'Guten', start: 0, end: 0.4 },
        { word: 'Tag', start: 0.4, end: 1 },
        { word: 'Wie', start: 1.4, end: 1.8 },
        { word: 'geht', start: 1.8, end: 2 },
        { word: 'es', start: 2, end: 2.2 },
      ],
    })
    expect(value?.cues.map((cue) => cue.words.map(({ text }) => text))).toEqual([
      ['Guten', 'Tag.'],
      ['Wie', 'geht', 'es?'],
    ])
  })

  test('makes sentences of words alone, with the punctuation of the text', () => {
    const list = ['Guten', 'Tag', 'Wie', 'geht', 'es'].map((word, at) => ({ word, start: at, end: at + 0.9 }))
    expect(linesOf({ task: 'transcribe', text: 'Guten Tag. Wie geht es?', words: list })).toEqual([
      [0, 1.9, undefined, 'Guten Tag.'],
      [2, 4.9, undefined, 'Wie geht es?'],
    ])
  })

  test('reads the speakers of the service', () => {
    const type = 'transcript.text.segment'
    const segments = [{ type, id: 'seg_001', start: 0, end: 1.2, text: 'Guten Tag.', speaker: 'A' }]
    expect(linesOf({ task: 'transcribe', duration: 1.2, text: 'Guten Tag.', segments })).toEqual([
      [0, 1.2, 'A', 'Guten Tag.'],
    ])
  })

  test('passes over segments without text and says so', () => {
    const empty = { ...segment, start: 1.2, end: 2, text: '' }
    expect(codesOf({ text: '', segments: [segment, empty] })).toEqual(['transcript-cue-without-text'])
  })

  test('cuts a segment that nobody can read at once at the ends of its sentences', () => {
    const sentence = ['Das', 'ist', 'ein', 'Satz', 'mit', 'acht', 'ziemlich', 'kurzen', 'Wörtern.']
    const many = Array.from({ length: 6 }, () => sentence).flat()
    const timed = many.map((word, at) => ({ word: ` ${word}`, start: at / 2, end: at / 2 + 0.4 }))
    const text = timed.map(({ word }) => word).join('')
    const cues = cuesOf({ text, segments: [{ id: 0, seek: 0, start: 0, end: 28, text, words: timed }] })
    expect(cues.map((cue) => cue.text)).toEqual(Array.from({ length: 6 }, () => sentence.join(' ')))
    expect(cues.map((cue) => cue.startSeconds)).toEqual([0, 4.5, 9, 13.5, 18, 22.5])
  })

  test('drops a word that runs backwards from the words, not from the text', () => {
    const backwards = [words[0], { word: ' Tag', start: 0.9, end: 0.7 }, words[2]]
    const { value, problems } = parsed({ text: '', segments: [{ ...segment, words: backwards }] })
    expect(value?.cues[0]).toMatchObject({ text: 'Guten Tag.', words: [{ text: 'Guten' }, { text: '.' }] })
    expect(problems.map(({ code }) => code)).toEqual(['transcript-json-words-backwards'])
  })

  test('believes the text where it was corrected and the words were not', () => {
    const { value, problems } = parsed({ text: '', segments: [{ ...segment, text: 'Guten Abend.', words }] })
    expect(value?.cues[0]).toMatchObject({ text: 'Guten Abend.', words: [] })
    expect(problems.map(({ code }) => code)).toEqual(['transcript-json-words-differ'])
  })
})

describe('WhisperX', () => {
  const segment = {
    start: 416.338,
    end: 417.9,
    text: ' Na 1 Juni. Doch!',
    words: [
      { word: 'Na', start: 416.338, end: 416.498, score: 0.759, speaker: 'SPEAKER_00' },
      { word: '1' },
      { word: 'Juni.', start: 416.538, end: 416.778, score: 0.288 },
      { word: 'Doch!', start: 417.1, end: 417.9, score: 0.9, speaker: 'SPEAKER_01' },
    ],
    speaker: 'SPEAKER_00',
  }
  const expected = [
    [416.338, 416.778, 'SPEAKER_00', 'Na 1 Juni.'],
    [417.1, 417.9, 'SPEAKER_01', 'Doch!'],
  ]

  test.each([
    ['as an object', { segments: [segment], word_segments: segment.words, language: 'de' }],
    ['as an object without more', { segments: [segment] }],
    ['as a bare list', [segment]],
    ['as a list of words', segment.words],
    ['as an object of words', { word_segments: segment.words }],
  ])('%s gives a cue for each voice in a segment, and numbers that have no time', (_what, data) => {
    expect(linesOf(data)).toEqual(expected)
    expect(cuesOf(data)[0]?.words.map(({ text }) => text)).toEqual(['Na', 'Juni.'])
  })

  test('takes the speaker of the segment where the words have none', () => {
    const words = segment.words.slice(0, 3).map(({ word, start, end }) => ({ word, start, end }))
    expect(linesOf([{ ...segment, text: 'Na 1 Juni.', words }])).toEqual([
      [416.338, 417.9, 'SPEAKER_00', 'Na 1 Juni.'],
    ])
  })

  test('reads what Python writes for no number as none', () => {
    const text =
      '[{"start": 1.5, "end": 2.5, "text": " Guten Tag.", "speaker": NaN, "avg_logprob": -Infinity}]'
    const { value, problems } = parsed(text)
    expect(value?.cues).toMatchObject([{ startSeconds: 1.5, speaker: undefined, text: 'Guten Tag.' }])
    expect(problems).toMatchObject([
      { code: 'transcript-json-not-a-number', line: 1, column: 63, facts: { found: 'NaN' } },
    ])
  })
})

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

describe('Podlove', () => {
  const line = {
    start: '00:00:01.234',
    start_ms: 1234,
    end: '00:00:03.000',
    end_ms: 3000,
    speaker: '3',
    voice: 'Anna',
    text: 'Guten Tag.',
  }
  const { speaker, voice, ...item } = line
  const expected = [[1.234, 3, 'Anna', 'Guten Tag.']]

  test.each([
    ['flat', [line]],
    ['grouped', [{ speaker, voice, items: [item] }]],
    ['in a configuration of the player', { transcripts: [line] }],
    ['in an answer of the publisher', { _version: 'v2', transcript: [line] }],
    ['without thousandths', [{ start: '00:00:01.234', end: '00:00:03.000', voice, text: 'Guten Tag.' }]],
    ['without clocks', [{ start_ms: 1234, end_ms: 3000, voice, text: 'Guten Tag.' }]],
    [
      'in groups of the player',
      [
        {
          type: 'transcript',
          start: 1234,
          end: 3000,
          speaker: { id: '3', name: 'Anna' },
          texts: [{ start: 1234, end: 3000, text: 'Guten Tag.' }],
        },
      ],
    ],
  ])('%s gives its lines', (_what, data) => {
    expect(linesOf(data)).toEqual(expected)
  })

  test('grouped without a first voice is an object that counts from -1', () => {
    const later = { ...item, start: '00:00:03.000', start_ms: 3000, end: '00:00:04.500', end_ms: 4500 }
    expect(linesOf({ '0': { speaker, voice, items: [later] }, '-1': { items: [item] } })).toEqual([
      [1.234, 3, undefined, 'Guten Tag.'],
      [3, 4.5, 'Anna', 'Guten Tag.'],
    ])
  })

  test('names the number of a contributor where it knows no voice', () => {
    expect(cuesOf([{ ...line, voice: null }])[0]?.speaker).toBe('3')
    expect(cuesOf([{ ...line, voice: '', speaker: 3 }])[0]?.speaker).toBe('3')
    expect(cuesOf([{ ...line, voice: null, speaker: null }])[0]?.speaker).toBeUndefined()
  })
})
