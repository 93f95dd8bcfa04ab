// English words of npm run check about its list, and about repairing what stands in it.
import type { RepairWords } from './repair-de.ts'

const count = (number: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`

export const repairEn: RepairWords = {
  severities: { error: 'Error', advice: 'Advice' },
  fixes: {
    safe: 'This is repaired by: npm run check -- --fix',
    ask: 'This is repaired, once confirmed, by: npm run check -- --fix',
  },
  next: ({ safe, ask }) =>
    [
      safe === 0 ? '' : `${count(safe, 'place', 'places')} can be repaired right away.`,
      ask === 0 ? '' : `${count(ask, 'place', 'places')} can be repaired once confirmed.`,
      'Go on with:  npm run check -- --fix',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  looking: 'Looking for what can be repaired …',
  measuring: (done, all) => `Loudness measured: ${done} of ${all}`,
  question: 'Change this? [y]es, [n]o, [all], [quit]',
  answers: { yes: ['y', 'yes'], no: ['n', 'no'], all: ['all', 'a'], quit: ['quit', 'q'] },
  unclear: 'Please answer y, n, all or quit.',
  wouldFix: 'This would change:',
  wouldAsk: 'This would change once confirmed:',
  fixed: 'This has changed:',
  written: (places, files) =>
    `Changed ${count(places, 'place', 'places')} in ${count(files, 'file', 'files')}.`,
  dry: 'Nothing was written.',
  left: (number) =>
    `${count(number, 'change waits', 'changes wait')} for a yes. In a terminal you are asked; --yes agrees to all.`,
  nothing: 'There is nothing that can be repaired right away.',
  gone: 'Stopped. Nothing of what was asked last is written.',
  refusals: {
    'fix-elsewhere': () => ({
      what: '--fix changes the files of this project. It does not go together with --feed or --url.',
    }),
    'flag-needs-fix': ({ flag }) => ({
      what: `${flag} only counts together with --fix.`,
      write: `--fix ${flag}`,
    }),
    'audio-elsewhere': () => ({
      what: '--audio measures the recordings of this project. It does not go together with --feed or --url.',
    }),
  },
}
