// German sentences of the command that begins an episode.
import { type FileKind, fileKindsDe } from './file-kinds-de.ts'
import type { Said } from './said.ts'

export type RegistryKind = 'host' | 'guest' | 'place' | 'topic'
export type EpisodeKind = 'full' | 'trailer' | 'bonus'

const registries = {
  host: { file: 'people.yaml', form: 'Vorname Nachname, Rolle' },
  guest: { file: 'people.yaml', form: 'Vorname Nachname, Rolle' },
  place: { file: 'places.yaml', form: 'Name, Bundesland, 52.42, 10.78' },
  topic: { file: 'topics.yaml', form: 'Name des Themas' },
} as const

const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const parts = all < 3600 ? [Math.floor(all / 60)] : [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return [...parts, all % 60].map((part) => `${part}`.padStart(2, '0')).join(':')
}

export const newDe = {
  help: `npm run new                      fragt nach allem, was eine neue Folge braucht
npm run new -- aufnahme.wav      fragt nach allem, was die Aufnahme nicht verrät

  --title TEXT           Titel (sonst: aus der Aufnahme oder ihrem Dateinamen)
  --summary TEXT         ein oder zwei Sätze, worum es geht
  --season ZAHL          Staffel (sonst: die neueste; none für eine Folge außerhalb)
  --type ART             folge, trailer oder bonus (sonst: folge)
  --episode ZAHL         Nummer (sonst: die nächste; none ohne, wie ein Trailer und Bonus sonst auch)
  --date DATUM           wann sie erscheint, wie 2026-11-22 09:00 (sonst: die letzte volle Stunde)
  --host WER             moderiert nur diese Folge (sonst: wie in show.yaml für Staffel oder Podcast)
  --guest WER            Kennung oder Name aus people.yaml, oder jemand Neues: "Vorname Nachname, Rolle"
  --place ORT            aus places.yaml, oder neu: "Name, Bundesland, 52.42, 10.78"
  --topic THEMA          aus topics.yaml, oder neu. Alle vier gehen mehrmals; ein + davor legt auf jeden Fall neu an
  --name NAME            Dateiname ohne Endung (sonst: Nummer und Titel)
  --draft                hält die Folge noch aus allem Veröffentlichten heraus
  --move                 verschiebt die Aufnahme, statt sie zu kopieren
  --yes                  fragt nicht, nimmt für alles andere die Vorschläge
  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --lang de|en           Sprache der Meldungen

MP3 und M4A werden so veröffentlicht, wie sie sind. Aus jeder anderen Aufnahme macht npm run audio die MP3; sie selbst
bleibt liegen. Ein Transkript mit gleichem Namen neben der Aufnahme kommt mit. Überschrieben wird nie etwas.`,
  template: {
    more: 'Was hier noch stehen kann. Zum Einschalten das # ganz vorn wegnehmen.',
    notes: 'Unter der nächsten Zeile stehen die Notizen zur Folge, 80 bis 250 Wörter in Markdown.',
  },
  recording: (facts: { readonly file: string; readonly seconds: number | undefined }): string =>
    `${facts.file}${facts.seconds === undefined ? '' : `, ${clock(facts.seconds)}`}`,
  questions: {
    recording: 'Aufnahme (Datei hierher ziehen)',
    title: 'Titel',
    season: 'Staffel (none: keine)',
    type: 'Art (folge, trailer, bonus)',
    episode: 'Nummer (none: keine)',
    date: 'Erscheint am',
    summary: 'Worum geht es, in ein, zwei Sätzen',
    guest: 'Gäste, mit ; getrennt (Name, oder neu: Vorname Nachname, Rolle; ? zeigt alle)',
    place: 'Orte, mit ; getrennt (? zeigt alle)',
    topic: 'Themen, mit ; getrennt (? zeigt alle)',
  },
  copying: (facts: { readonly file: string }): string => `${facts.file} wird kopiert …`,
  copied: (percent: number): string => `${`${percent}`.padStart(3)} % kopiert`,
  types: { full: 'folge', trailer: 'trailer', bonus: 'bonus' } satisfies Record<EpisodeKind, string>,
  transcriptUnfit: (facts: { readonly file: string }): string =>
    `${facts.file} liegt neben der Aufnahme, lässt sich aber nicht als Transkript lesen und bleibt dort.`,
  written: (facts: { readonly title: string; readonly files: readonly string[] }): string =>
    `„${facts.title}“ ist angelegt:\n\n${facts.files.map((file) => `  ${file}`).join('\n')}`,
  /** Where the recording that was handed in lies. */
  stays: (facts: { readonly file: string }): string => `Die Aufnahme bleibt, wo sie ist: ${facts.file}`,
  next: (facts: { readonly commands: readonly string[]; readonly file: string }): string =>
    `Notizen und alles Weitere gehören in ${facts.file}. Als Nächstes:\n\n${facts.commands.map((command) => `  ${command}`).join('\n')}`,
  steps: {
    audio: 'macht die MP3',
    check: 'sagt, ob noch etwas fehlt',
    release: 'veröffentlicht',
  },
  stopped: 'Abgebrochen. Nichts wurde geändert.',
  refusals: {
    'new-nobody-to-ask': (facts: { readonly flags: readonly string[] }): Said => ({
      what: `Hier kann niemand gefragt werden. Die Antworten gehen auch so: eine Aufnahme und ${facts.flags.join(', ')}. --yes nimmt für alles andere die Vorschläge.`,
      write: 'npm run new -- AUFNAHME --summary "Worum es geht." --yes',
    }),
    'new-stray-word': (facts: { readonly found: string }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen: Er nimmt eine Aufnahme. Texte mit Leerzeichen gehören in Anführungszeichen.`,
    }),
    'new-recording-missing': (facts: { readonly found: string }): Said => ({
      what: facts.found === '' ? 'Es fehlt die Aufnahme.' : `Die Aufnahme „${facts.found}“ gibt es nicht.`,
    }),
    'new-not-a-recording': (facts: { readonly file: string; readonly kind: FileKind }): Said => ({
      what: `„${facts.file}“ ist keine Aufnahme: Die Datei enthält ${fileKindsDe[facts.kind]}.`,
    }),
    'new-show-missing': (facts: { readonly file: string }): Said => ({
      what: `„${facts.file}“ lässt sich nicht lesen. Dieser Befehl braucht einen Ordner mit einem Podcast.`,
      write: '--content ORDNER',
    }),
    'new-title-unfit': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ geht als Titel nicht: Er braucht 1 bis 255 Zeichen und einen Buchstaben oder eine Ziffer.`,
    }),
    'new-summary-unfit': (facts: { readonly length: number }): Said => ({
      what:
        facts.length === 0
          ? 'Es fehlt, worum es geht: ein oder zwei Sätze für Apps und Listen. Nur ein Entwurf (--draft) kommt ohne aus.'
          : `Die Zusammenfassung hat ${facts.length} Zeichen; es dürfen höchstens 1000 sein.`,
      write: facts.length === 0 ? '--summary "Worum es geht."' : undefined,
    }),
    'new-season-unknown': (facts: { readonly found: string; readonly known: readonly number[] }): Said => ({
      what: `Eine Staffel „${facts.found}“ steht nicht in show.yaml. Dort ${facts.known.length === 0 ? 'gibt es keine' : `gibt es ${facts.known.join(', ')}`}.`,
      write: `--season ${facts.known.at(-1) ?? 'none'}`,
    }),
    'new-type-unfit': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Art von Folge. Es gibt folge, trailer und bonus.`,
      write: '--type folge',
    }),
    'new-number-unfit': (facts: { readonly found: string; readonly next: number }): Said => ({
      what: `„${facts.found}“ ist keine Nummer für eine Folge.`,
      write: `--episode ${facts.next}`,
    }),
    'new-number-taken': (facts: {
      readonly number: number
      readonly other: string
      readonly next: number
    }): Said => ({
      what: `Folge ${facts.number} gibt es in dieser Staffel schon: ${facts.other}.`,
      write: `--episode ${facts.next}`,
    }),
    'new-date-unfit': (facts: { readonly found: string; readonly example: string }): Said => ({
      what: `„${facts.found}“ ist kein Zeitpunkt, den es genau einmal gibt.`,
      write: `--date "${facts.example}"`,
    }),
    'new-entry-near': (facts: {
      readonly kind: RegistryKind
      readonly found: string
      readonly id: string
      readonly name: string
    }): Said => ({
      what: `„${facts.found}“ steht nicht in ${registries[facts.kind].file}, wohl aber „${facts.name}“ (${facts.id}). Wer oder was wirklich neu ist, bekommt ein + davor: „+${facts.found}“.`,
      write: `--${facts.kind} ${facts.id}`,
    }),
    'new-entry-unfit': (facts: { readonly kind: RegistryKind; readonly found: string }): Said => ({
      what: `„${facts.found}“ steht nicht in ${registries[facts.kind].file} und lässt sich so nicht neu anlegen.`,
      write: `--${facts.kind} "${registries[facts.kind].form}"`,
    }),
    'new-name-unfit': (facts: { readonly found: string; readonly suggestion: string | undefined }): Said => ({
      what: `„${facts.found}“ passt nicht in eine Adresse. Namen bestehen aus a–z, 0–9 und Bindestrichen.`,
      write: facts.suggestion === undefined ? undefined : `--name ${facts.suggestion}`,
    }),
    'new-name-taken': (facts: { readonly file: string; readonly name: string }): Said => ({
      what: `„${facts.file}“ gibt es schon, und überschrieben wird nichts. Ein anderer Titel oder Name hilft.`,
      write: `--name ${facts.name}`,
    }),
  },
}

export type NewWords = typeof newDe
