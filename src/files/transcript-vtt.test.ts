// What the published transcript holds.
import { expect, test } from 'vitest'
import { aCue, aTranscript } from '../testing/a-catalog.ts'
import { transcriptVtt } from './transcript-vtt.ts'

test('the transcript file is the transcript as WebVTT, read when it is needed', () => {
  const transcript = aTranscript([aCue({ speaker: 'Anna', text: 'Ja.', startSeconds: 1, endSeconds: 2 })])
  expect(transcriptVtt({ read: () => transcript })).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Anna>Ja.\n',
  )
})
