// German sentences of the advice that only `npm run check` gives.
import type { Said } from './said.ts'

const number = new Intl.NumberFormat('de')

export const adviceProblemsDe = {
  'hosts-missing': (_: object): Said => ({
    what: 'Wer die Folge moderiert, steht weder hier noch bei ihrer Staffel. Apps zeigen dann nur die Gäste, als wäre die Sendung ihre. „hosts: []“ sagt, dass es nicht bekannt ist.',
    write: 'hosts: [vorname-nachname]',
  }),
  'transcript-missing': (facts: { readonly transcript: string }): Said => ({
    what: 'Zu dieser Folge gibt es kein Transkript. Wer nicht hören kann, bekommt sie nicht mit, und keine Suche findet, was gesagt wird.',
    write: `${facts.transcript}  (als Name des Transkripts; auch .srt, .json, .txt)`,
  }),
  'transcript-ends-early': (facts: { readonly end: string; readonly duration: string }): Said => ({
    what: `Hier, bei ${facts.end}, hört das Transkript auf, die Aufnahme dauert aber ${facts.duration}. Fehlt der Schluss, oder gehören die beiden nicht zusammen?`,
  }),
  'chapters-missing': (facts: { readonly duration: string }): Said => ({
    what: `Die Folge dauert ${facts.duration} und hat keine Kapitel. Mit Kapiteln findet man eine Stelle wieder, in Apps und auf der Website.`,
    write: 'chapters:\n  - "00:00 Begrüßung"\n  - "04:10 Worum es geht"',
  }),
  'title-with-number': (facts: {
    readonly title: string
    readonly found: string
    readonly without: string
  }): Said => ({
    what: `Im Titel steht die Nummer der Folge: „${facts.found}“. Apps zeigen sie aus „season“ und „episode“ selbst an; auf dem Telefon bleibt sonst kein Platz für das Besondere.`,
    write: facts.without === '' ? undefined : `title: ${facts.without}`,
  }),
  'image-without-alt': (facts: { readonly image: string }): Said => ({
    what: `Dem Bild „${facts.image}“ fehlt die Beschreibung für alle, die es nicht sehen.`,
    write: 'imageAlt: Was auf dem Bild zu sehen ist.',
  }),
  'notes-long': (facts: { readonly found: number; readonly limit: number }): Said => ({
    what: `Zusammenfassung und Shownotes haben als HTML ${number.format(facts.found)} Byte. Verzeichnisse nehmen höchstens ${number.format(facts.limit)}; in manchen Apps fehlt deshalb der Schluss. Das Wichtige, auch Links, gehört nach vorn.`,
  }),
  'link-dead': (facts: {
    readonly address: string
    readonly found: string
    readonly write: string | undefined
  }): Said => ({
    what: `„${facts.found}“ führt ins Leere: Diese Seite gibt es hier nicht, oder sie ist noch nicht veröffentlicht.`,
    write: facts.write,
  }),
  'link-beyond-end': (facts: { readonly found: string; readonly duration: string }): Said => ({
    what: `„${facts.found}“ zeigt auf eine Zeit nach dem Ende: Die Aufnahme dauert ${facts.duration}.`,
  }),
  'link-anchor-dead': (facts: { readonly found: string; readonly anchor: string }): Said => ({
    what: `„${facts.found}“ führt zum Anfang der Seite: Eine Stelle mit dem Namen „${facts.anchor}“ hat sie nicht.`,
  }),
}
