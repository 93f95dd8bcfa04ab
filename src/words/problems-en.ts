// Every problem's sentence in English, room by room.
import { adviceProblemsEn } from './advice-problems-en.ts'
import { catalogProblemsEn } from './catalog-problems-en.ts'
import { chapterProblemsEn } from './chapter-problems-en.ts'
import { chapterSourceProblemsEn } from './chapter-source-problems-en.ts'
import { contentProblemsEn } from './content-problems-en.ts'
import { contractProblemsEn } from './contract-problems-en.ts'
import { glossaryProblemsEn } from './glossary-problems-en.ts'
import { modelProblemsEn } from './model-problems-en.ts'
import { notesProblemsEn } from './notes-problems-en.ts'
import type { ProblemWords } from './problems-de.ts'
import { transcriptHtmlProblemsEn } from './transcript-html-problems-en.ts'
import { transcriptJsonProblemsEn } from './transcript-json-problems-en.ts'
import { transcriptKindProblemsEn } from './transcript-kind-problems-en.ts'
import { transcriptProblemsEn } from './transcript-problems-en.ts'
import { transcriptSpeakerProblemsEn } from './transcript-speaker-problems-en.ts'
import { transcriptSrtProblemsEn } from './transcript-srt-problems-en.ts'
import { transcriptTextProblemsEn } from './transcript-text-problems-en.ts'

export const problemsEn: ProblemWords = {
  ...modelProblemsEn,
  ...contentProblemsEn,
  ...transcriptProblemsEn,
  ...transcriptSrtProblemsEn,
  ...transcriptJsonProblemsEn,
  ...transcriptHtmlProblemsEn,
  ...transcriptTextProblemsEn,
  ...transcriptKindProblemsEn,
  ...transcriptSpeakerProblemsEn,
  ...notesProblemsEn,
  ...catalogProblemsEn,
  ...chapterProblemsEn,
  ...chapterSourceProblemsEn,
  ...contractProblemsEn,
  ...adviceProblemsEn,
  ...glossaryProblemsEn,
}
