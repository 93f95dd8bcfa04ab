// German words of the feed check: the sentences of all rules, and what stands around them.
import { lintChannelDe } from './lint-channel-de.ts'
import { lintDocumentDe } from './lint-document-de.ts'
import { lintEnclosureDe } from './lint-enclosure-de.ts'
import { lintFilesDe } from './lint-files-de.ts'
import { lintItemDe } from './lint-item-de.ts'
import { lintPodcastDe } from './lint-podcast-de.ts'
import { lintServedDe } from './lint-served-de.ts'
import { lintTextDe } from './lint-text-de.ts'
import type { Said } from './said.ts'

const count = (number: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('de').format(number)} ${number === 1 ? one : many}`

const rules = {
  ...lintDocumentDe,
  ...lintChannelDe,
  ...lintItemDe,
  ...lintEnclosureDe,
  ...lintTextDe,
  ...lintPodcastDe,
  ...lintFilesDe,
  ...lintServedDe,
}

export const lintDe = {
  rules,
  help: `npm run check            prüft Inhalt, gebauten Feed und die Dateien, auf die er verweist

  --feed DATEI           prüft stattdessen einen Feed, egal von wem; auch eine Adresse mit https://
  --url ADRESSE          fragt eine ausgelieferte Website ab: HEAD, Teile von Dateien, Typen, CORS
  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --base-url ADRESSE     Adresse der Website (sonst: SITE_URL, dann url aus show.yaml)
  --lang de|en           Sprache (sonst: die der Sendung)
  --audio                misst auch die Lautheit, wo sie noch nicht gemessen ist
  --fix                  behebt, was sicher ist; alles andere erst nach Rückfrage
  --fix --dry-run        zeigt nur, was sich ändern würde
  --fix --yes            behebt ohne Rückfrage alles, was sich beheben lässt
  --json                 Ergebnis als JSON
  --github               Ergebnis als Anmerkungen für GitHub Actions

Nach npm run check gehören zwei Striche davor:  npm run check -- --feed feed.xml
Der Befehl endet mit 1, wenn etwas ein Fehler ist. Hinweise halten nichts auf.`,
  errors: (number: number): string => `${count(number, 'Fehler', 'Fehler')} im Feed`,
  advice: (number: number): string => `${count(number, 'Hinweis', 'Hinweise')} zum Feed`,
  why: 'Warum:',
  source: 'Quelle:',
  more: (number: number): string => `… und ${count(number, 'weitere Stelle', 'weitere Stellen')}`,
  building: 'Die Website wird gebaut und geprüft …',
  asking: (address: string): string => `${address} wird abgefragt …`,
  summary: (facts: {
    readonly subject: string
    readonly episodes: number | undefined
    readonly errors: number
    readonly advice: number
  }): string => {
    const episodes = facts.episodes === undefined ? '' : ` (${count(facts.episodes, 'Folge', 'Folgen')})`
    const found =
      facts.errors + facts.advice === 0
        ? 'nichts zu beanstanden.'
        : `${count(facts.errors, 'Fehler', 'Fehler')}, ${count(facts.advice, 'Hinweis', 'Hinweise')}.`
    return `${facts.subject}${episodes}: ${found}`
  },
  refusals: {
    'feed-not-there': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ gibt es nicht oder lässt sich nicht lesen.`,
    }),
    'not-to-be-asked': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Adresse, die sich abfragen lässt.`,
      write: '--url https://podcast.example/',
    }),
    'check-stray-word': (facts: { readonly found: string }): Said => ({
      what: `Mit „${facts.found}“ kann dieser Befehl nichts anfangen. Vor einem Feed steht --feed, vor einer Website --url.`,
    }),
    'two-subjects': (): Said => ({ what: '--feed und --url gehen nicht zusammen.' }),
    'two-outputs': (): Said => ({ what: '--json und --github gehen nicht zusammen.' }),
    'bad-language': (facts: { readonly found: string }): Said => ({
      what: `„${facts.found}“ ist keine Sprache dieses Befehls.`,
      write: '--lang de',
    }),
  },
}

export type LintWords = typeof lintDe
export type LintRuleWords = typeof rules
