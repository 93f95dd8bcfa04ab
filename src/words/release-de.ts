// German sentences of the release command.
import type { Said } from './said.ts'

interface ChangeFacts {
  readonly title: string
  readonly number: number | undefined
  readonly from: string
  readonly to: string
}

const whole = new Intl.NumberFormat('de')
const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${whole.format(number)} ${many}`
const episodes = (number: number): string => count(number, '1 Folge', 'Folgen')
const nameOf = ({ number, title }: ChangeFacts): string =>
  number === undefined ? `„${title}“` : `Folge ${number} „${title}“`

const acceptFlags = (codes: readonly string[]): string => codes.map((code) => `--accept ${code}`).join(' ')

const breaking = {
  'guid-changed': (facts: ChangeFacts) => `${nameOf(facts)}: alle laden sie noch einmal, ihre guid ist neu.`,
  'guid-reused': (facts: ChangeFacts) =>
    `${nameOf(facts)}: wer „${facts.from}“ hat, sieht sie nie, beide haben dieselbe guid.`,
  'episode-lost': (facts: ChangeFacts) => `${nameOf(facts)}: verschwindet, ihre Datei ist nicht mehr da.`,
  'episode-now-draft': (facts: ChangeFacts) => `${nameOf(facts)}: verschwindet, sie ist wieder ein Entwurf.`,
  'episode-now-scheduled': (facts: ChangeFacts) => `${nameOf(facts)}: verschwindet bis zum ${facts.to}.`,
  'enclosure-moved': (facts: ChangeFacts) =>
    `${nameOf(facts)}: dieselbe Aufnahme bekommt eine neue Adresse (${facts.from} → ${facts.to}).`,
  'enclosure-reused': (facts: ChangeFacts) =>
    `${nameOf(facts)}: unter ihrer Adresse kennt die Welt „${facts.from}“ (${facts.to}).`,
  'audio-replaced': (facts: ChangeFacts) =>
    `${nameOf(facts)}: unter derselben Adresse liegt eine andere Aufnahme (${facts.to}).`,
  'media-type-changed': (facts: ChangeFacts) =>
    `${nameOf(facts)}: dieselbe Adresse ist jetzt ${facts.to} statt ${facts.from}.`,
  'order-changed': (facts: ChangeFacts) =>
    `${nameOf(facts)}: das neue Datum ändert die Reihenfolge (${facts.from} → ${facts.to}).`,
  'episode-renamed': (facts: ChangeFacts) =>
    `${nameOf(facts)}: Seite und Aufnahme bekommen neue Adressen (${facts.from} → ${facts.to}).`,
  'pages-moved': (facts: ChangeFacts) =>
    `Die Seiten aller Folgen bekommen neue Adressen (${facts.from} → ${facts.to}).`,
  'feed-moved': (facts: ChangeFacts) =>
    `Der Feed zieht um, ohne es anzukündigen (${facts.from} → ${facts.to}).`,
  'feed-lost': (facts: ChangeFacts) => `Den Feed ${facts.from} gibt es nicht mehr.`,
  'show-guid-changed': (facts: ChangeFacts) =>
    `Die Sendung hat eine andere guid (${facts.from} → ${facts.to}).`,
}

const noticed = {
  'feed-moved-announced': (facts: ChangeFacts) =>
    `Der Feed zieht um (${facts.from} → ${facts.to}). An der alten Adresse muss mindestens vier Wochen, besser für immer, eine Weiterleitung (301) stehen.`,
  'new-cut': (facts: ChangeFacts) =>
    `${nameOf(facts)}: neue Fassung unter neuer Adresse. Wer sie schon geladen hat, behält die alte.`,
  'new-cut-type': (facts: ChangeFacts) =>
    `${nameOf(facts)}: neue Fassung unter neuer Adresse, ${facts.to} statt ${facts.from}. Wer sie schon geladen hat, behält die alte.`,
  'length-changed': (facts: ChangeFacts) =>
    `${nameOf(facts)}: derselbe Ton, aber ${facts.to} statt ${facts.from} Bytes unter derselben Adresse. Zwischenspeicher können noch eine Weile die alte Datei liefern.`,
  'date-changed': (facts: ChangeFacts) => `${nameOf(facts)}: Datum ${facts.to} statt ${facts.from}.`,
  'number-changed': (facts: ChangeFacts) =>
    `${nameOf(facts)}: Staffel/Nummer ${facts.to} statt ${facts.from}. Apps ordnen sie anders ein.`,
  'show-type-changed': (facts: ChangeFacts): string =>
    facts.to === 'serial'
      ? 'Die Sendung ist jetzt eine Serie: Apps zeigen die älteste Folge zuerst.'
      : 'Die Sendung ist keine Serie mehr: Apps zeigen die neueste Folge zuerst.',
  'episode-new-behind': (facts: ChangeFacts) =>
    `${nameOf(facts)}, ${facts.to}. Sie ist älter als die neueste Folge und steht in Apps weiter unten; viele melden sie nicht.`,
  'page-reused': (facts: ChangeFacts) =>
    `${nameOf(facts)}: unter der Adresse ihrer Seite stand früher „${facts.from}“ (${facts.to}).`,
  'built-elsewhere': (facts: ChangeFacts) =>
    `Gebaut ist für ${facts.to}, versprochen ist ${facts.from} (url in show.yaml). Veröffentlicht gehört nur, was für diese Adresse gebaut ist.`,
}

const silent = {
  'episode-new': (facts: ChangeFacts) => `${nameOf(facts)}, ${facts.to}`,
  'episode-returned': (facts: ChangeFacts) => `${nameOf(facts)} ist wieder da.`,
  'title-changed': (facts: ChangeFacts) => `Titel „${facts.to}“ statt „${facts.from}“`,
  'feed-new': (facts: ChangeFacts) => `Feed ${facts.to}`,
}

export const releaseDe = {
  help: `npm run release          baut, zeigt, was sich für Abonnent:innen ändert, fragt und hält es fest

  --accept CODE          erlaubt genau die eine Änderung, die diesen Code trägt; mehrmals möglich
  --yes                  fragt nicht, für Programme
  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --output ORDNER        wohin gebaut wird (sonst: _site)
  --base-url ADRESSE     Adresse der Website (sonst: SITE_URL, dann url aus show.yaml)

