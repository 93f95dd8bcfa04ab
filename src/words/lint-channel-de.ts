// German sentences of the rules about the show.
import type { LintFacts } from './lint-facts.ts'

export const lintChannelDe = {
  'title-missing': {
    what: () => 'Der Sendung fehlt der Titel.',
    why: 'Ohne Titel nimmt kein Verzeichnis die Sendung auf.',
  },
  'link-missing': {
    what: () => 'Der Sendung fehlt die Adresse ihrer Website (<link>).',
    why: 'RSS verlangt sie, und Spotify auch.',
  },
  'description-missing': {
    what: () => 'Der Sendung fehlt die Beschreibung.',
    why: 'Apple und Spotify lehnen sie so ab.',
  },
  'language-missing': {
    what: () => 'Der Sendung fehlt die Sprache (<language>).',
    why: 'Apple lehnt sie so ab; Suche und Transkripte brauchen sie.',
  },
  'language-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ ist keine Sprache.${wanted ? ` Gemeint ist vielleicht „${wanted}“.` : ''}`,
    why: 'Apple lehnt unbekannte Sprachkürzel ab.',
  },
  'author-missing': {
    what: () => 'Der Sendung fehlt <itunes:author>.',
    why: 'Spotify nimmt sie ohne nicht auf; in anderen Apps fehlt die Zeile unter dem Titel.',
  },
  'explicit-missing': {
    what: () => 'Der Sendung fehlt <itunes:explicit>.',
    why: 'Apple lehnt sie ohne die Angabe true oder false ab.',
  },
  'explicit-value': {
    what: ({ found }: LintFacts) => `<itunes:explicit> ist „${found}“. Es gibt nur true und false.`,
    why: 'Bei yes, no oder clean raten die Verzeichnisse; im Zweifel gilt die Sendung als jugendfrei.',
  },
  'image-missing': {
    what: () => 'Der Sendung fehlt das Titelbild (<itunes:image href="…">).',
    why: 'Kein Verzeichnis nimmt sie ohne Titelbild auf.',
  },
  'category-missing': {
    what: () => 'Der Sendung fehlt eine Kategorie.',
    why: 'Apple verlangt mindestens eine.',
  },
  'category-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `Die Kategorie „${found}“ kennt Apple nicht.${wanted ? ` Gemeint ist vielleicht „${wanted}“.` : ''}`,
    why: 'Die Schreibweise muss genau stimmen, sonst steht die Sendung in keiner Kategorie.',
  },
  'category-many': {
    what: ({ found }: LintFacts) => `Es sind ${found} Kategorien.`,
    why: 'Apple beachtet höchstens zwei.',
  },
  'self-link-missing': {
    what: () => 'Dem Feed fehlt seine eigene Adresse (<atom:link rel="self">).',
    why: 'Verzeichnisse und Apps erkennen daran, dass Kopien derselbe Feed sind.',
  },
  'self-link-type': {
    what: ({ found, wanted }: LintFacts) =>
      `Der Verweis auf den Feed selbst hat den Typ „${found}“ statt ${wanted}.`,
    why: 'Manche Programme erkennen ihn sonst nicht.',
  },
  'owner-email-missing': {
    what: () => 'Die E-Mail-Adresse fehlt (<itunes:owner> mit <itunes:email>).',
    why: 'Spotify, YouTube und Amazon schicken den Bestätigungscode dorthin. Ist die Sendung überall angemeldet, darf sie fehlen.',
  },
  'email-invalid': {
    what: ({ found }: LintFacts) => `„${found}“ ist keine E-Mail-Adresse.`,
    why: 'Bestätigungscodes kommen nie an.',
  },
  'type-value': {
    what: ({ found }: LintFacts) => `<itunes:type> ist „${found}“. Es gibt nur episodic und serial.`,
    why: 'Apps wissen sonst nicht, ob sie mit der ersten oder der neuesten Folge beginnen.',
  },
  'new-feed-url-elsewhere': {
    what: ({ found, wanted }: LintFacts) =>
      `<itunes:new-feed-url> zeigt nach ${found}, der Feed steht unter ${wanted}.`,
    why: 'Apps ziehen dorthin um. Im neuen Feed muss die Adresse auf ihn selbst zeigen.',
  },
  'complete-value': {
    what: ({ found }: LintFacts) => `<itunes:complete> ist „${found}“. Nur Yes bedeutet etwas.`,
    why: 'Apps übergehen alles andere; läuft die Sendung noch, fehlt das Element besser ganz.',
  },
  'block-value': {
    what: ({ found }: LintFacts) => `<itunes:block> ist „${found}“. Nur Yes bedeutet etwas.`,
    why: 'Apple übergeht alles andere; es fehlt besser ganz.',
  },
  'channel-image-parts': {
    what: ({ found }: LintFacts) => `Dem Bild des Feeds (<image>) fehlt <${found}>.`,
    why: 'RSS verlangt url, title und link; strenge Leser lehnen es sonst ab.',
  },
  'channel-image-differs': {
    what: ({ found, wanted }: LintFacts) => `Im Bild des Feeds steht „${found}“, in der Sendung „${wanted}“.`,
    why: 'Beides soll gleich sein; der Prüfer des W3C warnt.',
  },
  'contact-not-email': {
    what: ({ found, wanted }: LintFacts) => `„${found}“ ist kein Kontakt. RSS will ${wanted}.`,
    why: 'Programme, die das Feld lesen, erwarten eine E-Mail-Adresse. Namen gehören in <itunes:author> oder <podcast:person>.',
  },
  'channel-html': {
    what: ({ found }: LintFacts) => `In der Beschreibung der Sendung steht HTML: ${found}`,
    why: 'Apple und YouTube zeigen die Zeichen an oder streichen sie.',
  },
  'channel-date-missing': {
    what: () => 'Der Sendung fehlt <pubDate>.',
    why: 'Spotify will wissen, wann sich zuletzt etwas getan hat.',
  },
  'ttl-invalid': {
    what: ({ found }: LintFacts) => `<ttl> ist „${found}“, es muss eine Zahl von Minuten sein.`,
    why: 'Strenge Leser melden einen Fehler.',
  },
  'no-items': {
    what: () => 'Der Feed hat keine Folge.',
    why: 'Verzeichnisse lehnen leere Feeds ab; ein Trailer genügt.',
  },
  'element-repeated': {
    what: ({ found }: LintFacts) => `<${found}> steht hier mehr als einmal.`,
    why: 'Jede App nimmt ein anderes davon.',
  },
  'element-unknown': {
    what: ({ found, wanted }: LintFacts) =>
      `<${found}> kennt niemand.${wanted ? ` Gemeint ist vielleicht <${wanted}>.` : ''}`,
    why: 'Apps übergehen es.',
  },
  'element-misplaced': {
    what: ({ found, wanted }: LintFacts) => `<${found}> gehört in <${wanted}>.`,
    why: 'An dieser Stelle übergehen es Apps.',
  },
  'element-empty': {
    what: ({ found }: LintFacts) => `<${found}> ist leer.`,
    why: 'Manche Apps zeigen dann nichts an, statt auf etwas anderes auszuweichen. Ohne Inhalt fehlt es besser ganz.',
  },
  'element-outdated': {
    what: ({ found }: LintFacts) => `<${found}> liest kaum noch jemand.`,
    why: 'Apple hat es abgeschafft; es macht den Feed nur größer.',
  },
  'channel-author': {
    what: () => '<author> gibt es nur in Folgen.',
    why: 'Für die Sendung heißt es <itunes:author>.',
  },
  'value-unset': {
    what: ({ found, wanted }: LintFacts) => `Für ${wanted} steht hier „${found}“.`,
    why: 'Ein Programm hat einen fehlenden Wert als Text geschrieben; Apps zeigen ihn so an.',
  },
}
