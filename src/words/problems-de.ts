// Every problem's sentence in German, room by room; the type is what all languages must say.
import { adviceProblemsDe } from './advice-problems-de.ts'
import { catalogProblemsDe } from './catalog-problems-de.ts'
import { chapterProblemsDe } from './chapter-problems-de.ts'
import { chapterSourceProblemsDe } from './chapter-source-problems-de.ts'
import { contentProblemsDe } from './content-problems-de.ts'
import { contractProblemsDe } from './contract-problems-de.ts'
import { glossaryProblemsDe } from './glossary-problems-de.ts'
import { modelProblemsDe } from './model-problems-de.ts'
import { notesProblemsDe } from './notes-problems-de.ts'
import { transcriptHtmlProblemsDe } from './transcript-html-problems-de.ts'
import { transcriptJsonProblemsDe } from './transcript-json-problems-de.ts'
import { transcriptKindProblemsDe } from './transcript-kind-problems-de.ts'
import { transcriptProblemsDe } from './transcript-problems-de.ts'
import { transcriptSpeakerProblemsDe } from './transcript-speaker-problems-de.ts'
import { transcriptSrtProblemsDe } from './transcript-srt-problems-de.ts'
import { transcriptTextProblemsDe } from './transcript-text-problems-de.ts'

export const problemsDe = {
  ...modelProblemsDe,
  ...contentProblemsDe,
  ...transcriptProblemsDe,
  ...transcriptSrtProblemsDe,
  ...transcriptJsonProblemsDe,
  ...transcriptHtmlProblemsDe,
  ...transcriptTextProblemsDe,
  ...transcriptKindProblemsDe,
  ...transcriptSpeakerProblemsDe,
  ...notesProblemsDe,
  ...catalogProblemsDe,
  ...chapterProblemsDe,
  ...chapterSourceProblemsDe,
  ...contractProblemsDe,
  ...adviceProblemsDe,
  ...glossaryProblemsDe,
}

export type ProblemWords = typeof problemsDe
