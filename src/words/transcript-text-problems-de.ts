// German sentences for the problems of transcripts in plain text or Markdown.
import type { Said } from './said.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)

interface FoundOften {
  readonly found: string
  readonly count: number
}

export const transcriptTextProblemsDe = {
  'transcript-text-time-unreadable': (facts: {
    readonly found: string
    readonly suggestion: string | undefined
  }): Said => ({
    what: `„${facts.found}“ ist keine lesbare Zeit: Erwartet werden Stunden, Minuten und Sekunden, Minuten und Sekunden höchstens 59.`,
    write: facts.suggestion ?? '[00:12:34]',
  }),
  'transcript-text-front-matter': (facts: FoundOften): Said => ({
    what: `Der Kopf der Datei zwischen den Zeilen „---“ gilt nicht als gesprochener Text und wurde weggelassen. Er beginnt mit „${facts.found}“.`,
  }),
  'transcript-text-heading': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ ist eine Überschrift${firstOf(facts.count)} und gilt nicht als gesprochener Text. Sie wurde weggelassen; Kapitel stehen in der Datei der Folge unter „chapters“.`,
  }),
  'transcript-text-comment': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ ist ein Kommentar${firstOf(facts.count)} und gilt nicht als gesprochener Text. Er wurde weggelassen.`,
  }),
  'transcript-text-credit': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ hat das Programm dazugeschrieben, mit dem das Transkript entstand${firstOf(facts.count)}. Die Zeile gilt nicht als gesprochener Text und wurde weggelassen.`,
  }),
  'transcript-text-time-as-text': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ am Anfang der Zeile gilt als gesprochener Text, nicht als Zeit${firstOf(facts.count)}: Der Rest der Datei spricht dagegen. Ist es doch eine Zeit, gehört sie in eckige Klammern.`,
    write: `[${facts.found}]`,
  }),
  'transcript-text-name-as-text': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ am Anfang gilt als gesprochener Text, nicht als Name${firstOf(facts.count)}: Er kommt zu selten vor, um sicher zu sein. Ist es doch ein Name, gehört er zwischen Sternchen.`,
    write: `**${facts.found}**`,
  }),
  'transcript-text-name-once': (facts: FoundOften): Said => ({
    what: `„${facts.found}“ gilt als Name, obwohl er nur einmal vorkommt${facts.count === 1 ? '' : ` (so ist es bei ${facts.count} Namen dieser Datei)`}. Gehört er zum gesprochenen Text, muss der Doppelpunkt weg.`,
  }),
}
