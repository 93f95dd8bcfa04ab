// English sentences of the command that moves times to a new cut.
import type { retimeDe } from './retime-de.ts'

interface Stretch {
  readonly startSeconds: number
  readonly endSeconds: number
}

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en')
const count = (number: number, one: string, many: string): string =>
  `${whole.format(number)} ${number === 1 ? one : many}`
const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const [minutes, rest] = [Math.floor(all / 60), `${all % 60}`.padStart(2, '0')]
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}:${rest}`
}
const length = (seconds: number): string => {
  if (seconds >= 90) return `${clock(seconds)} minutes`
  const shown = decimal.format(seconds)
  return `${shown} ${shown === '1' ? 'second' : 'seconds'}`
}
const lasting = ({ startSeconds, endSeconds }: Stretch): string => length(endSeconds - startSeconds)

const example = 'npm run retime -- season-1/02-name --from old.mp3 --to new.mp3'
const inVain = 'Nothing was changed.'

export const retimeEn: typeof retimeDe = {
  help: `npm run retime -- EPISODE --from OLD --to NEW     moves chapters, transcripts and soundbites after the recording was cut anew

  EPISODE                such as season-2/03-wolfsburg, wolfsburg, or the path of its file
  --from RECORDING       the old recording, which the times fit
  --to RECORDING         the new one (otherwise: the recording of the episode)
  --offset TIME          moves everything by a fixed time, without recordings: 12.5 or 0:12 later, -0:12 earlier
  --full                 shows every change, not only the first and the last ones
  --dry-run              only shows what would change
  --yes                  writes without asking
  --again                also where the times have been moved already
  --content FOLDER       folder with episodes/ and transcripts/ (otherwise: this project)
  --lang de|en           language of what is said

