// Knows JSON that is no transcript, or one of a program that is not read, by its keys.

/** The names are told in `words/transcript-json-problems-de.ts`; any of the key lists is enough. */
const foreign: readonly (readonly [name: string, ...keys: readonly string[][]])[] = [
  ['chapters', ['chapters']],
  ['ffprobe', ['streams', 'format'], ['streams'], ['format']],
  ['auphonic', ['status_code', 'data'], ['output_files', 'uuid'], ['multi_input_files']],
  ['deepgram', ['metadata', 'results']],
  ['assemblyai', ['audio_url'], ['utterances', 'words']],
  ['aws', ['jobName', 'results'], ['accountId', 'results']],
  ['google', ['results']],
  ['rev', ['monologues']],
  ['youtube', ['wireMagic'], ['events', 'pens']],
  ['soniox', ['tokens', 'text']],
  ['vosk', ['result', 'text']],
  ['web-player', ['show', 'audio'], ['activeTab']],
  ['text-only', ['text']],
]

/** Takes the keys of an object; gives the name of what has such keys, undefined where nothing is known to. */
export const foreignName = (keys: readonly string[]): string | undefined =>
  foreign.find(([, ...lists]) => lists.some((list) => list.every((key) => keys.includes(key))))?.[0]
