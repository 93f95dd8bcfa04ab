// German sentences of the rules about the podcast namespace.
import type { LintFacts } from './lint-facts.ts'

export const lintPodcastDe = {
  'podcast-attribute-missing': {
    what: ({ found, wanted }: LintFacts) => `<${found}> braucht ${wanted}.`,
    why: 'Apps übergehen das Element sonst.',
  },
  'podcast-uri-missing': {
    what: ({ found, wanted }: LintFacts) =>
      `<${found}> braucht ${wanted}, solange die Kommentare nicht abgeschaltet sind.`,
    why: 'Apps finden die Kommentare nicht.',
  },
  'podcast-attribute-value': {
    what: ({ found, wanted }: LintFacts) => `${found} kann nicht sein. So sieht es richtig aus: ${wanted}`,
    why: 'Apps übergehen das Element oder deuten es falsch.',
  },
  'podcast-attribute-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `Das Attribut gibt es nicht: ${found}.${wanted ? ` Gemeint ist vielleicht „${wanted}“.` : ''}`,
    why: 'Apps übergehen es.',
  },
  'podcast-text-missing': {
    what: ({ found }: LintFacts) => `<${found}> ist leer.`,
    why: 'Apps übergehen das Element.',
  },
  'podcast-text-value': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ kann hier nicht stehen. So sieht es richtig aus: ${wanted}`,
    why: 'Apps übergehen das Element oder deuten es falsch.',
  },
  'podcast-text-long': {
    what: ({ found, wanted }: LintFacts) => `Hier stehen ${found} Zeichen, erlaubt sind ${wanted}.`,
    why: 'Apps schneiden den Rest ab.',
  },
  'podcast-many': {
    what: ({ found, wanted }: LintFacts) => `<${found}> darf hier nur ${wanted}-mal stehen.`,
    why: 'Jede App nimmt ein anderes davon.',
  },
  'podcast-place': {
    what: ({ found, wanted }: LintFacts) => `<${found}> gehört in: ${wanted}`,
    why: 'An dieser Stelle übergehen es Apps.',
  },
  'podcast-child-missing': {
    what: ({ found, wanted }: LintFacts) => `<${found}> braucht mindestens ein <${wanted}>.`,
    why: 'Ohne bedeutet es nichts.',
  },
  'podcast-replaced': {
    what: ({ found, wanted }: LintFacts) => `<${found}> ist veraltet. Es heißt jetzt <${wanted}>.`,
    why: 'Neuere Apps lesen es nicht.',
  },
  'podcast-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `<${found}> gibt es nicht.${wanted ? ` Gemeint ist vielleicht <${wanted}>.` : ''}`,
    why: 'Apps übergehen es.',
  },
  'soundbite-length': {
    what: ({ found }: LintFacts) => `Der Ausschnitt dauert ${found} Sekunden.`,
    why: 'Empfohlen sind 15 bis 120; manche Apps zeigen andere nicht.',
  },
  'soundbite-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Ausschnitt endet bei ${found} Sekunden, die Folge schon bei ${wanted}.`,
    why: 'Apps spielen ins Leere.',
  },
  'hosts-missing': {
    what: () => 'In der Folge sind Personen genannt, aber nicht die Moderation der Sendung.',
    why: 'Die Liste der Folge ersetzt die der Sendung: Apps zeigen hier keine Moderation.',
  },
  'person-role': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ steht nicht in der Liste der Rollen und Bereiche.${wanted ? ` Gemeint ist vielleicht „${wanted}“.` : ''}`,
    why: 'Apps übersetzen nur bekannte Rollen.',
  },
  'license-custom': {
    what: ({ found }: LintFacts) =>
      `Die Lizenz „${found}“ ist keine bekannte und braucht eine Adresse (url).`,
    why: 'Niemand weiß sonst, was erlaubt ist.',
  },
  'number-differs': {
    what: ({ found, wanted }: LintFacts) => `Hier steht ${found}, in der Angabe für Apple ${wanted}.`,
    why: 'Jede App zeigt eine andere Nummer.',
  },
  'ai-content-value': {
    what: ({ found }: LintFacts) => `Der Hinweis auf KI ist „${found}“. Es gibt nur true und false.`,
    why: 'Apps zeigen den Hinweis nicht.',
  },
  'publisher-one': {
    what: () => '<podcast:publisher> enthält genau ein <podcast:remoteItem medium="publisher">.',
    why: 'Apps finden den Herausgeber nicht.',
  },
  'transcript-missing': {
    what: () => 'Die Folge hat kein Transkript.',
    why: 'Wer nicht hören kann, bleibt außen vor, und die Suche findet nichts. Apple schreibt sonst selbst eines, mit Fehlern in Namen.',
  },
  'transcript-type': {
    what: ({ found, wanted }: LintFacts) =>
      `Ein Transkript vom Typ „${found}“ kennt keine App.${wanted ? ` Gemeint ist vielleicht „${wanted}“.` : ''}`,
    why: 'Das Transkript erscheint nicht.',
  },
  'transcript-form': {
    what: () => 'Es gibt kein Transkript als WebVTT oder SRT.',
    why: 'Apple liest nur diese beiden.',
  },
  'transcript-captions': {
    what: ({ found }: LintFacts) => `rel="captions" steht an einem Transkript vom Typ ${found}.`,
    why: 'Untertitel brauchen Zeiten; diese Form hat keine, nach denen Apps sie einblenden.',
  },
  'transcript-repeated': {
    what: ({ found }: LintFacts) => `Ein Transkript dieser Art und Sprache gibt es schon: ${found}`,
    why: 'Apps nehmen eines davon, niemand weiß welches.',
  },
  'chapters-type': {
    what: ({ found, wanted }: LintFacts) => `Die Kapitel haben den Typ „${found}“ statt ${wanted}.`,
    why: 'Manche Apps erkennen sie nicht.',
  },
  'psc-version': {
    what: ({ wanted }: LintFacts) => `<psc:chapters> fehlt version="${wanted}".`,
    why: 'Die Spezifikation verlangt sie; manche Apps prüfen sie.',
  },
  'psc-time': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ ist kein Zeitpunkt. Richtig ist zum Beispiel ${wanted}.`,
    why: 'Apps lassen das Kapitel weg.',
  },
  'psc-seconds': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Zeitpunkt „${found}“ hat keine Minuten. Besser ist ${wanted}.`,
    why: 'AntennaPod liest bloße Sekunden als 0.',
  },
  'psc-title': {
    what: () => 'Dem Kapitel fehlt der Titel.',
    why: 'Apps zeigen eine leere Zeile.',
  },
  'psc-order': {
    what: ({ found }: LintFacts) => `Das Kapitel bei ${found} beginnt nicht nach dem vorigen.`,
    why: 'Apps springen an die falsche Stelle.',
  },
  'psc-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `Das Kapitel beginnt bei ${found}, die Folge dauert aber nur ${wanted} Sekunden.`,
    why: 'Apps springen ans Ende.',
  },
  'psc-few': {
    what: ({ found }: LintFacts) => `Es sind ${found} Kapitel; das erste soll bei 0 beginnen.`,
    why: 'Apple und Spotify zeigen Kapitel ab dreien und nur, wenn das erste am Anfang steht.',
  },
}
