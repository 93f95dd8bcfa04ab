// What the published forms of a transcript have in common, whoever wrote them.
import { describe, expect, test } from 'vitest'
import { aCue, aTranscript } from '../testing/a-transcript.ts'
import { formatsFor } from '../transcript/transcript-format.ts'
import { transcriptFile } from './transcript-file.ts'

const hostile = '</script><script>alert(1)</script> --> & <v Eve>x'

const transcript = aTranscript([
  aCue({ speaker: 'Anna', text: 'Ja, bitte.', startSeconds: 1, endSeconds: 2 }),
  aCue({ speaker: 'Berta', text: hostile, startSeconds: 3, endSeconds: 5 }),
])

describe.each(formatsFor('cues'))('the form .%s', (format) => {
  const text = transcriptFile(format, transcript)

  test('says who says what, and ends its last line', () => {
    expect(text).toContain('Anna')
    expect(text).toContain('Ja, bitte.')
    expect(text.indexOf('Anna')).toBeLessThan(text.indexOf('Berta'))
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('is the same for the same transcript', () => {
    expect(transcriptFile(format, structuredClone(transcript))).toBe(text)
  })
})

test.each(formatsFor('none'))('without times, .%s has the words and no time', (format) => {
  const untimed = aTranscript([aCue({ text: 'Ja, bitte.', startSeconds: 0, endSeconds: 0 })])
  const text = transcriptFile(format, { ...untimed, timing: 'none' })
  expect(text).toContain('Ja, bitte.')
  expect(text).not.toMatch(/0:00|00:00/)
})

test('is told apart by its form', () => {
  expect(transcriptFile('vtt', transcript)).toMatch(/^WEBVTT\n/)
  expect(transcriptFile('srt', transcript)).toMatch(/^1\n00:00:01,000 --> 00:00:02,000\n/)
  expect(JSON.parse(transcriptFile('json', transcript))).toMatchObject({ version: '1.0.0' })
  expect(transcriptFile('html', transcript)).not.toContain('<script')
  expect(transcriptFile('txt', transcript)).toContain(hostile)
  expect(transcriptFile('md', transcript)).not.toContain('<script')
})
