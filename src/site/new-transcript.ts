// Finds the transcript that a transcriber has left beside a recording.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodeText } from '../content/decode-text.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'

export interface FoundTranscript {
  readonly path: string
  readonly bytes: Uint8Array
  /** In lower case, with its dot. */
  readonly ending: string
}

export interface TranscriptSearch {
  readonly found: FoundTranscript | undefined
  /** Paths of files that have the name of one, and cannot be read as one. */
  readonly unfit: readonly string[]
}

/** Transcribers write many kinds at once; the first knows most. */
const endings = ['.json', '.vtt', '.srt', '.html', '.txt', '.md']
/** More than a day of speech. */
const largestBytes = 64_000_000

const readTranscript = async (path: string, language: string): Promise<Uint8Array | undefined> => {
  const found = await stat(path)
  if (!found.isFile() || found.size > largestBytes) return undefined
  const bytes = await readFile(path)
  const { text } = decodeText(bytes)
  if (text === undefined) return undefined
  const { value, problems } = parseTranscript(text, { file: path, language })
  return value !== undefined && problems.every(({ severity }) => severity !== 'error') ? bytes : undefined
}

/**
 * Takes the path of a recording and the BCP 47 language of the show. A transcript is called like the recording, with the
 * recording's ending or without: `gespräch.json`, `gespräch.wav.json`.
 */
export const findTranscript = async (recording: string, language: string): Promise<TranscriptSearch> => {
  const folder = dirname(recording)
  const name = basename(recording)
  const stems = [name.replace(/\.[^.]*$/, ''), name].map((stem) => stem.normalize('NFC'))
  const names = await readdir(folder).catch(() => [])
  const unfit: string[] = []
  for (const ending of endings) {
    const wanted = names.filter((each) => {
      const isEnding = each.toLowerCase().endsWith(ending)
      return isEnding && stems.includes(each.slice(0, -ending.length).normalize('NFC'))
    })
    for (const each of wanted) {
      const path = join(folder, each)
      const bytes = await readTranscript(path, language)
      if (bytes !== undefined) return { found: { path, bytes, ending }, unfit }
      unfit.push(path)
    }
  }
  return { found: undefined, unfit }
}
