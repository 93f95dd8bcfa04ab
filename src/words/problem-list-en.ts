// English words around a list of problems.
import type { ProblemListWords } from './problem-list-de.ts'

export const problemListEn: ProblemListWords = {
  errors: (count) => (count === 1 ? '1 problem in the content.' : `${count} problems in the content.`),
  advice: (count) =>
    count === 1
      ? '1 piece of advice on the content. It stops nothing.'
      : `${count} pieces of advice on the content. They stop nothing.`,
  write: 'Write for example:',
}
