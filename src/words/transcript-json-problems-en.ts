// English sentences for the problems of transcripts in JSON.
import type { transcriptJsonProblemsDe } from './transcript-json-problems-de.ts'

const firstOf = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)

const segmentExample =
  '{"speaker": "First Last", "startTime": 62.5, "endTime": 65.5, "body": "What is said."}'
const formats =
  'Transcripts of Podcasting 2.0, Whisper, WhisperX, whisper.cpp and Podlove can be read; most other programs can save WebVTT (.vtt) or SubRip (.srt).'

const exampleText = (key: string): string =>
  key === 'speaker' || key === 'voice' || key === 'name' ? 'First Last' : 'What is said.'

const foreignNames: Readonly<Record<string, string>> = {
  chapters: 'a file of chapter marks',
  ffprobe: 'what ffprobe says about a recording',
  auphonic: 'the description of an Auphonic production',
  deepgram: 'a result of Deepgram',
  assemblyai: 'a result of AssemblyAI',
  aws: 'a result of Amazon Transcribe',
  google: 'a result of Google speech recognition',
  rev: 'a transcript of Rev',
  youtube: 'captions of YouTube',
  vosk: 'a result of Vosk',
  soniox: 'a result of Soniox',
  'text-only': 'a result of Whisper that holds only the text, without times',
  'web-player': 'a setting of the Podlove Web Player without a transcript',
}

