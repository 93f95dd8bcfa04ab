// German sentences for the problems of transcripts in HTML.
import type { Said } from './said.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)
const example = '<cite>Vorname Nachname:</cite>\n<time>0:12</time>\n<p>Was gesagt wird.</p>'

interface Found {
  readonly found: string
}
interface FoundOften extends Found {
  readonly count: number
}

export const transcriptHtmlProblemsDe = {
  'transcript-html-none': (_facts: Readonly<Record<string, never>>): Said => ({
    what: 'Diese HTML-Datei ist kein Transkript: Es gibt darin weder Absätze (p) noch Namen (cite) oder Zeiten (time).',
    write: example,
  }),
  'transcript-html-page': (facts: Found): Said => ({
    what: `„${facts.found}“ zeigt, dass dies eine ganze Webseite ist. Was darauf gesprochener Text ist und was Menü oder Fußzeile, lässt sich nicht erkennen. Hier darf nur das Transkript selbst stehen.`,
    write: example,
  }),
  'transcript-html-nested': (_facts: Readonly<Record<string, never>>): Said => ({
    what: 'Hier stecken mehr als fünfhundert Elemente ineinander. So sieht kein Transkript aus, wahrscheinlich ist die Datei beschädigt.',
    write: example,
  }),
  'transcript-html-time-unreadable': (facts: Found): Said => ({
    what: `„${facts.found}“ ist keine lesbare Zeit: Erwartet werden Minuten und Sekunden oder Stunden, Minuten und Sekunden.`,
    write: '<time>1:02:03</time>',
  }),
  'transcript-html-tag-broken': (facts: Found): Said => ({
    what: `Bei „${facts.found}“ ist etwas nicht geschlossen, und der Text dahinter ginge verloren. Es fehlt ein „>“ oder das schließende Element; ein einzelnes „<“ im Text wird als &lt; geschrieben.`,
  }),
  'transcript-html-tag-unknown': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ ist kein Element, das es in HTML gibt${firstOf(facts.count)}. Es wurde weggelassen, der Text darin blieb. Soll es als Text erscheinen, schreib „<“ als &lt;.`,
    write: facts.found.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }),
  'transcript-html-script': (facts: FoundOften): Said => ({
    what: `Hier steht ein Skript${firstOf(facts.count)}. Es gehört nicht in ein Transkript und wurde weggelassen.`,
  }),
  'transcript-html-comment': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ ist ein Kommentar${firstOf(facts.count)} und gilt nicht als gesprochener Text. Er wurde weggelassen.`,
  }),
  'transcript-html-unspoken': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ steht in einem Element, das nicht zum Lesen gedacht ist${firstOf(facts.count)}. Es wurde weggelassen.`,
  }),
  'transcript-html-heading': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ ist eine Überschrift${firstOf(facts.count)} und gilt nicht als gesprochener Text. Sie wurde weggelassen; Kapitel stehen in der Datei der Folge unter „chapters“.`,
  }),
}
