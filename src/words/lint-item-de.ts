// German sentences of the rules about episodes.
import type { LintFacts } from './lint-facts.ts'

export const lintItemDe = {
  'item-title-missing': {
    what: () => 'Der Folge fehlt der Titel.',
    why: 'In Apps steht eine leere Zeile, oder die Folge fehlt.',
  },
  'item-description-missing': {
    what: () => 'Der Folge fehlt die Beschreibung.',
    why: 'Niemand liest vor dem Hören, worum es geht, und die Suche findet sie nicht.',
  },
  'item-link-missing': {
    what: () => 'Der Folge fehlt die Adresse ihrer Seite (<link>).',
    why: 'Geteilte Folgen führen dann nicht auf die eigene Website.',
  },
  'item-image-missing': {
    what: () => 'Die Folge hat kein eigenes Bild.',
    why: 'Apps zeigen das Titelbild der Sendung; beim Teilen sehen alle Folgen gleich aus.',
  },
  'description-after-content': {
    what: () => '<description> steht hinter <content:encoded>.',
    why: 'Manche Apps nehmen das Letzte, was sie lesen, und zeigen die kurze statt der langen Fassung.',
  },
  'duration-missing': {
    what: () => 'Der Folge fehlt <itunes:duration>.',
    why: 'Apps zeigen die Länge erst nach dem Herunterladen.',
  },
  'duration-invalid': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ ist keine Dauer. Richtig sind ganze Sekunden wie ${wanted} oder 00:30:01.`,
    why: 'Apps zeigen eine falsche Länge oder keine.',
  },
  'episode-number': {
    what: ({ found }: LintFacts) => `„${found}“ ist keine Folgennummer. Sie ist eine ganze Zahl ab 1.`,
    why: 'Verzeichnisse übergehen die Nummer und sortieren falsch.',
  },
  'season-number': {
    what: ({ found }: LintFacts) => `„${found}“ ist keine Staffelnummer. Sie ist eine ganze Zahl ab 1.`,
    why: 'Die Folge erscheint unter „Unbekannte Staffel“.',
  },
  'serial-without-number': {
    what: () => 'Der Folge fehlt die Nummer, die Sendung ist aber eine Serie.',
    why: 'Apple verlangt sie bei Serien und weiß sonst die Reihenfolge nicht.',
  },
  'serial-without-season': {
    what: () => 'Der Folge fehlt die Staffel, die Sendung ist aber eine Serie.',
    why: 'Apple zeigt sie unter „Unbekannte Staffel“.',
  },
  'episode-type': {
    what: ({ found, wanted }: LintFacts) => `„${found}“ ist keine Art von Folge. Es gibt nur ${wanted}.`,
    why: 'Trailer und Bonusfolgen stehen sonst zwischen den anderen.',
  },
  'number-repeated': {
    what: ({ found }: LintFacts) => `Die Nummer ${found} gibt es schon.`,
    why: 'Apps ordnen die Folgen in zufälliger Reihenfolge.',
  },
  'title-with-number': {
    what: ({ found }: LintFacts) => `Der Titel beginnt mit einer Nummer: „${found}“`,
    why: 'Apps zeigen sie selbst an; auf kleinen Bildschirmen bleibt dann kein Platz für den Titel.',
  },
  'title-with-show': {
    what: () => 'Im Titel steht der Name der Sendung.',
    why: 'Er steht in jeder App schon darüber und kostet den Platz für das Besondere.',
  },
  'explicit-downgrade': {
    what: ({ found }: LintFacts) => `Die Folge sagt „${found}“, die Sendung gilt als nicht jugendfrei.`,
    why: 'Diese Folge zeigen Apps auch Kindern. Wenn das stimmt, ist alles gut.',
  },
}
