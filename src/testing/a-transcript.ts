// Builders for tests of transcripts: a valid whole, in which a test names only what matters to it.
import type { ContentTranscript } from '../catalog/content.ts'
import type { Cue, Transcript } from '../transcript/transcript.ts'

export const aCue = (changes: Partial<Cue> = {}): Cue => ({
  startSeconds: 0,
  endSeconds: 4,
  speaker: 'Gerda Gast',
  text: 'Willkommen im Rathaus.',
  words: [],
  ...changes,
})

export const aTranscript = (cues: readonly Cue[] = [aCue()]): Transcript => ({
  language: 'de',
  timing: 'cues',
  speakers: [...new Set(cues.flatMap((cue) => cue.speaker ?? []))],
  cues,
})

export const aContentTranscript = (
  transcript: Transcript = aTranscript(),
  changes: Partial<ContentTranscript> = {},
): ContentTranscript => ({
  language: transcript.language,
  timing: transcript.timing,
  speakers: transcript.speakers.map((name) => ({
    name,
    position: { file: 'transcripts/staffel-1/01-anfang.vtt', line: 3, column: 1 },
  })),
  file: 'transcripts/staffel-1/01-anfang.vtt',
  endSeconds: transcript.cues.at(-1)?.endSeconds ?? 0,
  endPosition: { file: 'transcripts/staffel-1/01-anfang.vtt', line: 3, column: 1 },
  read: () => transcript,
  ...changes,
})
