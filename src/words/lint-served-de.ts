// German sentences of the rules about how a feed is served.
import type { LintFacts } from './lint-facts.ts'

export const lintServedDe = {
  'served-unreachable': {
    what: ({ found, wanted }: LintFacts) => `Keine Antwort: ${found} (${wanted})`,
    why: 'Apps bekommen auch keine.',
  },
  'served-refused': {
    what: ({ found, wanted }: LintFacts) => `Nicht geöffnet: ${found} (${wanted})`,
    why: 'Adressen im eigenen Netz öffnet die Prüfung nur, wenn sie ausdrücklich genannt sind.',
  },
  'served-status': {
    what: ({ found, wanted }: LintFacts) => `${found} antwortet mit ${wanted} statt 200.`,
    why: 'Wer die Adresse öffnet, bekommt einen Fehler.',
  },
  'served-head': {
    what: ({ found, wanted }: LintFacts) => `Auf HEAD antwortet ${found} mit ${wanted}.`,
    why: 'Apple fragt erst so nach und lehnt den Feed sonst ab.',
  },
  'served-type': {
    what: ({ found, wanted }: LintFacts) => `${found}: Der Server nennt den Typ ${wanted}.`,
    why: 'Apps und Browser richten sich danach und nicht nach dem Feed.',
  },
  'served-length': {
    what: ({ found, wanted }: LintFacts) =>
      `${found}: Im Feed steht eine andere Größe, als der Server nennt (${wanted}).`,
    why: 'Apps halten den Download für abgebrochen.',
  },
  'served-range': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} liefert keine Teile der Datei (Antwort ${wanted} statt 206).`,
    why: 'Spulen geht nicht, unterbrochene Downloads beginnen von vorn, und Apple lehnt den Feed ab.',
  },
  'served-range-wrong': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} liefert einen anderen Teil als den verlangten: ${wanted}`,
    why: 'Wer spult oder weiterlädt, hört die falsche Stelle oder bekommt eine kaputte Datei.',
  },
  'served-range-beyond': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} antwortet auf einen Teil hinter dem Ende mit ${wanted} statt 416.`,
    why: 'Apps merken nicht, dass ein Download schon fertig ist.',
  },
  'served-encoding': {
    what: ({ found, wanted }: LintFacts) => `${found} wird beim Senden komprimiert (${wanted}).`,
    why: 'Bei Aufnahmen macht das Teile der Datei unbrauchbar.',
  },
  'served-uncompressed': {
    what: ({ found }: LintFacts) => `${found} wird nicht komprimiert gesendet.`,
    why: 'Apps laden den Feed oft; komprimiert wäre er etwa ein Zehntel so groß.',
  },
  'served-cors': {
    what: ({ found }: LintFacts) =>
      `${found} erlaubt anderen Websites den Zugriff nicht (Access-Control-Allow-Origin fehlt).`,
    why: 'Player im Browser können Transkript und Kapitel nicht laden.',
  },
  'served-cors-player': {
    what: ({ found }: LintFacts) =>
      `${found} erlaubt anderen Websites den Zugriff nicht (Access-Control-Allow-Origin fehlt).`,
    why: 'Web-Apps können den Feed nur über Umwege lesen, die Aufnahme nicht anzeigen oder zuschneiden.',
  },
  'served-validator': {
    what: ({ found }: LintFacts) => `${found} hat weder ETag noch Last-Modified.`,
    why: 'Jede App lädt den ganzen Feed bei jeder Nachfrage neu.',
  },
  'served-not-modified': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} antwortet auf die Frage nach Neuem mit ${wanted} statt 304.`,
    why: 'Jede App lädt den ganzen Feed bei jeder Nachfrage neu.',
  },
  'served-last-modified': {
    what: ({ found }: LintFacts) => `${found} hat kein Last-Modified.`,
    why: 'Apple merkt nicht, dass es ein neues Bild gibt.',
  },
  'served-http': {
    what: ({ found }: LintFacts) => `${found} wird ohne Verschlüsselung (http) ausgeliefert.`,
    why: 'Browser und iOS laden es nicht oder nur mit Warnung.',
  },
  'served-moved': {
    what: ({ found, wanted }: LintFacts) => `${found} leitet vorübergehend weiter (${wanted}).`,
    why: 'Apps merken sich die neue Adresse nur bei 301 oder 308.',
  },
  'served-self': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Feed nennt als eigene Adresse ${wanted}, geladen wurde ${found}.`,
    why: 'Verzeichnisse sehen zwei Feeds. Auf einem Probeserver ist das in Ordnung.',
  },
  'served-skipped': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} Dateien wurden nicht abgefragt, nur die neuesten ${wanted}.`,
    why: 'So viele Anfragen auf einmal würde kein Server mögen.',
  },
}
