// German sentences for the problems of the contract with subscribers.
import type { Said } from './said.ts'

/** What every broken promise knows; `from` and `to` are the guid, address, date, title or file name before and after. */
interface Broken {
  readonly title: string
  readonly number: number | undefined
  readonly from: string
  readonly to: string
  /** What `--accept` takes to allow it. */
  readonly accept: string
  /** The line to put back, where there is one. */
  readonly putBack: string | undefined
}

const kinds = {
  text: 'ein Text in Anführungszeichen',
  whole: 'eine ganze Zahl ab 0',
  yesNo: 'true oder false',
  list: 'eine Liste in eckigen Klammern',
  group: 'eine Gruppe in geschweiften Klammern',
  moment: 'ein Zeitpunkt wie "2021-11-09T08:00:00Z"',
  path: 'ein Name wie "staffel-1/02-beteiligung"',
  siteUrl: 'eine Adresse, die mit https:// beginnt und mit einem Schrägstrich endet',
  type: '"serial" oder "episodic"',
  sound: 'eine Prüfsumme aus 64 Zeichen (0–9, a–f)',
  seconds: 'eine Zahl von Sekunden wie 104.275',
}

const restore = 'git restore episodes/feed.lock.json'
const nameOf = ({ number, title }: Broken): string =>
  number === undefined ? `„${title}“` : `Folge ${number}`
const allowed = ({ accept }: Broken): string =>
  `Ist das gewollt, hält dieser Befehl es fest: npm run release -- --accept ${accept}`

/** Joins what would happen with the way to allow it. */
const broken =
  (sentence: (facts: Broken, name: string) => string) =>
  (facts: Broken): Said => ({
    what: `${sentence(facts, nameOf(facts))} ${allowed(facts)}`,
    write: facts.putBack,
  })

const promises = {
  'guid-changed': broken(
    (_, name) => `Alle Abonnent:innen würden ${name} noch einmal laden: ihre guid hat sich geändert.`,
  ),
  'guid-reused': broken(
    ({ from, title }) =>
      `Wer die Folge „${from}“ schon hat, bekäme „${title}“ nie zu sehen: Beide haben dieselbe guid. Eine neue Folge braucht eine eigene, und „${from}“ gehört zurück in ihre Datei.`,
  ),
  'episode-lost': broken(
    ({ title }) =>
      `Eine Folge verschwände aus allen Apps: „${title}“ ist schon veröffentlicht, aber ihre Datei ist nicht mehr da. Sie gehört zurück an diesen Platz.`,
  ),
  'episode-now-draft': broken(
    (_, name) =>
      `${name} verschwände aus allen Apps: Sie ist schon veröffentlicht und steht jetzt als Entwurf da.`,
  ),
  'episode-now-scheduled': broken(
    ({ to }, name) =>
      `${name} verschwände bis zum ${to} aus allen Apps: Sie ist schon veröffentlicht, ihr neues Datum liegt in der Zukunft.`,
  ),
  'enclosure-moved': broken(
    ({ from, to }, name) =>
      `Apps könnten ${name} noch einmal laden oder gar nicht mehr finden: Die Aufnahme ist dieselbe, hat aber eine andere Adresse. Sie war ${from} und wäre jetzt ${to} – die alte muss bleiben.`,
  ),
  'enclosure-reused': broken(
    ({ from, to }, name) =>
      `Apps könnten statt ${name} die Folge „${from}“ abspielen: Unter der Adresse ${to} kennt die Welt schon deren Aufnahme. Die Aufnahme braucht eine Adresse, die es noch nie gab.`,
  ),
  'audio-replaced': broken(
    ({ to }, name) =>
      `Wer ${name} schon geladen hat, behielte die alte Fassung, andere bekämen Teile aus beiden: Unter der Adresse ${to} liegt jetzt eine andere Aufnahme. Eine neue Fassung braucht einen neuen Dateinamen.`,
  ),
  'media-type-changed': broken(
    ({ from, to }, name) =>
      `Manche Apps könnten ${name} nicht mehr abspielen: Die Aufnahme unter derselben Adresse war ${from} und wäre jetzt ${to}.`,
  ),
  'order-changed': broken(
    ({ from, to }, name) =>
      `Abonnent:innen sähen ${name} an einer anderen Stelle der Liste: Ihr Datum war ${from} und wäre jetzt ${to}, damit überholt sie eine andere Folge.`,
  ),
  'episode-renamed': broken(
    ({ from, to }, name) =>
      `Links auf ${name} liefen ins Leere, und Apps könnten die Aufnahme noch einmal laden: Die Datei hieß ${from} und heißt jetzt ${to}. Der Name einer veröffentlichten Folge ist Teil ihrer Adressen.`,
  ),
  'pages-moved': broken(
    ({ from, to }) =>
      `Links auf alle Folgen liefen ins Leere: Aus ${from} würde zum Beispiel ${to}. Die Sprache der Sendung bestimmt die Adressen der Seiten.`,
  ),
  'feed-moved': broken(
    ({ from, to }) =>
      `Alle Abonnements hingen an einer Adresse, an der nichts mehr erscheint: Der Feed war ${from} und wäre jetzt ${to}. Ein Umzug braucht zweierlei: newFeedUrl mit der neuen Adresse in show.yaml, und an der alten Adresse eine Weiterleitung (301).`,
  ),
  'feed-lost': broken(
    ({ from }) => `Wer den Feed ${from} abonniert hat, bekäme keine Folgen mehr: Es gibt ihn nicht mehr.`,
  ),
  'show-guid-changed': broken(
    () =>
      'Verzeichnisse hielten die Sendung für eine andere: ihre guid hat sich geändert. Sie bleibt, auch wenn Titel und Adresse wechseln.',
  ),
}

