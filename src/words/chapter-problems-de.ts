// German sentences for the problems of chapter lists.
import type { Said } from './said.ts'

interface Write {
  readonly write: string
}

interface Found {
  readonly found: string
}

interface Count {
  readonly count: number
}

const example = '00:00:00 Begrüßung\n00:01:10 Was Beteiligung heißt'
const inFile = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Datei, hier zuerst)`)
const inEpisode = (count: number): string => (count === 1 ? '' : ` (${count}-mal in dieser Folge)`)
const named = (title: string): string => (title === '' ? 'Einem Kapitel' : `Dem Kapitel „${title}“`)

export const chapterProblemsDe = {
  'chapters-kind-unknown': ({ found }: Found): Said => ({
    what: `Diese Datei ist keine Kapitelliste, die hier gelesen werden kann. In der ersten Zeile steht „${found}“. Am einfachsten ist eine Zeile je Kapitel: zuerst die Zeit, dann der Titel.`,
    write: example,
  }),
  'chapters-empty': (): Said => ({ what: 'In dieser Datei steht kein Kapitel.', write: example }),
  'chapters-further-problems': ({ count }: Count): Said => ({
    what: `Ab hier hat diese Datei ${count === 1 ? 'eine weitere Stelle' : `${count} weitere Stellen`}, die nicht zu lesen ${count === 1 ? 'ist' : 'sind'}.`,
  }),
  'chapter-line-unreadable': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ beginnt nicht mit einer Zeitangabe. In jeder Zeile steht ein Kapitel: zuerst die Zeit, dann der Titel. Andere Zeilen müssen weg.`,
    write,
  }),
  'chapter-label-unreadable': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ ist keine Textmarke, wie Audacity sie schreibt: Anfang und Ende in Sekunden, dann der Titel, dazwischen je ein Tabulator.`,
    write,
  }),
  'chapter-line-stray': ({ found }: Found): Said => ({
    what: `„${found}“ gehört zu keinem Kapitel und ginge verloren. Der Text braucht eine eigene Zeitangabe, oder er muss weg.`,
  }),
  'chapter-title-missing': ({ start, write }: Write & { readonly start: string }): Said => ({
    what: `Dem Kapitel bei ${start} fehlt der Titel.`,
    write,
  }),
  'chapter-title-long': (
    facts: { readonly title: string } & { readonly found: number; readonly limit: number },
  ): Said => ({
    what: `Der Titel „${facts.title}“ hat ${facts.found} Zeichen. Höchstens ${facts.limit} sind möglich.`,
  }),
  'chapter-start-missing': (facts: Write & { readonly key: string; readonly title: string }): Said => ({
    what: `${named(facts.title)} fehlt „${facts.key}“, die Zeit, bei der es beginnt.`,
    write: facts.write,
  }),
  'chapter-output-start-missing': (
    facts: Write & { readonly key: string; readonly title: string },
  ): Said => ({
    what: `${named(facts.title)} fehlt „${facts.key}“, die Zeit in der fertigen Aufnahme. Die Zeit bei „start“ gilt für die Aufnahme vor dem Schnitt und wäre falsch.`,
    write: facts.write,
  }),
  'chapter-start-far': (facts: { readonly start: string; readonly write: string | undefined }): Said => ({
    what: `Dieses Kapitel begänne erst bei ${facts.start}, nach mehr als einem Tag. Die Zeit steht wohl in einer anderen Einheit da als verlangt.`,
    write: facts.write,
  }),
  'chapter-seconds-unreadable': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ ist keine Anzahl von Sekunden. Gebraucht wird eine Zahl ab 0, ohne Anführungszeichen und mit Punkt vor den Bruchteilen.`,
    write,
  }),
  'chapter-units-unreadable': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ ist keine ganze Zahl. START zählt ganze Einheiten von TIMEBASE; bei 1/1000 sind das Tausendstel einer Sekunde.`,
    write,
  }),
  'chapter-frames-unreadable': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ ist keine Zeitangabe einer CUE-Datei: Erwartet werden Minuten, Sekunden bis 59 und Fünfundsiebzigstel bis 74.`,
    write,
  }),
  'chapter-timebase-unreadable': ({ found }: { readonly found: string | undefined }): Said => ({
    what: `${found === undefined ? 'Diesem Kapitel fehlt TIMEBASE.' : `„${found}“ ist keine Einheit für TIMEBASE.`} Sie sagt, welchen Teil einer Sekunde START und END zählen; ohne sie sind alle Zeiten ungewiss. 1/1000 steht für Tausendstel.`,
    write: 'TIMEBASE=1/1000',
  }),
  'chapter-value-kind': (facts: { readonly key: string; readonly write: string | undefined }): Said => ({
    what: `„${facts.key}“ braucht einen Text in Anführungszeichen.`,
    write: facts.write,
  }),
  'chapter-entry-kind': (): Said => ({
    what: 'In der Liste der Kapitel steht etwas, das kein Kapitel ist. Jedes Kapitel steht in geschweiften Klammern.',
    write: '{ "startTime": 70.5, "title": "Was Beteiligung heißt" }',
  }),
  'chapter-toc-unreadable': (): Said => ({
    what: 'Bei „toc“ steht weder true noch false. Davon hängt ab, ob das Kapitel zu sehen ist.',
    write: '"toc": true',
  }),
  'chapter-image-not-secure': ({ found, write }: Found & Write): Said => ({
    what: `„${found}“ beginnt mit http://. Podcast-Apps laden Bilder nur über https://.`,
    write,
  }),
  'chapters-json-broken': ({ found }: Found): Said => ({
    what: `${found === '' ? 'Die Datei hört mitten im JSON auf.' : `Ab „${found}“ ist diese Datei kein JSON mehr.`} Meist fehlt davor ein Komma, ein Anführungszeichen oder eine Klammer, oder es steht ein Komma zu viel da.`,
  }),
  'chapters-list-missing': (): Said => ({
    what: 'In dieser JSON-Datei fehlt „chapters“, die Liste der Kapitel.',
    write: '{ "version": "1.2.0", "chapters": [{ "startTime": 0, "title": "Begrüßung" }] }',
  }),
  'chapters-xml-broken': ({ found }: Found): Said => ({
    what: `„${found}“ passt hier nicht in das XML; ein Kapitel ginge verloren. Jedes Kapitel ist ein eigenes Element mit Schrägstrich am Ende, jeder Wert steht in Anführungszeichen, und am Schluss steht </psc:chapters>.`,
    write: '<psc:chapter start="00:01:10.500" title="Was Beteiligung heißt"/>',
  }),
  'chapters-several-lists': ({ count }: Count): Said => ({
    what: `In dieser Datei stehen ${count} Kapitellisten. Es darf nur eine sein: die dieser Folge.`,
  }),
  'chapters-several-recordings': (): Said => ({
    what: 'Ab hier geht es in dieser CUE-Datei um eine zweite Aufnahme, deren Zeiten von vorn beginnen. Eine Folge hat nur eine Aufnahme.',
  }),
  'chapters-sorted': (facts: Count & { readonly start: string; readonly title: string }): Said => ({
    what: `„${facts.title}“ beginnt bei ${facts.start}, früher als das Kapitel davor${inFile(facts.count)}. Die Kapitel wurden nach ihrem Anfang sortiert.`,
  }),
  'chapters-same-second': (
    facts: Count & { readonly start: string; readonly title: string; readonly kept: string },
  ): Said => ({
    what: `„${facts.title}“ beginnt bei ${facts.start}, in derselben Sekunde wie „${facts.kept}“${inFile(facts.count)}. Apps zeigen davon nur eines; „${facts.title}“ wurde weggelassen.`,
  }),
  'chapters-ends-unused': (facts: Count & { readonly title: string; readonly end: string }): Said => ({
    what: `„${facts.title}“ soll bei ${facts.end} enden, das nächste Kapitel beginnt dann aber nicht${inFile(facts.count)}. In Apps dauert ein Kapitel, bis das nächste beginnt; das Ende wurde übergangen.`,
  }),
  'chapters-hidden': (facts: Count & { readonly start: string }): Said => ({
    what: `Das Kapitel bei ${facts.start} ist mit „toc“ als unsichtbar markiert${inFile(facts.count)}. Manche Apps zeigen solche Kapitel trotzdem; es wurde weggelassen.`,
  }),
  'chapters-keys-unused': (facts: Count & { readonly keys: readonly string[] }): Said => ({
    what: `Übergangen wurde, was zu Kapiteln hier steht und nicht veröffentlicht wird: ${facts.keys.map((key) => `„${key}“`).join(', ')}${inFile(facts.count)}.`,
  }),
  'chapters-few': ({ count }: Count): Said => ({
    what: `Diese Folge hat nur ${count === 1 ? 'ein Kapitel' : `${count} Kapitel`}. Spotify und YouTube zeigen Kapitel erst ab drei, vorher gar keine; Apple Podcasts übergeht die Liste in der Beschreibung.`,
  }),
  'chapters-late-start': (facts: { readonly start: string; readonly title: string }): Said => ({
    what: `Das erste Kapitel, „${facts.title}“, beginnt erst bei ${facts.start}. Spotify und YouTube zeigen dann gar keine Kapitel, Apple Podcasts übergeht die Liste in der Beschreibung. Das erste Kapitel beginnt bei null.`,
    write: '00:00 Begrüßung',
  }),
  'chapters-short': (
    facts: Count & {
      readonly title: string
      readonly start: string
      readonly seconds: number
      readonly isTooShortForYoutube: boolean
    },
  ): Said => ({
    what: `„${facts.title}“ bei ${facts.start} dauert nur ${facts.seconds === 1 ? 'eine Sekunde' : `${facts.seconds} Sekunden`}${inEpisode(facts.count)}. ${facts.isTooShortForYoutube ? 'YouTube zeigt dann gar keine Kapitel, es verlangt mindestens 10 Sekunden. ' : ''}Spotify rät zu mindestens 30 Sekunden: Kürzere sind in der Leiste kaum zu treffen.`,
  }),
  'chapters-long-title': (
    facts: Count & { readonly title: string; readonly length: number; readonly isTooLongForApple: boolean },
  ): Said => ({
    what: `Der Kapiteltitel „${facts.title}“ hat ${facts.length} Zeichen${inEpisode(facts.count)}. Spotify rät zu weniger als 40${facts.isTooLongForApple ? ', Apple Podcasts zu höchstens 45' : ''}: Auf dem Telefon ist von längeren nur der Anfang zu lesen.`,
  }),
  'chapters-emoji': (facts: Count & { readonly title: string }): Said => ({
    what: `Im Kapiteltitel „${facts.title}“ steht ein Emoji${inEpisode(facts.count)}. Spotify will Kapiteltitel als reinen Text und rät von Emojis ab.`,
  }),
}