Both recordings are compared: what is heard in both keeps its chapters and its text. What was cut out loses them. For new
sound no text is invented.`,
  listening: 'Listening to both recordings …',
  found: 'The new recording compared to the old one:',
  nothing: 'Both recordings have the same times. There is nothing to move.',
  shifted: (seconds) =>
    `Everything begins ${length(Math.abs(seconds))} ${seconds < 0 ? 'earlier' : 'later'}.`,
  shorterStart: (facts) => `The beginning is ${lasting(facts)} shorter.`,
  longerStart: (facts) =>
    `${lasting(facts)} were added at the beginning. Up to ${clock(facts.endSeconds)} there is no text.`,
  replacedStart: (facts) =>
    `The beginning is another: ${lasting(facts.inserted)} instead of ${lasting(facts.removed)}. Up to ${clock(facts.inserted.endSeconds)} there is no text.`,
  shorterEnd: (facts) => `The end is ${lasting(facts)} shorter.`,
  longerEnd: (facts) =>
    `${lasting(facts)} were added at the end. From ${clock(facts.startSeconds)} on there is no text.`,
  removed: (facts) => `At ${clock(facts.startSeconds)} ${lasting(facts)} were removed.`,
  inserted: (facts) =>
    `At ${clock(facts.startSeconds)} ${lasting(facts)} were added. Between ${clock(facts.startSeconds)} and ${clock(facts.endSeconds)} there is no text.`,
  replaced: (facts) =>
    `At ${clock(facts.removed.startSeconds)} ${lasting(facts.removed)} were replaced by ${lasting(facts.inserted)}. Between ${clock(facts.inserted.startSeconds)} and ${clock(facts.inserted.endSeconds)} there is no text.`,
  changed: (facts) =>
    `Between ${clock(facts.startSeconds)} and ${clock(facts.endSeconds)} it sounds different and is as long as before: the text there stays as it is.`,
  file: (facts) =>
    [
      `${facts.file}: ${count(facts.count, 'entry', 'entries')}`,
      ...(facts.removed > 0 ? [`${whole.format(facts.removed)} ${facts.removed === 1 ? 'goes' : 'go'}`] : []),
      ...(facts.cut > 0 ? [`${whole.format(facts.cut)} ${facts.cut === 1 ? 'is' : 'are'} shortened`] : []),
    ].join(', '),
  more: (groups) => `  … ${count(groups, 'more change', 'more changes')} (--full shows all)`,
  lostSoundbite: (facts) =>
    facts.newSeconds === undefined
      ? `The soundbite at ${clock(facts.oldSeconds)} begins in a passage that is gone. It stays as it is: please choose anew in ${facts.file}.`
      : `The soundbite at ${clock(facts.oldSeconds)} is no longer whole. It begins at ${clock(facts.newSeconds)}: please listen to it and adapt its duration in ${facts.file}.`,
  nothingToMove: 'Nothing changes in the chapters, transcripts and soundbites of this episode.',
  question: (facts) =>
    `Change ${facts.files === 1 ? 'this file' : `these ${facts.files} files`} like that? [y/N] `,
  yes: ['y', 'yes'],
  declined: inVain,
  dryRun: 'This was only a trial (--dry-run). Nothing was written.',
  written: (facts) => `Changed: ${facts.files.join(', ')}.`,
  next: 'Next: npm run check checks everything, npm run dev shows the episode in the browser. git restore takes it back.',
  refusals: {
    'retime-episode-missing': () => ({
      what: 'Which episode is it about?',
      write: example,
    }),
    'retime-stray-word': (facts) => ({
      what: `This command has no use for “${facts.found}”. It takes an episode and two recordings.`,
      write: example,
    }),
    'retime-from-missing': (facts) => ({
      what: 'To compare, the command needs the old recording that chapters and transcript fit. It may still be in the audio editor, in a backup, on the server or in git. Where the offset is known, --offset will do.',
      write: `npm run retime -- ${facts.id} --from old.mp3`,
    }),
    'retime-recording-missing': (facts) => ({
      what: `There is no recording “${facts.found}”.`,
    }),
    'retime-elsewhere': (facts) => ({
      what: 'The recording of this episode does not lie with the files. The command must know where the new one is.',
      write: `npm run retime -- ${facts.id} --from old.mp3 --to new.mp3`,
    }),
    'retime-offset-unfit': (facts) => ({
      what: `“${facts.found}” is no time by which anything could be moved.`,
      write: '--offset 12.5 or --offset -0:12',
    }),
    'retime-offset-alone': () => ({
      what: '--offset and recordings do not go together: either the offset is known, or it is looked for.',
    }),
    'retime-same-file': (facts) => ({
      what: `--from and --to are the same file, “${facts.found}”. Behind --from belongs the old recording.`,
    }),
    'retime-silent': (facts) => ({
      what: `There is too little to hear in “${facts.from}” or “${facts.to}” to compare them. ${inVain}`,
    }),
    'retime-unrelated': (facts) => ({
      what: `“${facts.from}” and “${facts.to}” have too little in common: they are probably two different recordings. ${inVain}`,
    }),
    'retime-ambiguous': (facts) => ({
      what: `“${facts.from}” and “${facts.to}” repeat themselves so that several offsets fit equally well. ${inVain} Where it is known, --offset will do.`,
    }),
    'retime-times-beyond': (facts) => ({
      what: `The times in ${facts.file} go up to ${clock(facts.seconds)}, the old recording only to ${clock(facts.oldSeconds)}. They do not fit --from; perhaps they have been moved already. ${inVain} --again does it all the same.`,
    }),
    'retime-done': () => ({
      what: `Exactly this has been done: the times of this episode were moved by it. Once more would move them twice. ${inVain} --again does it all the same.`,
    }),
    'retime-nobody-to-ask': () => ({
      what: `There is nobody to ask. ${inVain} If all of it is right, add --yes.`,
    }),
    'retime-file-unread': (facts) => ({
      what: `${facts.file} has mistakes that must be put right first. ${inVain}`,
      write: 'npm run check',
    }),
    'retime-file-unsure': (facts) => ({
      what: `${facts.file} would not say exactly what it should afterwards. ${inVain} This file must be moved by hand, or put aside for the command.`,
    }),
    'retime-file-html': (facts) => ({
      what: `Text would have to go from ${facts.file}. This command cuts nothing out of HTML. ${inVain} WebVTT, SubRip, JSON or Markdown would do.`,
    }),
  },
}
