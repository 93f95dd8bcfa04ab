// English sentences for the problems that the room `content` finds on the disk.
import { alternativeProblemsEn } from './alternative-problems-en.ts'
import { audioProblemsEn } from './audio-problems-en.ts'
import type { contentProblemsDe } from './content-problems-de.ts'
import { fileKindsEn } from './file-kinds-en.ts'
import { imageProblemsEn } from './image-problems-en.ts'

const minimalShow = `title: Name of the show
description: What it is about, in two to four sentences.
language: en
...  (episodes/README.md explains all of them)`

const minimalEntry = {
  people: 'first-last: { name: First Last, role: Function }',
  places: 'wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52.42, longitude: 10.78 }',
  topics: 'youth-participation: { name: Youth participation }',
}

const reasons = {
  denied: 'The operating system denies access; the permission to read has to be changed.',
  gone: 'The file vanished while it was being read.',
  'dead-link': 'The file is a link to something that does not exist.',
  'long-name': 'The name is too long.',
  other: 'The operating system reports an error.',
}

const list = (names: readonly string[], total: number): string =>
  names.map((name) => `“${name}”`).join(', ') +
  (total > names.length ? ` and ${total - names.length} more` : '')

export const contentProblemsEn: typeof contentProblemsDe = {
  ...audioProblemsEn,
  ...alternativeProblemsEn,
  ...imageProblemsEn,
  'episodes-missing': (facts) => ({
    what: `There is no folder “episodes” in “${facts.folder}”. That is where the show and its episodes are; --content names another place.`,
  }),
  'show-missing': (facts) => ({
    what:
      facts.found === undefined
        ? 'The file that describes the show is missing.'
        : `The file that describes the show is missing. “${facts.found}” would have to be called “show.yaml”.`,
    write: facts.found === undefined ? minimalShow : undefined,
  }),
  'registry-missing': (facts) => ({
    what:
      facts.found === undefined
        ? 'The file that explains the ids which episodes and seasons use is missing.'
        : `The file that explains the ids is missing. “${facts.found}” would have to be called “${facts.registry}.yaml”.`,
    write: facts.found === undefined ? minimalEntry[facts.registry] : undefined,
  }),
  'episode-too-deep': (facts) => ({
    what: 'Episodes stand exactly one folder deep, or transcripts and addresses would not find them.',
    write: facts.move,
  }),
  'file-missing': (facts) => ({
    what: `“${facts.name}” is not in the folder ${facts.folder}. ${
      facts.thereCount === 0 ? 'No fitting file is there.' : `There: ${list(facts.there, facts.thereCount)}.`
    }`,
    write: facts.nearest === undefined ? undefined : `${facts.field}: ${facts.nearest}`,
  }),
  'draft-without-recording': () => ({
    what: 'This draft has no recording yet. It holds up nothing; the preview shows it as soon as the recording lies beside it.',
  }),
  'file-named-otherwise': (facts) => ({
    what: `“${facts.name}” is given, but the file is called “${facts.there}”. Addresses tell every letter apart; the file has to be renamed.`,
    write: `${facts.name}  (as the name of the file)`,
  }),
  'file-ending': (facts) => ({
    what: `“${facts.found}” is not read: such a file is recognised only by the right ending.`,
    write: `${facts.expected}  (as the name of the file)`,
  }),
  'link-outside': (facts) => ({
    what: `“${facts.path}” is a link to a place outside of the folder. Only what lies in it is published; the file itself has to come here.`,
  }),
  'folder-link': (facts) => ({
    what: `“${facts.path}” is a link to another folder. It is not followed; it takes a real folder instead of the link.`,
  }),
  'not-a-file': (facts) => ({
    what: `“${facts.path}” is ${facts.is === 'folder' ? 'a folder' : 'a device or a pipe'}, a file is expected.`,
  }),
  'file-unreadable': (facts) => ({ what: `“${facts.path}” cannot be read. ${reasons[facts.reason]}` }),
  'text-encoding': (facts) => ({
    what: `The file is not stored in UTF-8, it looks like ${facts.looksLike} (“${facts.sample}”). In the text editor, “Save as” with the encoding UTF-8 helps.`,
  }),
  'text-kind': (facts) => ({
    what: `Expected is a text file in UTF-8, this one contains ${fileKindsEn[facts.kind]}.${
      facts.kind === 'zip' || facts.kind === 'pdf'
        ? ' In the word processor, “Save as” or “Export” with the format “plain text” (.txt) helps.'
        : ''
    }`,
  }),
  'text-too-large': (facts) => ({
    what: `The file has ${Math.ceil(facts.sizeBytes / 1e6)} MB, a text of this kind has at most ${facts.limitBytes / 1e6} MB. Is it really meant?`,
  }),
  'transcript-without-episode': (facts) => ({
    what: `There is no episode for this transcript: ${facts.expected} is missing.`,
    write: facts.nearest === undefined ? undefined : `${facts.nearest}  (as the name of the transcript)`,
  }),
  'transcript-twice': (facts) => ({
    what: `This episode already has a transcript in the language “${facts.language}”: ${facts.other}. One of the two must go.`,
  }),
  'transcript-language': (facts) => ({
    what: `“${facts.found}” is not a language tag. A transcript is called like its episode, in a further language with that language's tag.`,
    write: facts.expected,
  }),
}
