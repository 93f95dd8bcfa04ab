// Finds the transcripts that a transcriber has left beside a recording.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodeText } from '../content/decode-text.ts'
import { languageOf, transcriptName } from '../content/transcript-names.ts'
import { parseTranscript } from '../transcript/parse-transcript.ts'

export interface FoundTranscript {
  readonly path: string
  readonly bytes: Uint8Array
  /** In lower case, with its dot, and before it the language where it is not that of the show: `.json`, `.en.vtt`. */
  readonly ending: string
}

export interface TranscriptSearch {
  /** One of a language, that of the show first. */
  readonly found: readonly FoundTranscript[]
  /** Paths of files that have the name of one, and cannot be read as one. */
  readonly unfit: readonly string[]
}

/** Transcribers write many kinds at once; the first knows most. */
const endings = ['.json', '.vtt', '.srt', '.html', '.txt', '.md']
/** More than a day of speech. */
const largestBytes = 64_000_000

interface Candidate {
  readonly name: string
  readonly language: string
  readonly ending: string
}

const readTranscript = async (path: string, language: string): Promise<Uint8Array | undefined> => {
  const found = await stat(path)
  if (!found.isFile() || found.size > largestBytes) return undefined
  const bytes = await readFile(path)
  const { text } = decodeText(bytes)
  if (text === undefined) return undefined
  const { value, problems } = parseTranscript(text, { file: path, language })
  return value !== undefined && problems.every(({ severity }) => severity !== 'error') ? bytes : undefined
}

const candidateOf = (name: string, stems: readonly string[], showLanguage: string): Candidate | undefined => {
  const { id, tag, ending } = transcriptName(name.normalize('NFC'))
  const lower = ending.toLowerCase()
  if (!endings.includes(lower)) return undefined
  const whole = tag === undefined ? id : `${id}.${tag}`
  if (stems.includes(whole)) return { name, language: showLanguage, ending: lower }
  const language = tag === undefined || !stems.includes(id) ? undefined : languageOf(tag)
  return language === undefined ? undefined : { name, language, ending: lower }
}

const rank = ({ ending, name }: Candidate): number => endings.indexOf(ending) * 1000 + name.length

/**
 * Takes the path of a recording and the BCP 47 language of the show. A transcript is called like the recording, with the
 * recording's ending or without, and perhaps with a language: `gespräch.json`, `gespräch.wav.json`, `gespräch.en.vtt`.
 */
export const findTranscripts = async (recording: string, showLanguage: string): Promise<TranscriptSearch> => {
  const folder = dirname(recording)
  const name = basename(recording)
  const stems = [name.replace(/\.[^.]*$/, ''), name].map((stem) => stem.normalize('NFC'))
  const names = await readdir(folder).catch(() => [])
  const candidates = names
    .flatMap((each) => candidateOf(each, stems, showLanguage) ?? [])
    .sort((one, other) => rank(one) - rank(other))
  const languages = new Set([showLanguage, ...candidates.map(({ language }) => language)])
  const found: FoundTranscript[] = []
  const unfit: string[] = []
  for (const language of languages) {
    for (const { name: file, ending } of candidates.filter((each) => each.language === language)) {
      const path = join(folder, file)
      const bytes = await readTranscript(path, language)
      if (bytes === undefined) unfit.push(path)
      else {
        found.push({ path, bytes, ending: language === showLanguage ? ending : `.${language}${ending}` })
        break
      }
    }
  }
  return { found, unfit }
}
