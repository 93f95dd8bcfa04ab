// English sentences of the command that begins an episode.
import { fileKindsEn } from './file-kinds-en.ts'
import type { NewWords } from './new-de.ts'

const registries = {
  host: { file: 'people.yaml', form: 'First Last, role' },
  guest: { file: 'people.yaml', form: 'First Last, role' },
  place: { file: 'places.yaml', form: 'Name, state, 52.42, 10.78' },
  topic: { file: 'topics.yaml', form: 'Name of the topic' },
} as const

const clock = (seconds: number): string => {
  const all = Math.round(seconds)
  const parts = all < 3600 ? [Math.floor(all / 60)] : [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return [...parts, all % 60].map((part) => `${part}`.padStart(2, '0')).join(':')
}

export const newEn: NewWords = {
  help: `npm run new                      asks for everything a new episode needs
npm run new -- recording.wav     asks for everything the recording does not tell

  --title TEXT           title (otherwise: of the recording or its file name)
  --summary TEXT         one or two sentences on what it is about
  --season NUMBER        season (otherwise: the newest; none for an episode outside of seasons)
  --type KIND            full, trailer or bonus (otherwise: full)
  --episode NUMBER       number (otherwise: the next; none for without, as trailers and bonuses are)
  --date DATE            when it appears, like 2026-11-22 09:00 (otherwise: the last full hour)
  --host WHO             hosts this episode only (otherwise: as in show.yaml for the season or the show)
  --guest WHO            id or name of people.yaml, or somebody new: "First Last, role"
  --place PLACE          of places.yaml, or new: "Name, state, 52.42, 10.78"
  --topic TOPIC          of topics.yaml, or new. All four can be repeated; a + in front adds in any case
  --name NAME            file name without ending (otherwise: number and title)
  --draft                keeps the episode out of everything published for the time being
  --move                 moves the recording instead of copying it
  --yes                  does not ask, takes the proposals for everything else
  --content FOLDER       folder with episodes/ and transcripts/ (otherwise: this project)
  --lang de|en           language of the messages

MP3 and M4A are published as they are. Of any other recording npm run audio makes the MP3; it stays where it is itself.
A transcript of the same name beside the recording comes along. Nothing is ever overwritten.`,
  template: {
    more: 'What else can stand here. Take away the # at the very front to switch it on.',
    notes: 'Below the next line stand the notes of the episode, 80 to 250 words in Markdown.',
  },
  recording: (facts) => `${facts.file}${facts.seconds === undefined ? '' : `, ${clock(facts.seconds)}`}`,
  questions: {
    recording: 'Recording (drag the file here)',
    title: 'Title',
    season: 'Season (none: outside of seasons)',
    type: 'Kind (full, trailer, bonus)',
    episode: 'Number (none: without)',
    date: 'Appears on',
    summary: 'What is it about, in one or two sentences',
    guest: 'Guests, separated by ; (name, or new: First Last, role; ? shows all)',
    place: 'Places, separated by ; (? shows all)',
    topic: 'Topics, separated by ; (? shows all)',
  },
  copying: (facts) => `Copying ${facts.file} …`,
  copied: (percent) => `${`${percent}`.padStart(3)} % copied`,
  types: { full: 'full', trailer: 'trailer', bonus: 'bonus' },
  transcriptUnfit: (facts) =>
    `${facts.file} lies beside the recording, but cannot be read as a transcript and stays there.`,
  written: (facts) =>
    `“${facts.title}” has been created:\n\n${facts.files.map((file) => `  ${file}`).join('\n')}`,
  stays: (facts) => `The recording stays where it is: ${facts.file}`,
  next: (facts) =>
    `Notes and everything else belong into ${facts.file}. Next:\n\n${facts.commands.map((command) => `  ${command}`).join('\n')}`,
  steps: {
    audio: 'makes the MP3',
    check: 'says whether anything is missing',
    release: 'publishes',
  },
  stopped: 'Stopped. Nothing was changed.',
  refusals: {
    'new-nobody-to-ask': (facts) => ({
      what: `Nobody can be asked here. The answers can be given, too: a recording and ${facts.flags.join(', ')}. --yes takes the proposals for everything else.`,
      write: 'npm run new -- RECORDING --summary "What it is about." --yes',
    }),
    'new-stray-word': (facts) => ({
      what: `This command can do nothing with “${facts.found}”: it takes one recording. Texts with spaces belong in quotation marks.`,
    }),
    'new-recording-missing': (facts) => ({
      what: facts.found === '' ? 'The recording is missing.' : `There is no recording “${facts.found}”.`,
    }),
    'new-not-a-recording': (facts) => ({
      what: `“${facts.file}” is no recording: the file contains ${fileKindsEn[facts.kind]}.`,
    }),
    'new-show-missing': (facts) => ({
      what: `“${facts.file}” cannot be read. This command needs a folder with a podcast.`,
      write: '--content FOLDER',
    }),
    'new-title-unfit': (facts) => ({
      what: `“${facts.found}” cannot be a title: it needs 1 to 255 characters and a letter or digit.`,
    }),
    'new-summary-unfit': (facts) => ({
      what:
        facts.length === 0
          ? 'What it is about is missing: one or two sentences for apps and lists. Only a draft (--draft) does without.'
          : `The summary has ${facts.length} characters; 1000 are allowed.`,
      write: facts.length === 0 ? '--summary "What it is about."' : undefined,
    }),
    'new-season-unknown': (facts) => ({
      what: `There is no season “${facts.found}” in show.yaml. ${facts.known.length === 0 ? 'It has none' : `It has ${facts.known.join(', ')}`}.`,
      write: `--season ${facts.known.at(-1) ?? 'none'}`,
    }),
    'new-type-unfit': (facts) => ({
      what: `“${facts.found}” is no kind of episode. There are full, trailer and bonus.`,
      write: '--type full',
    }),
    'new-number-unfit': (facts) => ({
      what: `“${facts.found}” is no number for an episode.`,
      write: `--episode ${facts.next}`,
    }),
    'new-number-taken': (facts) => ({
      what: `There is an episode ${facts.number} in this season already: ${facts.other}.`,
      write: `--episode ${facts.next}`,
    }),
    'new-date-unfit': (facts) => ({
      what: `“${facts.found}” is no moment that exists exactly once.`,
      write: `--date "${facts.example}"`,
    }),
    'new-entry-near': (facts) => ({
      what: `“${facts.found}” is not in ${registries[facts.kind].file}, but “${facts.name}” (${facts.id}) is. What is really new gets a + in front: “+${facts.found}”.`,
      write: `--${facts.kind} ${facts.id}`,
    }),
    'new-entry-unfit': (facts) => ({
      what: `“${facts.found}” is not in ${registries[facts.kind].file} and cannot be added like this.`,
      write: `--${facts.kind} "${registries[facts.kind].form}"`,
    }),
    'new-name-unfit': (facts) => ({
      what: `“${facts.found}” does not fit into an address. Names are made of a–z, 0–9 and hyphens.`,
      write: facts.suggestion === undefined ? undefined : `--name ${facts.suggestion}`,
    }),
    'new-name-taken': (facts) => ({
      what: `“${facts.file}” exists already, and nothing is overwritten. Another title or name helps.`,
      write: `--name ${facts.name}`,
    }),
  },
}
