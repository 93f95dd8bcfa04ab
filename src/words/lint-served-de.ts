// German sentences of the rules about how a feed is served.
import type { LintFacts } from './lint-facts.ts'

export const lintServedDe = {
  'served-unreachable': {
    what: ({ found, wanted }: LintFacts) => `Keine Antwort: ${found} (${wanted})`,
    why: 'Apps bekommen auch keine.',
  },
  'served-silent': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} hat nach ${wanted} Sekunden nicht oder nicht zu Ende geantwortet.`,
    why: 'Apps und Verzeichnisse warten nicht länger. Von diesem Server wurde nichts weiter abgefragt.',
  },
  'served-redirects': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} leitet zu oft weiter, im Kreis oder ins Leere (${wanted}).`,
    why: 'Apps und Verzeichnisse folgen höchstens neun Weiterleitungen.',
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
  'served-charset': {
    what: ({ found, wanted }: LintFacts) =>
      `${found}: Der Server nennt die Kodierung ${wanted}, der Feed ist UTF-8.`,
    why: 'Die Angabe des Servers geht vor: Umlaute und Anführungszeichen werden falsch angezeigt.',
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
  'served-accept-ranges': {
    what: ({ found }: LintFacts) =>
      `${found} kündigt nicht an, dass es Teile der Datei gibt (Accept-Ranges: bytes).`,
    why: 'Manche Apps spulen erst, wenn die Datei ganz geladen ist.',
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
    what: ({ found, wanted }: LintFacts) =>
      `${found} erlaubt anderen Websites den Zugriff nicht (${wanted === '' ? 'kein ' : ''}Access-Control-Allow-Origin${wanted === '' ? '' : `: ${wanted}`}).`,
    why: 'Player im Browser können Transkript und Kapitel nicht laden.',
  },
  'served-cors-player': {
    what: ({ found, wanted }: LintFacts) =>
      `${found} erlaubt anderen Websites den Zugriff nicht (${wanted === '' ? 'kein ' : ''}Access-Control-Allow-Origin${wanted === '' ? '' : `: ${wanted}`}).`,
    why: 'Web-Apps können den Feed nur über Umwege lesen, die Aufnahme nicht anzeigen oder zuschneiden.',
  },
  'served-cache': {
    what: ({ found, wanted }: LintFacts) => `${found} darf lange aufbewahrt werden: ${wanted}`,
    why: 'Neue Folgen erscheinen entsprechend spät. Für den Feed genügen fünf bis sechzig Minuten.',
  },
  'served-validator': {
    what: ({ found }: LintFacts) => `${found} hat weder ETag noch Last-Modified.`,
    why: 'Jede App lädt den ganzen Feed bei jeder Nachfrage neu.',
  },
  'served-validator-one': {
    what: ({ found, wanted }: LintFacts) => `${found} hat kein ${wanted}.`,
    why: 'Manche Verzeichnisse fragen nur nach dem einen, manche nur nach dem anderen, und laden sonst jedes Mal den ganzen Feed.',
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
