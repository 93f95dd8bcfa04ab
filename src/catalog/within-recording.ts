// Fits a transcript into the recording it belongs to.
import type { Cue, Transcript } from '../transcript/transcript.ts'

/** Faster than anybody speaks for long, German or English. */
const mostCharactersPerSecond = 20

/** Captions must not outlast the sound: encoders cut off a few milliseconds. */
const cut = (cue: Cue, durationSeconds: number): Cue => {
  const within = (seconds: number): number => Math.min(seconds, durationSeconds)
  if (cue.endSeconds <= durationSeconds) return cue
  return {
    ...cue,
    startSeconds: within(cue.startSeconds),
    endSeconds: durationSeconds,
    words: cue.words.map((word) => ({
      ...word,
      startSeconds: within(word.startSeconds),
      endSeconds: within(word.endSeconds),
    })),
  }
}

/** Gives the index of the first of those last cues that, in the time there is, can be spoken. */
const firstToSqueeze = (cues: readonly Cue[], durationSeconds: number): number => {
  let characters = 0
  for (let at = cues.length - 1; at > 0; at -= 1) {
    const { text, startSeconds } = cues[at] ?? { text: '', startSeconds: 0 }
    characters += text.length
    if (startSeconds + characters / mostCharactersPerSecond <= durationSeconds) return at
  }
  return 0
}

/** Estimated times may run past the end: the last sentences then share the time that is left by their length. */
const squeezed = (cues: readonly Cue[], durationSeconds: number): readonly Cue[] => {
  const first = firstToSqueeze(cues, durationSeconds)
  const rest = cues.slice(first)
  const total = rest.reduce((sum, { text }) => sum + text.length, 0)
  const start = Math.min(rest[0]?.startSeconds ?? 0, durationSeconds)
  const atCharacter = (count: number): number => {
    const seconds = start + ((durationSeconds - start) * count) / Math.max(1, total)
    return Math.min(Math.max(start, Math.round(seconds * 1000) / 1000), durationSeconds)
  }
  let before = 0
  const fitted = rest.map((cue): Cue => {
    const startSeconds = atCharacter(before)
    before += cue.text.length
    return { ...cue, startSeconds, endSeconds: atCharacter(before), words: [] }
  })
  return [...cues.slice(0, first).map((cue) => cut(cue, durationSeconds)), ...fitted]
}

/**
 * Takes a transcript and the length of its recording in seconds; gives it with nothing after the end. Where only the
 * starts of turns are known, the last sentences are moved closer together; elsewhere what is too long is cut.
 */
export const withinRecording = (transcript: Transcript, durationSeconds: number): Transcript => {
  const { cues, timing } = transcript
  if (timing === 'none' || cues.every(({ endSeconds }) => endSeconds <= durationSeconds)) return transcript
  return {
    ...transcript,
    cues:
      timing === 'starts' ? squeezed(cues, durationSeconds) : cues.map((cue) => cut(cue, durationSeconds)),
  }
}
