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
  'transcript-srt-name-doubtful': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `„${facts.found}:“ könnte der Name einer Stimme sein, aber sonst weist in dieser Datei nichts auf Namen hin${firstOf(facts.count)}. Die Worte blieben deshalb Text. Sind es Namen, dann nenne auch die Stimme, mit der die Datei beginnt.`,
    write: `${facts.found}: Was gesagt wird.`,
  }),
  'transcript-srt-lines-repeated': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `Die Abschnitte dieser Datei wiederholen die letzte Zeile des Abschnitts davor, wie bei durchlaufenden Untertiteln von YouTube, hier „${facts.found}“${firstOf(facts.count)}. Jede Zeile wurde nur einmal übernommen.`,
  }),
}
