// German sentences for the problems that the room `model` finds.
import { dateProblemsDe } from './date-problems-de.ts'
import { tagProblemsDe } from './tag-problems-de.ts'
import { valueProblemsDe } from './value-problems-de.ts'
import { yamlProblemsDe } from './yaml-problems-de.ts'

export const modelProblemsDe = {
  ...yamlProblemsDe,
  ...valueProblemsDe,
  ...dateProblemsDe,
  ...tagProblemsDe,
}
