// German sentences of the rules about the file.
import type { LintFacts } from './lint-facts.ts'

export const lintDocumentDe = {
  'feed-large': {
    what: ({ found }: LintFacts) => `Der Feed ist ${found} Bytes groß.`,
    why: 'Über 1 MB laden Apps spürbar länger. Es hilft, bei alten Folgen nur die kurze Beschreibung zu behalten.',
  },
  'feed-too-large': {
    what: ({ found }: LintFacts) => `Der Feed ist ${found} Bytes groß.`,
    why: 'Der Prüfer des W3C und manche Verzeichnisse lesen höchstens 5 MB; ältere Folgen verschwinden dort.',
  },
  'feed-refused': {
    what: ({ found }: LintFacts) =>
      `Der Feed überschreitet eine Grenze (${found}) und wurde nicht zu Ende gelesen.`,
    why: 'Kein Feed braucht so viel. Apps brechen ab, um sich zu schützen.',
  },
  'xml-encoding': {
    what: ({ found, wanted }: LintFacts) => `Die Datei ist nicht durchgehend ${wanted}, sondern ${found}.`,
    why: 'Umlaute und Anführungszeichen erscheinen falsch, oder der Feed wird abgelehnt.',
  },
  'xml-bytes': {
    what: ({ found }: LintFacts) => `Hier stehen Bytes, die in ${found} nicht vorkommen.`,
    why: 'Apps zeigen Fragezeichen, oder sie lesen den ganzen Feed nicht.',
  },
  'xml-bom': {
    what: () => 'Vor der ersten Zeile steht eine Bytereihenfolge-Marke (BOM).',
    why: 'Ältere Apps lesen den Feed dann nicht.',
  },
  'xml-declaration': {
    what: () => 'Die erste Zeile fehlt: <?xml version="1.0" encoding="UTF-8"?>',
    why: 'Programme müssen sonst raten, wie die Zeichen gemeint sind.',
  },
  'xml-characters': {
    what: () => 'Hier steht ein Zeichen, das XML verbietet.',
    why: 'Ein einziges genügt, und Apps lesen den ganzen Feed nicht mehr: Neue Folgen kommen nirgends an.',
  },
  'xml-doctype': {
    what: () => 'Der Feed hat einen Dokumenttyp (DOCTYPE).',
    why: 'Verzeichnisse lehnen das ab, weil sich darin Angriffe verstecken lassen. Weiter wurde nicht gelesen.',
  },
  'xml-broken': {
    what: ({ found }: LintFacts) => `Von hier an ist das kein XML mehr. Der Leser meldet: ${found}`,
    why: 'Apps lesen einen solchen Feed gar nicht: Neue Folgen kommen nirgends an.',
  },
  'after-rss': {
    what: () => 'Hinter dem Ende des Feeds steht noch etwas.',
    why: 'Meist hat ein Plugin oder ein Server es angehängt; manche Prüfer stören sich daran.',
  },
  'namespace-undeclared': {
    what: ({ found, wanted }: LintFacts) =>
      `Das Präfix „${found}“ ist nirgends erklärt. Auf <rss> gehört ${wanted}.`,
    why: 'Strenge Leser wie Apple lehnen den ganzen Feed ab.',
  },
  'namespace-uri': {
    what: ({ found, wanted }: LintFacts) =>
      `Die Adresse von ${found} ist falsch geschrieben. Richtig ist ${wanted}.`,
    why: 'Apps vergleichen sie Zeichen für Zeichen und übersehen sonst alles mit diesem Präfix.',
  },
  'namespace-alias': {
    what: ({ wanted }: LintFacts) =>
      `Das ist die Zweitadresse des Podcast-Namensraums. Richtig ist ${wanted}.`,
    why: 'Nicht jede App kennt sie.',
  },
  'namespace-prefix': {
    what: ({ found, wanted }: LintFacts) => `Apps erwarten hier das Präfix „${wanted}“ statt ${found}.`,
    why: 'AntennaPod vergleicht auch das Präfix und übersieht sonst alles damit.',
  },
  'namespace-place': {
    what: ({ found }: LintFacts) => `${found} gehört auf das Element <rss>.`,
    why: 'Manche Apps sehen nur dort nach.',
  },
  'not-rss': {
    what: ({ found }: LintFacts) => `Das ist kein RSS-Feed, sondern ${found}.`,
    why: 'Verzeichnisse nehmen nur RSS 2.0; Atom und Webseiten gehen nicht.',
  },
  'rss-version': {
    what: ({ found }: LintFacts) => `Die Version ist „${found}“ statt „2.0“.`,
    why: 'Verzeichnisse nehmen nur RSS 2.0.',
  },
  'channel-missing': {
    what: ({ found }: LintFacts) => `Ein Feed hat genau einen <channel>, dieser hat ${found}.`,
    why: 'Apps finden sonst die Folgen nicht.',
  },
}
