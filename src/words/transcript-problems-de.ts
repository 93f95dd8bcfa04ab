// German sentences for the problems that the room `transcript` finds.
import type { Said } from './said.ts'

const timingExample = '00:01:02.000 --> 00:01:05.500'
const firstOf = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)

export const transcriptProblemsDe = {
  'transcript-header-missing': (facts: { readonly found: string }): Said => ({
    what: `Die Datei beginnt nicht mit der Zeile WEBVTT, an der Programme ein WebVTT-Transkript erkennen. In der ersten Zeile steht „${facts.found}“.`,
    write: 'WEBVTT',
  }),
  'transcript-empty': (_facts: Readonly<Record<string, never>>): Said => ({
    what: 'Das Transkript enthält keinen gesprochenen Text. Entweder ist die Datei leer, oder es steht nichts darin, was jemand sagt.',
  }),
  'transcript-timing-unreadable': (facts: {
    readonly found: string
    readonly suggestion: string | undefined
  }): Said => ({
    what: `„${facts.found}“ ist keine lesbare Zeitangabe: Erwartet werden Anfang, Pfeil (-->) und Ende, beides als Stunden:Minuten:Sekunden.Tausendstel.`,
    write: facts.suggestion ?? timingExample,
  }),
  'transcript-text-on-timing-line': (facts: { readonly timing: string; readonly text: string }): Said => ({
    what: `Hinter der Zeitangabe steht „${facts.text}“ in derselben Zeile; dort ginge der Text verloren. Er gehört in die nächste Zeile.`,
    write: `${facts.timing}\n${facts.text}`,
  }),
  'transcript-text-without-time': (facts: { readonly found: string }): Said => ({
    what: `„${facts.found}“ steht ohne Zeitangabe da und ginge verloren. Gehört der Text zum Abschnitt davor, muss die Leerzeile dazwischen weg; sonst braucht er eine eigene Zeitangabe.`,
    write: `${timingExample}\n${facts.found}`,
  }),
  'transcript-further-problems': (facts: { readonly count: number }): Said => ({
    what: `Ab hier hat diese Datei ${facts.count === 1 ? 'eine weitere Stelle' : `${facts.count} weitere Stellen`}, die nicht zu lesen ${facts.count === 1 ? 'ist' : 'sind'}. Vielleicht ist sie beschädigt, oder ihr Inhalt passt nicht zur Endung ihres Namens.`,
  }),
  'transcript-time-comma': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `In „${facts.found}“ steht ein Komma vor den Tausendsteln, in WebVTT gehört dort ein Punkt hin${firstOf(facts.count)}. Die Zeit wurde trotzdem gelesen.`,
    write: facts.found.replaceAll(',', '.'),
  }),
  'transcript-blank-line-missing': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `Vor dieser Zeitangabe fehlt eine Leerzeile${firstOf(facts.count)}. Deshalb gilt die Zeile davor, „${facts.found}“, als gesprochener Text.`,
  }),
  'transcript-cue-without-text': (facts: { readonly count: number }): Said => ({
    what: `Zu dieser Zeitangabe gibt es keinen Text${firstOf(facts.count)}. Sie wurde übergangen.`,
  }),
  'transcript-cue-ends-too-early': (facts: {
    readonly start: string
    readonly end: string
    readonly count: number
  }): Said => ({
    what: `Der Abschnitt beginnt bei ${facts.start} und endet bei ${facts.end}, also nicht nach seinem Anfang${firstOf(facts.count)}. Das Ende wurde nach der Länge des Textes geschätzt.`,
  }),
  'transcript-out-of-order': (facts: { readonly start: string; readonly count: number }): Said => ({
    what: `Der Abschnitt beginnt bei ${facts.start}, früher als der davor${firstOf(facts.count)}. Die Abschnitte wurden nach ihrem Anfang sortiert.`,
  }),
  'transcript-overlap': (facts: { readonly start: string; readonly count: number }): Said => ({
    what: `Der Abschnitt beginnt bei ${facts.start}, während dieselbe Stimme noch im Abschnitt davor spricht${firstOf(facts.count)}. Die Zeiten blieben, wie sie sind.`,
  }),
  'transcript-identifier-spoken': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `„${facts.found}“ steht direkt über einer Zeitangabe und gilt dort als Name des Abschnitts, nicht als gesprochener Text${firstOf(facts.count)}. Die Worte erscheinen nirgends. Werden sie gesprochen, gehören sie in den Abschnitt davor oder danach, ohne Leerzeile dazwischen.`,
  }),
  'transcript-tag-unknown': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `„${facts.found}“ ist keine bekannte Auszeichnung${firstOf(facts.count)}. Sie erscheint als Text, so wie sie dasteht; soll sie nicht erscheinen, muss sie weg.`,
    write: facts.found.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }),
  'transcript-name-without-text': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `Hinter dem Namen „${facts.found}“ steht kein Text${firstOf(facts.count)}. Er wurde übergangen.`,
  }),
  'transcript-name-doubtful': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `„${facts.found}:“ könnte der Name einer Stimme sein, aber sonst weist in dieser Datei nichts auf Namen hin${firstOf(facts.count)}. Die Worte blieben deshalb Text. Sind es Namen, dann nenne auch die Stimme, mit der die Datei beginnt.`,
    write: `${facts.found}: Was gesagt wird.`,
  }),
  'transcript-lines-repeated': (facts: { readonly found: string; readonly count: number }): Said => ({
    what: `Die Abschnitte dieser Datei wiederholen die letzte Zeile des Abschnitts davor, wie bei durchlaufenden Untertiteln von YouTube, hier „${facts.found}“${firstOf(facts.count)}. Jede Zeile wurde nur einmal übernommen.`,
  }),
}
