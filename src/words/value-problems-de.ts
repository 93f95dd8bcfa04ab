// German sentences for keys and values that cannot be used.
import { fieldsDe } from './fields-de.ts'
import type { Said } from './said.ts'
import { expectedKindsDe, foundKindsDe, type ValueKind } from './value-kinds-de.ts'

interface FieldFacts {
  /** Names an entry of `fields-de.ts`. */
  readonly field: string
  readonly key: string
}

interface Found {
  readonly found: string
}

interface Suggested extends Found {
  readonly suggestion: string | undefined
}

const exampleOf = (field: string): string | undefined => fieldsDe[field]?.example

const list = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ')

export const valueProblemsDe = {
  'key-unknown': (facts: {
    readonly key: string
    readonly suggestion: string | undefined
    readonly known: readonly string[]
  }): Said => ({
    what: facts.suggestion
      ? `Den Schlüssel „${facts.key}“ gibt es hier nicht. Gemeint ist wohl „${facts.suggestion}“.`
      : `Den Schlüssel „${facts.key}“ gibt es hier nicht. Es gibt: ${facts.known.join(', ')}.`,
    write: facts.suggestion && `${facts.suggestion}: …`,
  }),
  'key-missing': ({ field, key }: FieldFacts): Said => ({
    what: `Es fehlt „${key}“. ${fieldsDe[field]?.help ?? ''}`.trim(),
    write: exampleOf(field),
  }),
  'guid-missing': ({ guid, isKnown }: { readonly guid: string; readonly isKnown: boolean }): Said => ({
    what: isKnown
      ? 'Es fehlt „guid“. Die Folge ist schon veröffentlicht, und unter dieser guid kennen die Apps sie; mit jeder anderen würden alle sie noch einmal laden.'
      : 'Es fehlt „guid“. Daran erkennen Apps die Folge wieder; diese Zeile ist neu gezogen und gehört so in die Datei.',
    write: `guid: ${guid}`,
  }),
  'value-empty': ({ field, key }: FieldFacts): Said => ({
    what: `Bei „${key}“ steht kein Wert. ${fieldsDe[field]?.help ?? ''}`.trim(),
    write: exampleOf(field),
  }),
  'kind-wrong': (
    facts: FieldFacts & {
      readonly expected: readonly ValueKind[]
      readonly found: ValueKind
      readonly spelling: string
      readonly write: string | undefined
    },
  ): Said => ({
    what: `„${facts.key}“ braucht ${facts.expected.map((kind) => expectedKindsDe[kind]).join(' oder ')}. Hier steht ${foundKindsDe[facts.found]}${facts.spelling && `: „${facts.spelling}“`}.`,
    write: facts.write ?? exampleOf(facts.field),
  }),
  'text-unquoted': (facts: {
    readonly spelling: string
    readonly found: ValueKind
    readonly write: string
  }): Said => ({
    what: `Ohne Anführungszeichen gilt ${facts.spelling} als ${facts.found === 'yesNo' ? 'Ja oder Nein' : 'Zahl'}. Gebraucht wird ein Text.`,
    write: facts.write,
  }),
  'text-as-group': (facts: FieldFacts & { readonly write: string | undefined }): Said => ({
    what: 'Im Text steht ein Doppelpunkt mit Leerzeichen. Solcher Text braucht Anführungszeichen, sonst gilt der Doppelpunkt als Ende eines Schlüssels.',
    write: facts.write ?? exampleOf(facts.field),
  }),
  'text-one-line': (_: object): Said => ({ what: 'Dieser Text muss in einer Zeile stehen.' }),
  'text-too-long': (facts: {
    readonly key: string
    readonly found: number
    readonly limit: number
  }): Said => ({
    what: `„${facts.key}“ hat ${facts.found} Zeichen. Höchstens ${facts.limit} sind möglich.`,
  }),
  'text-too-many-bytes': (facts: { readonly found: number; readonly limit: number }): Said => ({
    what: `Der Text hat ${facts.found} Byte. Verzeichnisse nehmen höchstens ${facts.limit}; ein Umlaut zählt doppelt.`,
  }),
  'list-too-long': (facts: { readonly key: string; readonly limit: number }): Said => ({
    what: `„${facts.key}“ hat mehr als ${facts.limit} Einträge.`,
  }),
  'entry-repeated': ({ found }: Found): Said => ({
    what: `„${found}“ steht hier zum zweiten Mal. Einmal genügt.`,
  }),
  'number-small': (facts: Found & { readonly key: string; readonly min: number }): Said => ({
    what: `„${facts.key}“ ist ${facts.found}. Es geht bei ${facts.min} los.`,
  }),
  'number-big': (facts: Found & { readonly key: string; readonly max: number }): Said => ({
    what: `„${facts.key}“ ist ${facts.found}. Höchstens ${facts.max} ist möglich.`,
  }),
  'choice-unknown': (
    facts: Suggested & { readonly key: string; readonly choices: readonly string[] },
  ): Said => ({
    what: `„${facts.found}“ ist hier nicht möglich. Zur Wahl stehen ${list(facts.choices)}.`,
    write: `${facts.key}: ${facts.suggestion ?? facts.choices[0] ?? ''}`,
  }),
  'name-unfit': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist keine Kennung. Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und einzelnen Bindestrichen.`,
    write: suggestion,
  }),
  'slug-reserved': ({ slug }: { readonly slug: string }): Said => ({
    what: `Die Adresse „/${slug}/“ braucht die Website selbst. Ein anderer Name muss her.`,
    write: `mehr-${slug}`,
  }),
  'uuid-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist keine UUID. Eine UUID hat 32 Ziffern oder Buchstaben von a bis f, mit Bindestrichen nach der 8., 12., 16. und 20. Stelle.`,
  }),
  'email-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist keine E-Mail-Adresse.`,
    write: 'email: podcast@example.org',
  }),
  'report-target-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist weder eine E-Mail-Adresse noch eine Adresse mit https://, in der {body} für den Text der Meldung steht.`,
    write: 'errorReports: https://example.org/issues/new?title={title}&body={body}',
  }),
  'url-unfit': ({ found, write }: Found & { readonly write: string | undefined }): Said => ({
    what: `„${found}“ ist keine vollständige Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.`,
    write: write ?? 'https://example.org/seite',
  }),
  'url-scheme': ({ found, scheme }: Found & { readonly scheme: string }): Said => ({
    what: `„${found}“ beginnt mit „${scheme}:“. Links dürfen nur mit https:// oder http:// beginnen.`,
    write: 'https://example.org/seite',
  }),
  'url-with-password': ({ found }: Found): Said => ({
    what: `In „${found}“ stehen Zugangsdaten. Sie würden veröffentlicht.`,
    write: 'https://example.org/seite',
  }),
  'url-not-secure': ({ found, write }: Found & { readonly write: string }): Said => ({
    what: `„${found}“ beginnt mit http://. Podcast-Apps und Verzeichnisse nehmen nur Adressen mit https://.`,
    write,
  }),
  'url-not-a-site': ({ found }: Found): Said => ({
    what: `„${found}“ enthält „?“ oder „#“. Die Adresse der Website endet mit einem Schrägstrich.`,
    write: 'url: https://example.org/',
  }),
  'repository-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist nicht die Adresse eines Repositorys. Sie nennt Konto und Namen und enthält keine Zugangsdaten.`,
    write: 'repository: https://github.com/konto/podcast',
  }),
  'audio-type-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist keine Art von Audiodatei. Für MP3 heißt sie audio/mpeg, für M4A audio/mp4.`,
    write: 'type: audio/mpeg',
  }),
  'ags-unfit': ({ found }: Found): Said => ({
    what: `„${found}“ ist kein amtlicher Schlüssel. Eine Gemeinde hat 8 Ziffern, ein Kreis 5.`,
    write: 'ags: "03103000"',
  }),
  'language-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist kein Kürzel einer Sprache.`,
    write: `language: ${suggestion ?? 'de'}`,
  }),
  'country-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist kein Kürzel eines Landes aus zwei Großbuchstaben.`,
    write: `country: ${suggestion ?? 'DE'}`,
  }),
  'time-zone-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `„${found}“ ist keine Zeitzone.`,
    write: `timeZone: ${suggestion ?? 'Europe/Berlin'}`,
  }),
  'category-unknown': ({ found, suggestion }: Suggested): Said => ({
    what: `Die Rubrik „${found}“ gibt es bei Apple nicht. Groß- und Kleinschreibung zählen; eine Unterrubrik steht nach „ > “.`,
    write: suggestion ?? 'Society & Culture > Documentary',
  }),
  'file-name-unfit': ({ found, suggestion }: Suggested): Said => ({
    what: `Der Name „${found}“ passt nicht in eine Adresse: Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche. Die Datei muss umbenannt werden.`,
    write: suggestion,
  }),
  'file-outside-folder': ({ found }: Found): Said => ({
    what: `„${found}“ führt aus dem Ordner hinaus. Die Datei liegt neben dieser hier, und es steht nur ihr Name da.`,
  }),
  'file-is-address': ({ found }: Found): Said => ({
    what: `„${found}“ ist eine Adresse im Netz. Hier steht der Name einer Datei, die neben dieser liegt.`,
  }),
  'file-without-ending': ({ found }: Found): Said => ({
    what: `„${found}“ ist kein Dateiname: Die Endung fehlt, etwa „.mp3“ oder „.jpg“.`,
  }),
}
