// English sentences for what can be wrong with a recording.
import type { audioProblemsDe } from './audio-problems-de.ts'
import { fileKindsEn } from './file-kinds-en.ts'

const lufs = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

export const audioProblemsEn: typeof audioProblemsDe = {
  'audio-empty': (facts) => ({ what: `The recording “${facts.file}” is empty (0 bytes).` }),
  'audio-kind': (facts) => ({
    what: `“${facts.file}” is not a recording that can be published: the file contains ${
      fileKindsEn[facts.kind]
    }. Podcast apps play only MP3 and M4A (AAC).`,
    write: facts.convert,
  }),
  'audio-ending': (facts) => ({
    what: `“${facts.file}” contains ${
      fileKindsEn[facts.kind]
    }. Name and content must agree, or some apps do not play the episode. The file needs another name.`,
    write: `audio: ${facts.rename}`,
  }),
  'audio-cut-short': (facts) => ({
    what: `The recording “${facts.file}” is incomplete: it announces ${facts.announced}, only ${facts.present} are there. Presumably copying or downloading was cut short.`,
  }),
  'audio-bytes-missing': (facts) => ({
    what: `The recording “${facts.file}” is incomplete: ${
      facts.missingBytes === 1 ? 'one byte is' : `at least ${facts.missingBytes} bytes are`
    } missing at its end. Presumably copying or downloading was cut short.`,
  }),
  'audio-without-sound': (facts) => ({
    what: `“${facts.file}” holds details such as title or picture, but no sound.`,
  }),
  'audio-unfinished': (facts) => ({
    what: `“${facts.file}” lacks the table that says where the sound lies. That is how a recording looks that was not written to its end; it has to be exported again.`,
  }),
  'audio-damaged': (facts) => ({
    what: `The recording “${facts.file}” is damaged: from ${facts.at} on there are ${facts.bytes} bytes that are not sound. It should be exported again.`,
  }),
  'audio-unreadable': (facts) => ({
    what: `The recording “${facts.file}” cannot be read: its structure is wrong. It has to be exported again.`,
  }),
  'audio-changing': (facts) => ({
    what: `“${facts.file}” changed while it was being read. Is it still being copied? Then it helps to wait for the end.`,
  }),
  'audio-length-understated': (facts) => ({
    what: `“${facts.file}” announces ${facts.announced} but holds ${facts.present}. Many players show the wrong length and jump to wrong places. A new export from the editing program mends that.`,
  }),
  'audio-without-index': (facts) => ({
    what: `“${facts.file}” has a changing bit rate but no index (Xing header). Players guess its length and jump to wrong places. A new export with a constant bit rate mends that.`,
  }),
  'audio-sample-rate': (facts) => ({
    what: `“${facts.file}” has a sample rate of ${facts.sampleRate} Hz. Apple asks for 44100 or 48000 Hz.`,
  }),
  'audio-starts-late': (facts) => ({
    what: `In “${facts.file}” the table of contents stands behind the sound. Some apps play the episode only once all of it is loaded.`,
    write: facts.convert,
  }),
  'audio-tags-unreadable': (facts) => ({
    what: `The details in “${facts.file}” (ID3: title, picture, chapters) are damaged. The sound is fine, but some programs stumble over such files.`,
  }),
  'audio-unused': (facts) => ({
    what: `There is no episode for the recording “${facts.file}”; it is not published.`,
  }),
  'audio-loudness': (facts) => ({
    what: `The recording “${facts.file}” is ${facts.found < facts.wanted ? 'quieter' : 'louder'} than wanted: ${lufs.format(facts.found)} instead of ${lufs.format(facts.wanted)} LUFS. Listeners have to reach for the volume. With the master beside the episode, npm run audio mends it.`,
  }),
}
