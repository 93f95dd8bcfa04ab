// German sentences of the command that makes recordings.
import type { Said } from './said.ts'

interface File {
  /** Name as the person knows it. */
  readonly file: string
}

interface Program {
  readonly path: string
  readonly version: string
}

const decimal = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('de')
const count = (number: number, one: string, many: string): string =>
  `${whole.format(number)} ${number === 1 ? one : many}`
const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const parts = all < 3600 ? [Math.floor(all / 60)] : [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return [...parts, all % 60].map((part) => `${part}`.padStart(2, '0')).join(':')
}
const names = (files: readonly string[]): string => files.map((file) => `„${file}“`).join(', ')

const install =
  'Es lässt sich installieren (Debian/Ubuntu: sudo apt install ffmpeg, macOS: brew install ffmpeg, Windows: winget install ffmpeg), oder npm install holt eines.'

export const audioDe = {
  help: `npm run audio                                  macht aus jedem Master neben einer Folge, der neuer ist als ihre MP3, die MP3
npm run audio -- episodes/staffel-2/07-name.wav        macht die MP3 daneben
npm run audio -- aufnahme.wav staffel-2/07-name        macht die MP3 der Folge aus einer Aufnahme von irgendwo

  --trim                 schneidet die Stille am Anfang und am Ende ab
  --opus, --aac          macht daneben auch Opus oder AAC (M4A)
  --yes                  ersetzt ohne Frage eine MP3, die nicht von diesem Befehl stammt
  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --lang de|en           Sprache der Meldungen

Jede Aufnahme geht, auch ein Film. Sie wird nur gelesen und nie veröffentlicht. Mono oder Stereo und die Lautheit
stehen in show.yaml unter audio.`,
  using: (facts: Program & { readonly from: 'FFMPEG_PATH' | 'PATH' | 'npm' }): string =>
    `ffmpeg ${facts.version} (${facts.from === 'npm' ? 'von npm' : facts.path})`,
  nothingToDo: 'Nichts zu tun: Neben den Folgen liegt kein Master, der neuer ist als seine MP3.',
  begun: (facts: { readonly source: string; readonly target: string }): string =>
    `${facts.source} → ${facts.target} …`,
  progress: (facts: { readonly percent: number; readonly secondsLeft: number | undefined }): string =>
    `${`${facts.percent}`.padStart(3)} %${facts.secondsLeft === undefined ? '' : `, noch ${clock(facts.secondsLeft)}`}`,
  made: (facts: File): string => `${facts.file} ist fertig.`,
  unchanged: (facts: File): string => `${facts.file} ist schon da, aus genau dieser Aufnahme.`,
  table: {
    before: 'vorher',
    after: 'nachher',
    loudness: 'Lautheit',
    range: 'Umfang',
    peak: 'Spitze',
    clips: 'Übersteuert',
    length: 'Länge',
    size: 'Größe',
    lufs: (value: number): string => `${decimal.format(value)} LUFS`,
    lu: (value: number): string => `${decimal.format(value)} LU`,
    dbtp: (value: number): string => `${decimal.format(value)} dBTP`,
    places: (value: number): string => (value === 0 ? 'nein' : count(value, 'Stelle', 'Stellen')),
    clock,
    megabytes: (bytes: number): string => `${decimal.format(bytes / 1_000_000)} MB`,
  },
  clipped: (facts: { readonly places: number }): string =>
    `Die Aufnahme ist an ${count(facts.places, 'Stelle', 'Stellen')} übersteuert. Das lässt sich nicht zurücknehmen, nur neu aufnehmen oder leiser exportieren.`,
  damaged: (facts: { readonly places: number }): string =>
    `${count(facts.places, 'Stelle', 'Stellen')} der Aufnahme ließen sich nicht lesen. Bitte hineinhören.`,
  offLevel: (facts: { readonly loudness: number }): string =>
    `Lauter als das geht diese Aufnahme nicht, ohne zu verzerren; gewünscht waren ${decimal.format(facts.loudness)} LUFS.`,
  trimmed: (facts: { readonly seconds: number }): string =>
    `Vorn fehlen jetzt ${decimal.format(facts.seconds)} Sekunden Stille. Kapitel und Transkript, die zur ungeschnittenen Aufnahme passen, müssen um so viel nach vorn.`,
  writeAudio: (facts: { readonly file: string; readonly line: string }): string =>
    `In ${facts.file} gehört:\n\n  ${facts.line}`,
  writeEpisode: (facts: { readonly file: string; readonly line: string }): string =>
    `Die Folge braucht noch ihre Datei ${facts.file}, darin:\n\n  ${facts.line}`,
  writeAlternatives: (facts: { readonly file: string; readonly lines: readonly string[] }): string =>
    `Damit Apps wählen können, gehört in ${facts.file}:\n\n${facts.lines.map((line) => `  ${line}`).join('\n')}`,
  next: 'Als Nächstes: npm run dev zeigt die Folge im Browser.',
  failed: (number: number): string => `${count(number, 'Aufnahme ist', 'Aufnahmen sind')} nicht fertig:`,
  question: (files: readonly string[]): string =>
    `${names(files)} ${files.length === 1 ? 'stammt' : 'stammen'} nicht von diesem Befehl. Ersetzen? [j/N] `,
  /** What counts as yes, in lower case. */
  yes: ['j', 'ja'],
  declined: 'Nichts wurde geändert.',
  faults: {
    'ffmpeg-missing': (facts: {
      readonly variable: string | undefined
      readonly path: string | undefined
    }): Said =>
      facts.variable === undefined
        ? { what: `Auf diesem Rechner fehlt ffmpeg, das Programm, das Aufnahmen umwandelt. ${install}` }
        : { what: `${facts.variable} nennt „${facts.path ?? ''}“, aber dort ist kein Programm.` },
    'ffmpeg-broken': (facts: { readonly path: string; readonly said: string }): Said => ({
      what: `Das Programm „${facts.path}“ läuft nicht: ${facts.said} ${install}`,
    }),
    'ffmpeg-old': (facts: Program & { readonly missing: string }): Said => ({
      what: `ffmpeg ${facts.version} („${facts.path}“) ist zu alt: Ihm fehlt „${facts.missing}“. Ab Version 4 geht es. ${install}`,
    }),
    'encoder-missing': (facts: Program & { readonly encoder: string }): Said => ({
      what: `ffmpeg ${facts.version} („${facts.path}“) wurde ohne „${facts.encoder}“ gebaut und kann dieses Format nicht schreiben. ${install}`,
    }),
    'sound-missing': (facts: File): Said => ({ what: `In „${facts.file}“ ist kein Ton.` }),
    'sound-silent': (facts: File): Said => ({
      what: `In „${facts.file}“ ist nichts zu hören: Die Aufnahme ist still oder kürzer als eine halbe Sekunde.`,
    }),
    'sound-unreadable': (facts: File & { readonly said: string }): Said => ({
      what: `„${facts.file}“ ist keine Aufnahme, die sich lesen lässt, oder sie ist beschädigt. ffmpeg sagt: ${facts.said}`,
    }),
    'sound-cut-short': (
      facts: File & { readonly announcedSeconds: number; readonly presentSeconds: number },
    ): Said => ({
      what: `„${facts.file}“ ist unvollständig: Die Datei kündigt ${clock(facts.announcedSeconds)} an, da sind nur ${clock(facts.presentSeconds)}. Vermutlich ist das Kopieren abgebrochen.`,
    }),
    'sound-changing': (facts: File): Said => ({
      what: `„${facts.file}“ hat sich während der Arbeit verändert. Wenn die Datei fertig kopiert ist, bitte noch einmal.`,
    }),
    'disk-full': (_facts: File): Said => ({ what: 'Der Datenträger ist voll.' }),
    interrupted: (_facts: File): Said => ({ what: 'Abgebrochen. Was schon da war, ist unverändert.' }),
    'ffmpeg-failed': (facts: File & { readonly said: string }): Said => ({
      what: `ffmpeg konnte aus „${facts.file}“ nichts machen: ${facts.said}`,
    }),
  },
  refusals: {
    'audio-not-there': (facts: { readonly found: string }): Said => ({
      what: `Die Aufnahme „${facts.found}“ gibt es nicht.`,
    }),
    'audio-without-target': (facts: { readonly source: string }): Said => ({
      what: `„${facts.source}“ liegt nicht bei den Folgen. Der Befehl muss wissen, zu welcher Folge sie gehört.`,
      write: `npm run audio -- "${facts.source}" staffel-1/01-name`,
    }),
    'audio-target-unfit': (facts: {
      readonly found: string
      readonly suggestion: string | undefined
    }): Said => ({
      what: `„${facts.found}“ passt nicht in eine Adresse. Ordner und Namen bestehen aus a–z, 0–9 und Bindestrichen. Ein Name lässt sich hinter der Aufnahme angeben.`,
      write: facts.suggestion === undefined ? undefined : `npm run audio -- AUFNAHME ${facts.suggestion}`,
    }),
    'audio-folder-missing': (facts: {
      readonly folder: string
      readonly nearest: string | undefined
    }): Said => ({
      what: `Den Ordner „${facts.folder}“ gibt es nicht.`,
      write: facts.nearest,
    }),
    'audio-onto-itself': (facts: { readonly file: string }): Said => ({
      what: `„${facts.file}“ ist selbst die MP3 der Folge und würde überschrieben. Das Original gehört in einen Ordner außerhalb von episodes/.`,
    }),
    'audio-stray-word': (facts: { readonly found: string }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen: Er nimmt eine Aufnahme und eine Folge. Namen mit Leerzeichen gehören in Anführungszeichen.`,
    }),
    'audio-nobody-to-ask': (facts: { readonly files: readonly string[] }): Said => ({
      what: `${names(facts.files)} ${facts.files.length === 1 ? 'stammt' : 'stammen'} nicht von diesem Befehl, und hier kann niemand gefragt werden. Nichts wurde geändert; --yes ersetzt ohne Frage.`,
      write: '--yes',
    }),
  },
}

export type AudioWords = typeof audioDe