export const transcriptJsonProblemsEn: typeof transcriptJsonProblemsDe = {
  'transcript-json-comma-missing': (facts) => ({
    what: 'A comma is missing here: there is always one between two entries.',
    write: facts.write,
  }),
  'transcript-json-colon-missing': (facts) => ({
    what: 'A colon is missing here: it stands between a key and its value.',
    write: facts.write,
  }),
  'transcript-json-value-missing': ({ found }) => ({
    what: `Before “${found}” a value is missing: a text in straight quotes or a number.`,
  }),
  'transcript-json-key-missing': ({ found }) => ({
    what: `Here stands “${found}”. Expected is a key in straight quotes, and then a colon.`,
    write: segmentExample,
  }),
  'transcript-json-unexpected': ({ found }) => ({
    what:
      found === ''
        ? 'The file is empty. Expected is a transcript in JSON.'
        : `“${found}” cannot stand here. JSON begins with a bracket, and texts stand in straight quotes.`,
    write: segmentExample,
  }),
  'transcript-json-several-values': () => ({
    what: 'Here a second value begins although the first one has ended. If both belong to the transcript, put square brackets around all and a comma between each two.',
    write: '[\n{ … },\n{ … }\n]',
  }),
  'transcript-json-curly-quotes': (facts) => ({
    what: `In “${facts.found}” stand other quotes than the straight ones (") that JSON needs. Perhaps a word processor replaced them.`,
    write: facts.write,
  }),
  'transcript-json-quote-inside': ({ found }) => ({
    what: `In the text “${found}” stands a straight quote, where it ends for JSON. Write “ and ” instead, or put a backslash before each straight quote in the text.`,
    write: '\\"',
  }),
  'transcript-json-string-open': ({ found }) => ({
    what: `The text “${found}” is not closed by a straight quote in its line. Perhaps there is a line break in it, or the file is not complete.`,
  }),
  'transcript-json-string-unfit': ({ found }) => ({
    what: `In the text “${found}” stands a character that JSON does not allow like this: a tab or a backslash. Write a space instead of the tab, and the backslash twice.`,
    write: '\\\\',
  }),
  'transcript-json-bracket-wrong': (facts) => ({
    what: `Here stands “${facts.bracket}”, but the bracket of line ${facts.openedLine} is still open; it is closed by “${facts.bracket === '}' ? ']' : '}'}”.`,
    write: facts.bracket === '}' ? ']' : '}',
  }),
  'transcript-json-bracket-extra': ({ found }) => ({
    what: `“${found}” closes nothing: there is no bracket for it that is still open.`,
  }),
  'transcript-json-cut-off': (facts) => ({
    what: `The file ends before the bracket “${facts.bracket}” of line ${facts.openedLine} is closed. Perhaps it was not saved or copied completely.`,
    write: facts.bracket === '{' ? '}' : ']',
  }),
  'transcript-json-trailing-comma': ({ count }) => ({
    what: `After the last entry stands a comma that does not belong there${firstOf(count)}. The file was read all the same.`,
  }),
  'transcript-json-not-a-number': ({ found, count }) => ({
    what: `“${found}” is no value that JSON knows${firstOf(count)}. It counts as not given.`,
    write: 'null',
  }),
  'transcript-json-comment': ({ found, count }) => ({
    what: `“${found}” is a comment; JSON has none${firstOf(count)}. It was passed over.`,
  }),
  'transcript-json-foreign': (facts) => {
    const known = foreignNames[facts.name]
    const keys = facts.keys.map((key) => `“${key}”`).join(', ')
    const what =
      known === undefined ? 'This is no transcript' : `This is ${known}, no transcript that can be read`
    const other = facts.name === 'text-only' ? ' The text alone can also be a text file (.txt).' : ''
    return { what: `${what}${keys === '' ? '' : `; it holds ${keys}`}. ${formats}${other}` }
  },
  'transcript-json-empty-list': () => ({
    what: 'The list of segments is empty: the transcript holds no spoken text.',
    write: segmentExample,
  }),
  'transcript-json-single-value': ({ found }) => ({
    what: `The file holds a single value only: “${found}”. ${formats} A transcript without times can be a text file (.txt).`,
  }),
  'transcript-json-entry-unfit': ({ entry, found }) => ({
    what: `Entry ${entry} of the list is no segment in curly brackets. There stands “${found}”.`,
    write: segmentExample,
  }),
  'transcript-json-list-expected': ({ key, found }) => ({
    what: `“${key}” needs a list of segments in square brackets. Here stands “${found}”.`,
  }),
  'transcript-json-time-missing': (facts) => ({
    what: `Segment ${facts.entry} has no “${facts.key}”. Without this time it is not known when it is spoken.`,
    write: facts.write,
  }),
  'transcript-json-time-unfit': (facts) => ({
    what: `In segment ${facts.entry}, “${facts.key}” is not the time that is expected there but “${facts.found}”.`,
    write: facts.write,
  }),
  'transcript-json-text-missing': (facts) => ({
    what: `Segment ${facts.entry} has no “${facts.key}”, that is, no text.`,
    write: `"${facts.key}": "What is said."`,
  }),
  'transcript-json-text-unfit': (facts) => ({
    what: `In segment ${facts.entry}, “${facts.key}” is no text in straight quotes but “${facts.found}”.`,
    write: `"${facts.key}": "${/^[-\w.]+$/.test(facts.found) ? facts.found : exampleText(facts.key)}"`,
  }),
  'transcript-json-milliseconds': (facts) => ({
    what: `The times are probably thousandths: “${facts.key}” counts in seconds, and with times such as “${facts.found}” each word would last minutes. All times must be divided by 1000.`,
    write: facts.write,
  }),
  'transcript-json-time-leap': (facts) => ({
    what: `Segment ${facts.entry} begins at “${facts.found}”, much later than the segment after it. These are probably thousandths, “${facts.key}” counts in seconds.`,
    write: facts.write,
  }),
  'transcript-json-too-fast': (facts) => ({
    what: `By these times ${facts.perSecond} characters a second would be spoken; nobody speaks so fast. “${facts.key}” probably counts in another unit than is usual in this kind of file.`,
  }),
  'transcript-json-times-differ': (facts) => ({
    what: `In segment ${facts.entry} stand two times that do not agree: ${facts.keys.map((key) => `“${key}”`).join(' and ')}. Which one is right cannot be told.`,
  }),
  'transcript-json-key-twice': ({ key, count }) => ({
    what: `“${key}” stands between the same braces for a second time${firstOf(count)}. Programs then read only the last, and what the first says would be lost. Either one of them has to go, or “}, {” is missing between them.`,
  }),
  'transcript-json-end-missing': ({ count }) => ({
    what: `This segment has no end${firstOf(count)}. Its end is where the next one begins.`,
  }),
  'transcript-json-words-differ': ({ count }) => ({
    what: `The words that are listed here with their times do not make up the text of the segment${firstOf(count)}. The text counts, without times of its words.`,
  }),
  'transcript-json-words-backwards': ({ count }) => ({
    what: `The time of a word runs backwards${firstOf(count)}. The word stays in the text, its time was passed over.`,
  }),
  'transcript-json-turns-unnamed': ({ count }) => ({
    what: `Here the voice changes, but the file does not say who speaks${firstOf(count)}. The segments stay without names.`,
  }),
}
