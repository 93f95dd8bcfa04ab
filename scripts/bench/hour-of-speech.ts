// Makes an hour of speech: 900 cues of four seconds, four voices, words of the field; the same for the same number.
import type { Cue, Transcript } from '../../src/transcript/transcript.ts'

const vocabulary = (
  'die Gemeinde und der Landkreis haben im Rathaus mit Jugendlichen über Beteiligung gesprochen weil eine Verwaltung ' +
  'Zusammenarbeit lernt wenn Bürgermeisterinnen Räume öffnen wir fragen nach Erfahrungen aus der Kommune dann entsteht ' +
  'Vertrauen auch zwischen Ämtern das braucht Zeit Mut Geduld Führung heißt zuhören manchmal klappt es nicht sofort aber ' +
  'Kinder wissen was im Ort fehlt Spielplatz Bushaltestelle Haushalt Sitzung Vorlage Beschluss Akte Schrank'
).split(' ')

/** https://en.wikipedia.org/wiki/Linear_congruential_generator with the numbers of Numerical Recipes. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const cueSeconds = 4

/** Takes a number; gives an hour-long transcript with times for every word, another one for every number. */
export const hourOfSpeech = (seed: number): Transcript => {
  const next = numbersFrom(seed)
  const speakers = ['Stimme 1', 'Stimme 2', 'Stimme 3', 'Stimme 4']
  let speaker = speakers[0]
  const cues: readonly Cue[] = Array.from({ length: 3600 / cueSeconds }, (_, at) => {
    if (at % 7 === 0) speaker = speakers[Math.floor(next() * speakers.length)]
    const startSeconds = at * cueSeconds
    const count = 8 + Math.floor(next() * 5)
    const words = Array.from({ length: count }, (_word, index) => {
      const word = vocabulary[Math.floor(next() * vocabulary.length)] ?? ''
      const end = index === count - 1 && at % 3 === 2 ? '.' : ''
      const wordSeconds = (cueSeconds - 0.2) / count
      const start = Math.round((startSeconds + index * wordSeconds) * 1000) / 1000
      return {
        startSeconds: start,
        endSeconds: Math.round((start + wordSeconds * 0.9) * 1000) / 1000,
        text: word + end,
      }
    })
    return {
      startSeconds,
      endSeconds: startSeconds + cueSeconds - 0.1,
      speaker,
      text: words.map(({ text }) => text).join(' '),
      words,
    }
  })
  return { language: 'de', timing: 'cues', speakers, cues }
}
