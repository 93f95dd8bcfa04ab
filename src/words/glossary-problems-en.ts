// English sentences for what is wrong in the glossary, and for what it finds in transcripts.
import type { glossaryProblemsDe } from './glossary-problems-de.ts'

export const glossaryProblemsEn: typeof glossaryProblemsDe = {
  'glossary-form-short': ({ found }) => ({
    what: `“${found}” is too short to be looked for: it would stand where it is right, too. A wrong form has at least three letters or digits.`,
  }),
  'glossary-form-everyday': ({ found }) => ({
    what: `“${found}” is made only of words that stand everywhere. No wrong name can be known by it; one word more before or behind it helps.`,
  }),
  'glossary-form-right': ({ found, name }) => ({
    what:
      found === name
        ? `“${found}” is a right form itself and cannot be a wrong one, too.`
        : `“${found}” is a right form of “${name}” and cannot be a wrong one, too.`,
  }),
  'glossary-form-claimed': ({ found, name }) => ({
    what: `“${found}” already stands at “${name}”. A wrong form belongs to exactly one right one.`,
  }),
  'glossary-heard-as': ({ found, name, write }) => ({
    what: `“${found}” is probably “${name}”.`,
    write,
  }),
}
