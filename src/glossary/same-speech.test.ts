// Two transcripts are the same speech where only the forms of names differ.
import { expect, test } from 'vitest'
import { aGlossary } from '../testing/a-glossary.ts'
import type { Cue, Transcript } from '../transcript/transcript.ts'
import { findForms } from './find-forms.ts'
import { glossaryForms } from './glossary-forms.ts'
import { isSameSpeech, wrongFormsIn } from './same-speech.ts'

const find = findForms(glossaryForms(aGlossary()))

const words = [
  { startSeconds: 0, endSeconds: 1, text: 'Neu' },
  { startSeconds: 1, endSeconds: 2, text: 'Ulm' },
]

const speech = (changes: Partial<Cue> = {}, timing: Transcript['timing'] = 'cues'): Transcript => ({
  language: 'de',
  timing,
  speakers: ['Anna'],
  cues: [{ startSeconds: 0, endSeconds: 2, speaker: 'Anna', text: 'Neu Ulm', words, ...changes }],
})

const isSame = (changes: Partial<Cue>, timing: Transcript['timing'] = 'cues'): boolean =>
  isSameSpeech(find, speech({}, timing), speech(changes, timing))

test('a right form for a wrong one is the same, and joined words keep their time', () => {
  const joined = { startSeconds: 0, endSeconds: 2, text: 'Neu-Ulm' }
  expect(isSame({ text: 'Neu-Ulm', words: [joined] })).toBe(true)
  expect(isSame({ text: 'Neu-Ulm', words: [{ ...joined, endSeconds: 1 }] })).toBe(false)
  expect(isSame({ text: 'Neu-Ulm', words: [{ ...joined, startSeconds: 0.5 }] })).toBe(false)
  expect(isSame({ text: 'Neu-Ulm', words: [] })).toBe(false)
  expect([wrongFormsIn(find, speech()), wrongFormsIn(find, speech({ text: 'Neu-Ulm' }))]).toEqual([1, 0])
})

test('another word, speaker or time is not the same', () => {
  expect(isSame({ text: 'Alt-Ulm' })).toBe(false)
  expect(isSame({ words: [{ startSeconds: 0, endSeconds: 2, text: 'Alt-Ulm' }] })).toBe(false)
  expect(isSame({ speaker: 'Bert' })).toBe(false)
  expect(isSame({ endSeconds: 3 })).toBe(false)
  expect(isSame({ endSeconds: 3 }, 'starts')).toBe(true)
  expect(isSameSpeech(find, speech(), { ...speech(), cues: [] })).toBe(false)
})
