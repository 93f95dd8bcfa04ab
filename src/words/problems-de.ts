// Every problem's sentence in German, room by room; the type is what all languages must say.
import { catalogProblemsDe } from './catalog-problems-de.ts'
import { contentProblemsDe } from './content-problems-de.ts'
import { modelProblemsDe } from './model-problems-de.ts'
import { notesProblemsDe } from './notes-problems-de.ts'
import { transcriptProblemsDe } from './transcript-problems-de.ts'

export const problemsDe = {
  ...modelProblemsDe,
  ...contentProblemsDe,
  ...transcriptProblemsDe,
  ...notesProblemsDe,
  ...catalogProblemsDe,
}

export type ProblemWords = typeof problemsDe
