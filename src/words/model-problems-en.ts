// English sentences for the problems that the room `model` finds.
import { dateProblemsEn } from './date-problems-en.ts'
import type { modelProblemsDe } from './model-problems-de.ts'
import { tagProblemsEn } from './tag-problems-en.ts'
import { valueProblemsEn } from './value-problems-en.ts'
import { yamlProblemsEn } from './yaml-problems-en.ts'

export const modelProblemsEn: typeof modelProblemsDe = {
  ...yamlProblemsEn,
  ...valueProblemsEn,
  ...dateProblemsEn,
  ...tagProblemsEn,
}
