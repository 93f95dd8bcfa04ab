// German sentences of the import command.
import type { Said } from './said.ts'

const whole = new Intl.NumberFormat('de')
const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
const megabytes = (bytes: number): string => `${decimal.format(bytes / 1_000_000)} MB`
const episodes = (number: number): string => (number === 1 ? '1 Folge' : `${whole.format(number)} Folgen`)

interface Progress {
  readonly done: number
  readonly of: number
  readonly bytes: number
  readonly bytesPerSecond: number
}

export const importDe = {
  help: `npm run import -- https://alter-anbieter.example/feed.xml --content neuer-ordner

  --content ORDNER       wohin der Podcast zieht; dort darf noch kein anderer liegen (sonst: dieses Projekt)
  --url ADRESSE          Adresse der neuen Website (sonst: die aus dem alten Feed)
  --time-zone ZONE       Zeitzone der Daten, zum Beispiel Europe/Berlin (sonst: nach der Sprache des Feeds)
  --link-audio           Aufnahmen nicht laden, sondern beim alten Anbieter lassen
  --lang de|en           in welcher Sprache dieser Befehl spricht

Statt einer Adresse geht auch eine Datei. Was unterbrochen wurde, macht derselbe Befehl fertig.`,
  loading: (source: string): string => `Der Feed ${source} wird geladen …`,
  found: (facts: { readonly title: string; readonly episodes: number; readonly folder: string }): string =>
    `„${facts.title}“: ${episodes(facts.episodes)} → ${facts.folder}`,
  progress: ({ done, of, bytes, bytesPerSecond }: Progress): string =>
    `${whole.format(done)} von ${episodes(of)} · ${megabytes(bytes)} · ${megabytes(bytesPerSecond)}/s`,
  checking: 'Der Inhalt wird geprüft …',
  words: {
    season: 'staffel',
    episode: 'folge',
    folder: 'alle-folgen',
    coverAlt: (title: string): string => `Titelbild von ${title}`,
    seasonTitle: (number: number): string => `Staffel ${number}`,
    oldSite: 'Bisherige Website',
  },
  notes: {
    'guid-missing': (found: string) =>
      `Keine guid im Feed. Apps nehmen dann die Adresse der Aufnahme, deshalb ist sie es jetzt: ${found}`,
    'guid-twice': (found: string) =>
      `Die guid „${found}“ hat schon eine neuere Folge. Diese hier bekommt die Adresse ihrer Aufnahme als guid.`,
    'date-missing': () => 'Kein lesbares Datum im Feed. Es ist aus dem der Nachbarn gemacht; bitte prüfen.',
    'title-missing': () => 'Kein Titel im Feed. Bitte in der Datei einen eintragen.',
    'summary-made': () => 'Keine Beschreibung im Feed. Als summary steht dort der Titel.',
    'notes-cut': () => 'Die Notizen sind länger als 400.000 Zeichen und wurden gekürzt.',
    'text-cut': (found: string) => `Gekürzt: ${found}`,
    'enclosures-more': (found: string) =>
      `Noch eine Datei stand dabei. Veröffentlicht wird die erste; eine andere Tonform wird zur weiteren Fassung: ${found}`,
    'number-twice': (found: string) =>
      `Die Nummer ${found} hat schon eine ältere Folge der Staffel. Hier ist sie weggelassen.`,
    'key-left-out': (found: string) =>
      `„${found}“ ließ sich nicht übernehmen. Im alten Feed (.import) steht, was dort war.`,
    'person-role': (found: string) =>
      `Steht in people.yaml, aber bei keiner Folge, denn es gibt hier nur Moderation und Gäste: ${found}`,
    'place-left-out': (found: string) =>
      `Ort im Feed: ${found}. Für places.yaml fehlen Land und Koordinaten; bitte eintragen.`,
    'transcript-failed': (found: string) => `Das Transkript ließ sich nicht laden oder lesen: ${found}`,
    'chapters-failed': (found: string) => `Die Kapitel ließen sich nicht laden oder lesen: ${found}`,
    'image-failed': (found: string) => `Das Bild ließ sich nicht laden oder öffnen: ${found}`,
    'image-converted': (found: string) =>
      `Das Bild passte nicht für Apple und Spotify und wurde umgerechnet: ${found}`,
    'audio-failed': (found: string) => `Die Aufnahme fehlt noch, sie ließ sich nicht laden: ${found}`,
    'audio-length': (found: string) =>
      `Die Aufnahme hat eine andere Länge, als der alte Feed sagt (Byte): ${found}`,
    'audio-linked-unsure': (found: string) =>
      `Die Aufnahme wird mit https verlinkt, im alten Feed stand http. Bitte prüfen: ${found}`,
    'audio-kind': (found: string) => `Unter dieser Adresse liegt kein Ton, sondern etwas anderes: ${found}`,
    'alternative-failed': (found: string) => `Die weitere Fassung ließ sich nicht laden: ${found}`,
    'cover-made': () =>
      'Der Feed hat kein brauchbares Titelbild. Dort liegt ein graues Quadrat, damit gebaut werden kann.',
    'category-made': () =>
      'Der Feed nennt keine Rubrik von Apple. In show.yaml steht „Society & Culture“; bitte prüfen.',
    'email-made': (found: string) =>
      `Der Feed nennt keine Mailadresse. In show.yaml steht ${found}; bitte prüfen.`,
    'numbers-missing': () =>
      'Der Feed ist als Serie gekennzeichnet, doch nicht jede Folge hat Staffel und Nummer. In show.yaml steht deshalb episodic.',
    'xml-broken': () => 'Der Feed ist kein fehlerfreies XML. Gelesen wurde, was zu erkennen war.',
    doctype: () => 'Der Feed hat eine Dokumenttyp-Angabe. Was sie festlegt, wurde nicht aufgelöst.',
    encoding: () => 'Der Feed nennt seine Zeichen falsch. Er wurde als Windows-1252 gelesen.',
    cut: () => 'Der Feed ist zu tief oder zu groß. Gelesen wurde sein Anfang.',
    'too-large': () => 'Der Feed ist zu groß.',
    'page-missing': (found: string) => `Eine Seite des Feeds ließ sich nicht laden: ${found}`,
    'no-audio': (found: string) => `Kein Ton dabei, deshalb keine Folge: ${found}`,
    repeated: (found: string) => `Stand mehrmals im Feed und ist einmal übernommen: ${found}`,
  },
  report: {
    title: (title: string): string => `Umzug von „${title}“`,
    intro: (facts: { readonly episodes: number; readonly source: string }): string =>
      `${episodes(facts.episodes)} aus ${facts.source}. Der alte Feed liegt unverändert in \`.import\`.`,
    show: 'Der ganze Podcast',
    nothing: 'Alles wurde so übernommen, wie es war.',
    next: 'So geht es weiter',
    steps: (facts: {
      readonly feedUrl: string
      readonly oldUrl: string | undefined
      readonly isLinked: boolean
    }): readonly string[] => [
      'show.yaml durchsehen: Adresse der Website (url), Verlag, Beschreibungen der Staffeln. Danach `npm run check`.',
      '`npm run release` baut die Website und hält fest, was die Welt kennt. Hochladen und den neuen Feed ansehen.',
      `Beim alten Anbieter die dauerhafte Weiterleitung (301) einrichten${facts.oldUrl === undefined ? '' : ` von ${facts.oldUrl}`} auf ${facts.feedUrl}. Fast jeder Anbieter hat dafür eine Einstellung „Umzug“ oder „Redirect“; sie setzt meist auch \`<itunes:new-feed-url>\`. Wenn nicht: in den alten Feed \`<itunes:new-feed-url>${facts.feedUrl}</itunes:new-feed-url>\` eintragen lassen.`,
      `In show.yaml \`newFeedUrl: ${facts.feedUrl}\` setzen, damit auch der neue Feed die Adresse nennt, und mindestens vier Wochen stehen lassen.`,
      'In Apple Podcasts Connect und bei Spotify for Creators die neue Adresse des Feeds eintragen.',
      facts.isLinked
        ? 'Die Aufnahmen liegen noch beim alten Anbieter. Solange dort nicht kündigen, oder den Import in einen neuen Ordner ohne --link-audio wiederholen.'
        : 'Die Aufnahmen haben neue Adressen. Apps erkennen Folgen an der guid, und die ist dieselbe; niemand hört etwas doppelt. Wer sie schon geladen hat, behält sie. Für die erste Veröffentlichung ist kein --accept nötig.',
      'Die Weiterleitung beim alten Anbieter so lange wie möglich bestehen lassen: Wer selten hört, kommt erst nach Monaten vorbei.',
    ],
  },
  done: (facts: { readonly episodes: number; readonly report: string }): string =>
    `${episodes(facts.episodes)} übernommen. Was anders ist als im Feed, steht in ${facts.report}.`,
  unfinished: (facts: { readonly missing: number; readonly report: string }): string =>
    `Bei ${episodes(facts.missing)} fehlt die Aufnahme noch. Gründe: ${facts.report}. Derselbe Befehl lädt nur, was fehlt.`,
  unchecked:
    'Der übernommene Inhalt ist noch nicht fehlerfrei, siehe oben. Wenn er es ist, denselben Befehl noch einmal geben: Dann wird auch festgehalten, was die Welt schon kennt.',
  refusals: {
    'import-source-missing': (_: undefined): Said => ({
      what: 'Es fehlt, woher der Podcast kommt: die Adresse des alten Feeds oder eine Datei.',
      write: 'npm run import -- https://alter-anbieter.example/feed.xml --content neuer-ordner',
    }),
    'import-stray-word': (facts: { readonly found: string }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen: Er nimmt einen Feed auf einmal.`,
    }),
    'import-bad-zone': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Zeitzone.`,
      write: '--time-zone Europe/Berlin',
    }),
    'import-feed-missing': (facts: { readonly found: string; readonly why: string }): Said => ({
      what: `Der Feed „${facts.found}“ ließ sich nicht laden (${facts.why}).`,
    }),
    'import-feed-unread': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist kein Podcast-Feed, oder größer als 100 MB.`,
    }),
    'import-show-there': (facts: { readonly folder: string }): Said => ({
      what: `Im Ordner „${facts.folder}“ liegt schon ein anderer Podcast. Er wird nicht überschrieben.`,
      write: '--content neuer-ordner',
    }),
    'import-no-site': (_: undefined): Said => ({
      what: 'Der Feed nennt keine Website, und der neue Podcast braucht eine Adresse.',
      write: '--url https://podcast.example/',
    }),
    'import-feed-empty': (facts: { readonly found: string }): Said => ({
      what: `In „${facts.found}“ steht keine Folge, die man hören kann.`,
    }),
  },
}

export type ImportWords = typeof importDe