const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })

export const contractProblemsDe = {
  ...promises,
  'recording-recut': (facts: { readonly id: string; readonly seconds: number }): Said => ({
    what: `Die Aufnahme ist ${decimal.format(Math.abs(facts.seconds))} Sekunden ${facts.seconds < 0 ? 'kürzer' : 'länger'} als die, für die Kapitel und Transkript gemacht sind; deren Zeiten haben sich nicht geändert. Mit der alten Aufnahme lassen sie sich verschieben.`,
    write: `npm run retime -- ${facts.id} --from alt.mp3`,
  }),
  'lock-conflict': (_facts: { readonly file: string }): Said => ({
    what: 'Hier hat git zwei Fassungen dieser Datei ineinander geschrieben (<<<<<<< und >>>>>>>), weil an zwei Orten veröffentlicht wurde. Eine der beiden reicht: Was ihr fehlt, trägt das nächste npm run release nach.',
    write: 'git checkout --theirs episodes/feed.lock.json',
  }),
  'lock-not-json': (_facts: { readonly file: string }): Said => ({
    what: 'Ab hier ist diese Datei beschädigt oder abgeschnitten. Sie merkt sich, was Abonnent:innen schon gesehen haben, und wird nur von npm run release geschrieben. Die letzte gute Fassung liegt in git.',
    write: restore,
  }),
  'lock-too-new': (facts: { readonly found: number; readonly known: number }): Said => ({
    what: `Diese Datei hat ein neueres Programm geschrieben (Fassung ${facts.found}), dieses hier kennt nur Fassung ${facts.known}. Damit nichts verloren geht, muss zuerst das Programm auf den neuen Stand.`,
    write: 'git pull && npm install',
  }),
  'lock-key-missing': (facts: { readonly key: string }): Said => ({
    what: `In diesem Abschnitt fehlt „${facts.key}“. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.`,
    write: restore,
  }),
  'lock-key-unknown': (facts: { readonly key: string }): Said => ({
    what: `„${facts.key}“ gehört nicht in diesen Abschnitt. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.`,
    write: restore,
  }),
  'lock-key-twice': (facts: { readonly key: string }): Said => ({
    what: `„${facts.key}“ steht in diesem Abschnitt zweimal, vielleicht nach dem Zusammenführen zweier Fassungen. Eine der beiden Zeilen muss weg; die letzte gute Fassung liegt in git.`,
    write: restore,
  }),
  'lock-value-wrong': (facts: { readonly key: string; readonly expected: keyof typeof kinds }): Said => ({
    what: `${facts.key === '' ? 'Hier' : `Bei „${facts.key}“`} gehört etwas anderes hin: ${kinds[facts.expected]}. Von Hand wird diese Datei nicht geändert; die letzte gute Fassung liegt in git.`,
    write: restore,
  }),
  'lock-guid-twice': (facts: { readonly guid: string }): Said => ({
    what: `Die guid „${facts.guid}“ steht in dieser Datei schon bei einer anderen Folge, vielleicht nach dem Zusammenführen zweier Fassungen. Einer der beiden Abschnitte muss weg.`,
  }),
}
