// Every problem's sentence in English, room by room.
import { catalogProblemsEn } from './catalog-problems-en.ts'
import { contentProblemsEn } from './content-problems-en.ts'
import { modelProblemsEn } from './model-problems-en.ts'
import { notesProblemsEn } from './notes-problems-en.ts'
import type { ProblemWords } from './problems-de.ts'
import { transcriptProblemsEn } from './transcript-problems-en.ts'

export const problemsEn: ProblemWords = {
  ...modelProblemsEn,
  ...contentProblemsEn,
  ...transcriptProblemsEn,
  ...notesProblemsEn,
  ...catalogProblemsEn,
}
