// German words of npm run check about its list, and about repairing what stands in it.
import type { Said } from './said.ts'

const count = (number: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('de').format(number)} ${number === 1 ? one : many}`

export const repairDe = {
  severities: { error: 'Fehler', advice: 'Hinweis' },
  /** Behind an entry of the list. */
  fixes: {
    safe: 'Das behebt: npm run check -- --fix',
    ask: 'Das behebt nach Rückfrage: npm run check -- --fix',
  },
  /** Behind the summary of the list. */
  next: ({ safe, ask }: { readonly safe: number; readonly ask: number }): string =>
    [
      safe === 0 ? '' : `${count(safe, 'Stelle lässt', 'Stellen lassen')} sich von selbst beheben.`,
      ask === 0 ? '' : `${count(ask, 'Stelle lässt', 'Stellen lassen')} sich nach Rückfrage beheben.`,
      'Weiter geht es mit:  npm run check -- --fix',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  looking: 'Es wird gesucht, was sich beheben lässt …',
  measuring: (done: number, all: number): string => `Lautheit gemessen: ${done} von ${all}`,
  question: 'So ändern? [j]a, [n]ein, [alle], [abbrechen]',
  answers: {
    yes: ['j', 'ja', 'y', 'yes'],
    no: ['n', 'nein', 'no'],
    all: ['alle', 'a', 'all'],
    quit: ['abbrechen', 'q', 'quit'],
  },
  unclear: 'Gemeint ist j, n, alle oder abbrechen.',
  wouldFix: 'Das würde sich ändern:',
  wouldAsk: 'Das würde sich nach Rückfrage ändern:',
  fixed: 'Das hat sich geändert:',
  written: (places: number, files: number): string =>
    `${count(places, 'Stelle', 'Stellen')} in ${count(files, 'Datei', 'Dateien')} geändert.`,
  dry: 'Es wurde nichts geschrieben.',
  left: (number: number): string =>
    `${count(number, 'Änderung wartet', 'Änderungen warten')} auf Zustimmung. In einem Terminal wird gefragt; --yes stimmt allen zu.`,
  nothing: 'Es gibt nichts, was sich von selbst beheben ließe.',
  gone: 'Abgebrochen. Von dem, was zuletzt gefragt wurde, ist nichts geschrieben.',
  refusals: {
    'fix-elsewhere': (): Said => ({
      what: '--fix ändert die Dateien dieses Projekts. Mit --feed und --url geht es nicht zusammen.',
    }),
    'flag-needs-fix': (facts: { readonly flag: string }): Said => ({
      what: `${facts.flag} gilt nur zusammen mit --fix.`,
      write: `--fix ${facts.flag}`,
    }),
    'audio-elsewhere': (): Said => ({
      what: '--audio misst die Aufnahmen dieses Projekts. Mit --feed und --url geht es nicht zusammen.',
    }),
  },
}

export type RepairWords = typeof repairDe
