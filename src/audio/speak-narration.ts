// Speaks a text of several narrators sentence by sentence.
import type { JoinedSpeech, SpokenPart } from './join-speech.ts'
import { joinSpeech } from './join-speech.ts'
import { sayAs } from './say-as.ts'
import type { Voice } from './speak-text.ts'
import { speakText } from './speak-text.ts'
import { trimSilence } from './trim-silence.ts'

export interface Sentence {
  readonly text: string
  readonly speaker: string
  readonly startsChapter: boolean
}

/** How sentences are to be spoken: a voice for each speaker, and a table from written to spoken words. */
export interface Narration {
  readonly voices: ReadonlyMap<string, Voice>
  readonly pronunciation: ReadonlyMap<string, string>
  readonly espeakPath: string
}

const pauses = { beforeFirst: 0.4, sentence: 0.4, speaker: 0.7, chapter: 1.3, afterLast: 0.8 }

/** Gives one sound with all sentences and the time of each. Throws where a speaker has no voice or a sentence no sound. */
export async function speakNarration(
  sentences: readonly Sentence[],
  { voices, pronunciation, espeakPath }: Narration,
): Promise<JoinedSpeech> {
  const parts: SpokenPart[] = []
  for (const [index, sentence] of sentences.entries()) {
    const voice = voices.get(sentence.speaker)
    if (voice === undefined) throw new Error(`There is no voice for the speaker ${sentence.speaker}.`)
    const sound = trimSilence(await speakText(sayAs(sentence.text, pronunciation), voice, espeakPath))
    if (sound.samples.length === 0) throw new Error(`Nothing is heard of the sentence: ${sentence.text}`)
    parts.push({ sound, pauseSeconds: pauseBefore(sentence, sentences[index - 1]) })
  }
  return joinSpeech(parts, pauses.afterLast)
}

function pauseBefore(sentence: Sentence, previous: Sentence | undefined): number {
  if (previous === undefined) return pauses.beforeFirst
  if (sentence.startsChapter) return pauses.chapter
  return sentence.speaker === previous.speaker ? pauses.sentence : pauses.speaker
}
