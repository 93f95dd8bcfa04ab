// JSON of OpenAI Whisper as it writes it, on a computer and as a service.
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
