// English sentences of the command that makes recordings.
import type { AudioWords } from './audio-de.ts'

const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en')
const count = (number: number, one: string, many: string): string =>
  `${whole.format(number)} ${number === 1 ? one : many}`
const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const parts = all < 3600 ? [Math.floor(all / 60)] : [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return [...parts, all % 60].map((part) => `${part}`.padStart(2, '0')).join(':')
}
const names = (files: readonly string[]): string => files.map((file) => `“${file}”`).join(', ')

const install =
  'It can be installed (Debian/Ubuntu: sudo apt install ffmpeg, macOS: brew install ffmpeg, Windows: winget install ffmpeg), or npm install fetches one.'

export const audioEn: AudioWords = {
  help: `npm run audio                                  makes the MP3 of every master beside an episode that is newer than its MP3
npm run audio -- episodes/season-2/07-name.wav         makes the MP3 beside it
npm run audio -- recording.wav season-2/07-name        makes an episode's MP3 of a recording from anywhere

  --trim                 cuts off silence at the start and the end
  --opus, --aac          makes Opus or AAC (M4A) beside it, too
  --yes                  replaces without asking an MP3 that this command did not make
  --content FOLDER       folder with episodes/ and transcripts/ (else: this project)
  --lang de|en           language of the messages

Any recording will do, a film, too. It is only read, and never published. Mono or stereo and the loudness stand in
show.yaml under audio.`,
  using: (facts) => `ffmpeg ${facts.version} (${facts.from === 'npm' ? 'from npm' : facts.path})`,
  nothingToDo: 'Nothing to do: beside the episodes there is no master that is newer than its MP3.',
  begun: (facts) => `${facts.source} → ${facts.target} …`,
  progress: (facts) =>
    `${`${facts.percent}`.padStart(3)} %${facts.secondsLeft === undefined ? '' : `, ${clock(facts.secondsLeft)} left`}`,
  made: (facts) => `${facts.file} is ready.`,
  unchanged: (facts) => `${facts.file} is there already, made of this very recording.`,
  table: {
    before: 'before',
    after: 'after',
    loudness: 'Loudness',
    range: 'Range',
    peak: 'Peak',
    clips: 'Clipped',
    length: 'Length',
    size: 'Size',
    lufs: (value) => `${decimal.format(value)} LUFS`,
    lu: (value) => `${decimal.format(value)} LU`,
    dbtp: (value) => `${decimal.format(value)} dBTP`,
    places: (value) => (value === 0 ? 'no' : count(value, 'place', 'places')),
    clock,
    megabytes: (bytes) => `${decimal.format(bytes / 1_000_000)} MB`,
  },
  clipped: (facts) =>
    `The recording clips in ${count(facts.places, 'place', 'places')}. That cannot be undone, only recorded again or exported at a lower level.`,
  damaged: (facts) =>
    `${count(facts.places, 'place', 'places')} of the recording could not be read. Please listen to it.`,
  offLevel: (facts) =>
    `This recording cannot be louder without distortion; ${decimal.format(facts.loudness)} LUFS were asked for.`,
  trimmed: (facts) =>
    `${decimal.format(facts.seconds)} seconds of silence are gone from the start. Chapters and a transcript that fit the uncut recording have to move forward by as much.`,
  writeAudio: (facts) => `${facts.file} needs:\n\n  ${facts.line}`,
  writeEpisode: (facts) => `The episode still needs its file ${facts.file}, with:\n\n  ${facts.line}`,
  writeAlternatives: (facts) =>
    `For apps to choose, ${facts.file} needs:\n\n${facts.lines.map((line) => `  ${line}`).join('\n')}`,
  next: 'Next: npm run dev shows the episode in the browser.',
  failed: (number) => `${count(number, 'recording is', 'recordings are')} not ready:`,
  question: (files) =>
    `${names(files)} ${files.length === 1 ? 'was' : 'were'} not made by this command. Replace? [y/N] `,
  yes: ['y', 'yes'],
  declined: 'Nothing was changed.',
  faults: {
    'ffmpeg-missing': (facts) =>
      facts.variable === undefined
        ? { what: `This computer has no ffmpeg, the program that converts recordings. ${install}` }
        : { what: `${facts.variable} names “${facts.path ?? ''}”, but there is no program.` },
    'ffmpeg-broken': (facts) => ({
      what: `The program “${facts.path}” does not run: ${facts.said} ${install}`,
    }),
    'ffmpeg-old': (facts) => ({
      what: `ffmpeg ${facts.version} (“${facts.path}”) is too old: it lacks “${facts.missing}”. From version 4 on it works. ${install}`,
    }),
    'encoder-missing': (facts) => ({
      what: `ffmpeg ${facts.version} (“${facts.path}”) was built without “${facts.encoder}” and cannot write this format. ${install}`,
    }),
    'sound-missing': (facts) => ({ what: `There is no sound in “${facts.file}”.` }),
    'sound-silent': (facts) => ({
      what: `Nothing is heard in “${facts.file}”: the recording is silent or shorter than half a second.`,
    }),
    'sound-unreadable': (facts) => ({
      what: `“${facts.file}” is no recording that can be read, or it is damaged. ffmpeg says: ${facts.said}`,
    }),
    'sound-cut-short': (facts) => ({
      what: `“${facts.file}” is incomplete: the file announces ${clock(facts.announcedSeconds)}, but there are only ${clock(facts.presentSeconds)}. Copying probably broke off.`,
    }),
    'sound-changing': (facts) => ({
      what: `“${facts.file}” changed during the work. Once it is copied completely, please try again.`,
    }),
    'disk-full': () => ({ what: 'The disk is full.' }),
    interrupted: () => ({ what: 'Interrupted. What was there before is unchanged.' }),
    'ffmpeg-failed': (facts) => ({
      what: `ffmpeg could make nothing of “${facts.file}”: ${facts.said}`,
    }),
  },
  refusals: {
    'audio-not-there': (facts) => ({ what: `There is no recording “${facts.found}”.` }),
    'audio-without-target': (facts) => ({
      what: `“${facts.source}” does not lie beside the episodes. The command has to know which episode it belongs to.`,
      write: `npm run audio -- "${facts.source}" season-1/01-name`,
    }),
    'audio-target-unfit': (facts) => ({
      what: `“${facts.found}” does not fit into an address. Folders and names are made of a–z, 0–9 and hyphens. A name can be given behind the recording.`,
      write: facts.suggestion === undefined ? undefined : `npm run audio -- RECORDING ${facts.suggestion}`,
    }),
    'audio-folder-missing': (facts) => ({
      what: `There is no folder “${facts.folder}”.`,
      write: facts.nearest,
    }),
    'audio-onto-itself': (facts) => ({
      what: `“${facts.file}” is the MP3 of the episode itself and would be overwritten. The original belongs into a folder outside of episodes/.`,
    }),
    'audio-stray-word': (facts) => ({
      what: `This command can do nothing with “${facts.found}”: it takes a recording and an episode. Names with spaces belong in quotation marks.`,
    }),
    'audio-nobody-to-ask': (facts) => ({
      what: `${names(facts.files)} ${facts.files.length === 1 ? 'was' : 'were'} not made by this command, and nobody can be asked here. Nothing was changed; --yes replaces without asking.`,
      write: '--yes',
    }),
  },
}
