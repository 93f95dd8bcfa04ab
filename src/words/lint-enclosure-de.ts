// German sentences of the rules about recordings and addresses.
import type { LintFacts } from './lint-facts.ts'

export const lintEnclosureDe = {
  'enclosure-missing': {
    what: () => 'Der Folge fehlt die Aufnahme (<enclosure>).',
    why: 'Apps und Podcast Index lassen die Folge weg.',
  },
  'enclosure-many': {
    what: () => 'Die Folge hat mehr als eine Aufnahme (<enclosure>).',
    why: 'Jede App nimmt eine andere. Für weitere Fassungen gibt es <podcast:alternateEnclosure>.',
  },
  'enclosure-url-missing': {
    what: () => 'Der Aufnahme fehlt die Adresse (url).',
    why: 'Die Folge lässt sich nicht abspielen.',
  },
  'enclosure-length-missing': {
    what: () => 'Der Aufnahme fehlt die Größe in Bytes (length).',
    why: 'RSS verlangt sie; Apps können vor dem Laden nicht warnen.',
  },
  'enclosure-length-invalid': {
    what: ({ found }: LintFacts) => `„${found}“ ist keine Größe in Bytes.`,
    why: 'Gemeint ist eine ganze Zahl, keine Dauer und keine Einheit.',
  },
  'enclosure-length-small': {
    what: ({ found }: LintFacts) => `Die Aufnahme soll nur ${found} Bytes groß sein.`,
    why: 'AntennaPod hält die Angabe unter 16384 für unbekannt; meist ist sie eine Dauer oder 0.',
  },
  'enclosure-type-missing': {
    what: () => 'Der Aufnahme fehlt der Typ (type).',
    why: 'Apps wissen nicht, ob sie das abspielen können.',
  },
  'enclosure-type-unusual': {
    what: ({ found, wanted }: LintFacts) => `Der Typ ist „${found}“. Üblich ist ${wanted}.`,
    why: 'Manche Apps und Verzeichnisse kennen nur die üblichen Typen.',
  },
  'enclosure-type-unsupported': {
    what: ({ found, wanted }: LintFacts) =>
      `„${found}“ ist kein Typ einer Aufnahme.${wanted ? ` Gemeint ist vielleicht ${wanted}.` : ''}`,
    why: 'Verzeichnisse lassen die Folge weg.',
  },
  'enclosure-ending-missing': {
    what: ({ found }: LintFacts) =>
      `Die Adresse der Aufnahme endet nicht wie eine Aufnahme (.mp3, .m4a): ${found}`,
    why: 'Apple erkennt an der Endung, was es ist, und lässt die Folge sonst weg.',
  },
  'enclosure-ending-differs': {
    what: ({ found, wanted }: LintFacts) =>
      `Endung und Typ passen nicht zusammen (${found}).${wanted ? ` Zur Endung gehört ${wanted}.` : ''}`,
    why: 'Manche Apps folgen der Endung, manche dem Typ; eine davon spielt nichts ab.',
  },
  'enclosure-ending-foreign': {
    what: ({ found }: LintFacts) => `Aufnahmen mit der Endung ${found} nimmt Apple nicht.`,
    why: 'Die Folge fehlt bei Apple Podcasts. MP3 und M4A gehen überall.',
  },
  'enclosure-repeated': {
    what: () => 'Diese Aufnahme gehört schon zu einer anderen Folge.',
    why: 'Apple übergeht die zweite Folge mit derselben Adresse stillschweigend.',
  },
  'address-relative': {
    what: ({ found }: LintFacts) => `Die Adresse ist nicht vollständig: ${found}`,
    why: 'Apps wissen nicht, wozu sie gehört; sie muss mit https:// beginnen.',
  },
  'address-characters': {
    what: ({ found, wanted }: LintFacts) =>
      `In der Adresse stehen Leerzeichen, Umlaute oder andere Zeichen, die dort nicht erlaubt sind: ${found}. Richtig ist ${wanted}`,
    why: 'Apple lehnt sie ab, und Downloads schlagen je nach App fehl.',
  },
  'address-invalid': {
    what: ({ found }: LintFacts) => `Das ist keine Adresse im Web: ${found}`,
    why: 'Apps können nichts damit anfangen.',
  },
  'address-local': {
    what: ({ found }: LintFacts) => `Diese Adresse gibt es nur im eigenen Netz: ${found}`,
    why: 'Außerhalb kann niemand sie öffnen. Für die Veröffentlichung gehört die richtige Adresse hinein.',
  },
  'media-http': {
    what: ({ wanted }: LintFacts) => `Die Adresse beginnt mit http: statt https:. Richtig ist ${wanted}`,
    why: 'Browser und iOS laden sie nicht oder nur mit Warnung.',
  },
  'link-http': {
    what: () => 'Die Adresse beginnt mit http: statt https:.',
    why: 'Browser warnen vor der Seite.',
  },
  'podcast-http': {
    what: ({ wanted }: LintFacts) =>
      `In einem Element des Podcast-Namensraums beginnt die Adresse mit http: statt https:. Richtig ist ${wanted}`,
    why: 'Der Namensraum verlangt https; Apps laden es sonst nicht.',
  },
  'address-long': {
    what: ({ wanted }: LintFacts) => `Die Adresse hat mehr als ${wanted} Zeichen.`,
    why: 'Podcast Index schneidet den Rest ab, und sie führt ins Leere.',
  },
  'image-ending': {
    what: ({ found }: LintFacts) => `Das Bild ist weder JPEG noch PNG: ${found}`,
    why: 'Apple nimmt nur diese beiden; die App zeigt sonst ein leeres Feld.',
  },
}
