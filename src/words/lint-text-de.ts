// German sentences of the rules about dates, text and identity.
import type { LintFacts } from './lint-facts.ts'

export const lintTextDe = {
  'date-missing': {
    what: () => 'Der Folge fehlt das Datum (<pubDate>).',
    why: 'Spotify nimmt sie nicht auf, andere Apps reihen sie irgendwo ein.',
  },
  'date-invalid': {
    what: ({ found, wanted }: LintFacts) => `„${found}“ ist kein Datum. Richtig ist zum Beispiel: ${wanted}`,
    why: 'Apps reihen die Folge falsch ein oder zeigen sie nicht als neu.',
  },
  'date-weekday': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Wochentag passt nicht zum Datum „${found}“. Richtig ist: ${wanted}`,
    why: 'Strenge Leser verwerfen das ganze Datum.',
  },
  'date-unusual': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ ist eine veraltete Schreibweise. Besser ist: ${wanted}`,
    why: 'Manche Apps verstehen sie nicht oder rechnen die Zeitzone falsch.',
  },
  'date-future': {
    what: ({ found }: LintFacts) => `Das Datum liegt in der Zukunft: ${found}`,
    why: 'AntennaPod zeigt solche Folgen ohne Datum, andere gar nicht. Geplante Folgen gehören erst am Tag selbst in den Feed.',
  },
  'date-implausible': {
    what: ({ found }: LintFacts) => `${found}: So früh gab es keine Podcasts.`,
    why: 'Vermutlich fehlt das wirkliche Datum; die Folge steht ganz unten.',
  },
  'date-repeated': {
    what: ({ found }: LintFacts) => `Zwei Folgen haben dasselbe Datum: ${found}`,
    why: 'Apps zeigen sie in zufälliger Reihenfolge.',
  },
  'items-unordered': {
    what: () => 'Ab hier stehen die Folgen nicht mehr in der Reihenfolge ihrer Daten.',
    why: 'Die meisten Apps sortieren selbst; manche zeigen die erste im Feed als die neueste. Verlangt wird die Reihenfolge von niemandem.',
  },
  'description-long': {
    what: ({ found, wanted }: LintFacts) => `Die Beschreibung hat ${found} Bytes, erlaubt sind ${wanted}.`,
    why: 'Apple schneidet sie ab oder übergeht sie. Langes gehört in <content:encoded>.',
  },
  'text-long': {
    what: ({ found, wanted }: LintFacts) => `Hier stehen ${found} Zeichen, üblich sind höchstens ${wanted}.`,
    why: 'Verzeichnisse schneiden den Rest ab.',
  },
  'text-spaces': {
    what: () => 'Vor oder hinter dem Text steht Leerraum.',
    why: 'Apple zeigt ihn mit an.',
  },
  'text-html': {
    what: ({ found }: LintFacts) => `In einfachem Text steht HTML: ${found}`,
    why: 'Apps zeigen die Zeichen, wie sie sind.',
  },
  'title-angle-brackets': {
    what: ({ found }: LintFacts) => `Im Titel steht < oder >: ${found}`,
    why: 'YouTube nimmt die Folge damit nicht an, der Prüfer des W3C warnt.',
  },
  'text-escaped': {
    what: ({ found }: LintFacts) => `Hier steht „${found}“: ein Zeichen ist einmal zu viel umgeschrieben.`,
    why: 'Apps zeigen diese Buchstaben statt des Zeichens.',
  },
  'text-garbled': {
    what: ({ found }: LintFacts) => `Hier sind Zeichen verstümmelt: ${found}`,
    why: 'Umlaute oder Anführungszeichen wurden irgendwo in der falschen Kodierung gelesen.',
  },
  'notes-script': {
    what: ({ found }: LintFacts) => `In den Notizen steht etwas Ausführbares oder Eingebettetes: ${found}`,
    why: 'Apps streichen es; Prüfer melden ein Sicherheitsrisiko.',
  },
  'notes-relative-link': {
    what: ({ found }: LintFacts) => `In den Notizen steht ein unvollständiger Link: ${found}`,
    why: 'In Apps führt er ins Leere; er muss mit https:// beginnen.',
  },
  'notes-tag': {
    what: ({ found }: LintFacts) => `In der Beschreibung stehen Auszeichnungen, die Apps streichen: ${found}`,
    why: 'Absätze und Listen können dabei verschwinden. Sicher sind p, br, a, ul, ol, li.',
  },
  'notes-tracker': {
    what: ({ found }: LintFacts) => `In den Notizen steckt ein unsichtbares Bild: ${found}`,
    why: 'Solche Bilder verraten, wer liest; Apps streichen sie.',
  },
  'notes-unclosed': {
    what: ({ found }: LintFacts) => `In den Notizen geht eine Auszeichnung nicht auf: ${found}`,
    why: 'Der Rest des Textes kann fett oder als Link erscheinen.',
  },
  'notes-escaped': {
    what: ({ found }: LintFacts) => `HTML ist in den Notizen einmal zu viel umgeschrieben: ${found}`,
    why: 'Apps zeigen die Auszeichnungen als Text.',
  },
  'guid-missing': {
    what: () => 'Der Folge fehlt die guid.',
    why: 'Apps erkennen sie nicht wieder: Sie wird bei jeder Änderung noch einmal geladen.',
  },
  'guid-repeated': {
    what: ({ found }: LintFacts) => `Diese guid gehört schon einer anderen Folge: ${found}`,
    why: 'Apps halten beide für dieselbe; Abonnent:innen sehen die zweite nie.',
  },
  'guid-spaces': {
    what: ({ found }: LintFacts) => `In der guid steht Leerraum: „${found}“`,
    why: 'AntennaPod nimmt ihn mit, andere nicht. Verschwindet er, laden Apps die Folge noch einmal.',
  },
  'guid-permalink': {
    what: ({ found }: LintFacts) =>
      `Ohne isPermaLink="false" gilt die guid als Adresse einer Seite: ${found}`,
    why: 'Apps verlinken sie, und der Link führt ins Leere.',
  },
  'guid-weak': {
    what: ({ found }: LintFacts) => `Die guid „${found}“ ist kurz; eine andere Sendung kann dieselbe haben.`,
    why: 'Sammelt jemand mehrere Feeds, fallen Folgen zusammen. Schon vergebene guids dürfen sich trotzdem nie ändern.',
  },
  'guid-long': {
    what: () => 'Die guid ist länger als 740 Zeichen.',
    why: 'Podcast Index schneidet sie ab.',
  },
  'podcast-guid-missing': {
    what: () => 'Der Sendung fehlt <podcast:guid>.',
    why: 'Daran erkennen Apps sie nach einem Umzug wieder.',
  },
  'podcast-guid-invalid': {
    what: ({ found }: LintFacts) => `„${found}“ ist keine UUID.`,
    why: 'Podcast Index und Apps erkennen die Sendung nicht wieder.',
  },
  'podcast-locked-missing': {
    what: () => 'Der Sendung fehlt <podcast:locked>.',
    why: 'Ohne kann jeder andere Anbieter sie ungefragt übernehmen.',
  },
}
