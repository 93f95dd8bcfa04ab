// English sentences for what can be wrong with another encoding of a recording.
import type { alternativeProblemsDe } from './alternative-problems-de.ts'
import { fileKindsEn } from './file-kinds-en.ts'

export const alternativeProblemsEn: typeof alternativeProblemsDe = {
  'alternative-kind': ({ file, kind }) => ({
    what: `“${file}” cannot be offered as another version: the file contains ${fileKindsEn[kind]}. MP3, M4A, MP4, Opus, Ogg, FLAC and AAC are possible.`,
  }),
  'alternative-ending': ({ file, kind, rename }) => ({
    what: `“${file}” contains ${fileKindsEn[kind]}. Name and content have to match, or else apps do not play the file. It needs another name.`,
    write: `- ${rename}`,
  }),
}