Nach npm run release gehören zwei Striche davor:  npm run release -- --yes`,
  first: (number: number): string =>
    `Die erste Veröffentlichung: ${episodes(number)}. Ab jetzt merkt sich episodes/feed.lock.json, was Abonnent:innen gesehen haben. Die Datei gehört in git.`,
  unchanged: (number: number): string =>
    `Für Abonnent:innen ändert sich nichts: ${episodes(number)} wie zuvor.`,
  headings: {
    accepted: (number: number): string =>
      count(number, 'Ausdrücklich erlaubt:', 'Änderungen ausdrücklich erlaubt:'),
    fresh: (number: number): string => count(number, 'Neu:', 'Neuigkeiten:'),
    noticed: (_number: number): string => 'Das werden Hörer:innen bemerken:',
    silent: (_number: number): string => 'Außerdem geändert:',
  },
  changes: { ...breaking, ...noticed, ...silent },
  /** Under several broken promises. */
  allowAll: (codes: readonly string[]): string =>
    `Ist das alles gewollt, gehört es in einen Befehl:\n\n  npm run release -- ${acceptFlags(codes)}`,
  more: (number: number): string => `… und ${count(number, 'eine weitere', 'weitere')}`,
  question: 'So veröffentlichen und festhalten? [j/N] ',
  /** What counts as yes, in lower case. */
  yes: ['j', 'ja'],
  declined: 'Nichts festgehalten.',
  written: (facts: { readonly file: string; readonly folder: string }): string =>
    `Festgehalten in ${facts.file}. Jetzt fehlen noch zwei Schritte:\n\n  1. Diese Datei mit dem Inhalt in git festschreiben (commit).\n  2. Den Ordner ${facts.folder} ins Netz hochladen.`,
  /** Where the lock is what it was. */
  kept: (facts: { readonly file: string; readonly folder: string }): string =>
    `${facts.file} bleibt, wie sie ist. Der Ordner ${facts.folder} kann ins Netz.`,
  refusals: {
    'accept-unknown': (facts: { readonly code: string; readonly nearest: string | undefined }): Said => ({
      what: `Den Code „${facts.code}“ gibt es gerade nicht: Nichts, was Abonnent:innen schadet, heißt so. Es wurde nichts festgehalten.`,
      write: facts.nearest === undefined ? undefined : `--accept ${facts.nearest}`,
    }),
    'lock-changed': (facts: { readonly file: string }): Said => ({
      what: `„${facts.file}“ hat sich während des Bauens geändert, vielleicht wird gerade an anderer Stelle veröffentlicht. Es wurde nichts festgehalten.`,
      write: 'npm run release',
    }),
    'nobody-to-ask': (facts: { readonly accepted: readonly string[] }): Said => ({
      what: 'Hier kann niemand antworten, deshalb wurde nichts gebaut und nichts festgehalten. Ein Programm sagt vorher Ja.',
      write: `npm run release -- ${[acceptFlags(facts.accepted), '--yes'].join(' ').trim()}`,
    }),
  },
}
