// German sentences of the rules about the files beside a feed.
import type { LintFacts } from './lint-facts.ts'

export const lintFilesDe = {
  'file-missing': {
    what: ({ found }: LintFacts) => `Die Datei gibt es im gebauten Ordner nicht: ${found}`,
    why: 'Wer sie öffnet, bekommt einen Fehler.',
  },
  'file-length': {
    what: ({ found, wanted }: LintFacts) => `Im Feed stehen ${found} Bytes, die Datei hat ${wanted}.`,
    why: 'Apps halten den Download für abgebrochen oder zeigen falsche Fortschritte.',
  },
  'file-type': {
    what: ({ found, wanted }: LintFacts) => `Im Feed steht ${found}, die Datei ist ${wanted}.`,
    why: 'Apps spielen sie nicht ab oder zeigen sie nicht an.',
  },
  'transcript-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `Das Transkript endet bei ${found} Sekunden, die Folge schon bei ${wanted}.`,
    why: 'Vermutlich gehört es zu einer anderen Fassung; Text und Ton laufen auseinander.',
  },
  'vtt-broken': {
    what: ({ found }: LintFacts) => `Das ist kein gültiges WebVTT: ${found}`,
    why: 'AntennaPod verwirft beim ersten Fehler die ganze Datei, Browser lassen Zeilen weg.',
  },
  'vtt-order': {
    what: ({ found }: LintFacts) => `Die Zeiten steigen hier nicht an: ${found}`,
    why: 'Apps zeigen den Text zur falschen Zeit oder gar nicht.',
  },
  'vtt-escape': {
    what: ({ found }: LintFacts) => `Im Text steht & oder <, das keine Auszeichnung ist: ${found}`,
    why: 'Browser lassen weg, was auf < folgt. Richtig sind &amp; und &lt;.',
  },
  'vtt-voices': {
    what: ({ found }: LintFacts) => `In einem Untertitel sprechen mehrere: ${found}`,
    why: 'Apps zeigen nur einen Namen. Jede Stimme braucht einen eigenen Untertitel.',
  },
  'vtt-voice-name': {
    what: ({ found }: LintFacts) => `Im Namen einer Stimme steht &: ${found}`,
    why: 'AntennaPod erkennt den Namen dann nicht.',
  },
  'srt-broken': {
    what: ({ found }: LintFacts) => `Das ist kein gültiges SubRip: ${found}`,
    why: 'Apps brauchen eine Nummer, dann eine Zeile wie 00:00:01,000 --> 00:00:04,000, dann den Text.',
  },
  'srt-order': {
    what: ({ found }: LintFacts) => `Die Zeiten steigen hier nicht an: ${found}`,
    why: 'Apps zeigen den Text zur falschen Zeit oder gar nicht.',
  },
  'transcript-json': {
    what: ({ found }: LintFacts) => `Dem JSON-Transkript fehlt etwas: ${found}`,
    why: 'AntennaPod lässt Abschnitte ohne Ende weg und stürzt über leere Texte.',
  },
  'transcript-version': {
    what: ({ found }: LintFacts) => `Dem JSON-Transkript fehlt "version": "1.0.0" (es sagt „${found}“).`,
    why: 'Die Spezifikation verlangt sie.',
  },
  'transcript-html': {
    what: ({ found }: LintFacts) => `In dem HTML-Transkript steht ${found}.`,
    why: 'Pocket Casts lehnt ein Transkript mit Skript ab.',
  },
  'transcript-unreadable': {
    what: () => 'Das Transkript lässt sich nicht lesen.',
    why: 'Apps zeigen nichts an.',
  },
  'chapters-broken': {
    what: ({ found }: LintFacts) => `Die Kapiteldatei lässt sich nicht lesen: ${found}`,
    why: 'Apps zeigen keine Kapitel.',
  },
  'chapters-version': {
    what: ({ found }: LintFacts) => `Der Kapiteldatei fehlt "version": "1.2.0" (sie sagt „${found}“).`,
    why: 'Die Spezifikation verlangt sie.',
  },
  'chapters-time': {
    what: ({ found }: LintFacts) => `Kapitel ${found} hat keinen Beginn in Sekunden.`,
    why: 'Apps lassen es weg oder setzen es an den Anfang.',
  },
  'chapters-title': {
    what: ({ found }: LintFacts) => `Kapitel ${found} fehlt der Titel.`,
    why: 'Apple verlangt ihn; andere zeigen eine leere Zeile.',
  },
  'chapters-title-long': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Titel eines Kapitels hat mehr als ${wanted} Zeichen: ${found}`,
    why: 'Apple schneidet ihn ab.',
  },
  'chapters-order': {
    what: ({ found }: LintFacts) => `Kapitel ${found} beginnt nicht nach dem vorigen.`,
    why: 'Apps springen an die falsche Stelle.',
  },
  'chapters-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `Ein Kapitel beginnt bei ${found} Sekunden, die Folge dauert aber nur ${wanted}.`,
    why: 'Apps springen ans Ende.',
  },
  'chapters-few': {
    what: ({ found }: LintFacts) => `Es sind ${found} Kapitel; das erste soll bei 0 beginnen.`,
    why: 'Apple und Spotify zeigen Kapitel ab dreien und nur, wenn das erste am Anfang steht.',
  },
}
