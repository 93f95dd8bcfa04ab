// German sentences for the problems of SubRip transcripts.
import type { Said } from './said.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)

export const transcriptSrtProblemsDe = {
  'transcript-srt-timing-unreadable': (facts: {
    readonly found: string
    readonly suggestion: string | undefined
  }): Said => ({
    what: `„${facts.found}“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden,Tausendstel.`,
    write: facts.suggestion ?? '00:01:02,000 --> 00:01:05,500',
  }),
  'transcript-srt-blank-line-in-text': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `Vor „${facts.found}“ steht eine Leerzeile, aber keine Zeitangabe${firstOf(facts.count)}. Der Text zählt deshalb noch zum Abschnitt davor.`,
  }),
}
