// Finds the name of a field and what is said below it.
import type { AdminWords } from '../words/admin-de.ts'
import type { Field as Help } from '../words/field.ts'

export interface FieldWords {
  readonly admin: AdminWords
  /** The help on all keys of the editors' files, which is what their schemas' comments are made of. */
  readonly help: Readonly<Record<string, Help>>
}

/** The whole path first, then ever shorter ends of it. */
const endsOf = (path: string): readonly string[] => {
  const steps = path.split('.')
  return steps.map((_, index) => steps.slice(index).join('.'))
}

const lookUp = (words: Readonly<Record<string, string>>, path: string): string | undefined =>
  endsOf(path)
    .map((end) => (Object.hasOwn(words, end) ? words[end] : undefined))
    .find((found) => found !== undefined)

/** Takes the path of a field in a form; gives its name, undefined where the words have none. */
export const labelOf = (path: string, { admin }: FieldWords): string | undefined => lookUp(admin.fields, path)

/** Short keys such as `id` have hints for the form alone; a longer end of the path means a key of a file. */
const ownHint = (path: string, { admin }: FieldWords): string | undefined => {
  const [whole = '', withoutKind = ''] = endsOf(path)
  return admin.hints[whole] ?? admin.hints[withoutKind]
}

/** Takes the path of a field in a form; gives what it is for, undefined where its name says it. */
export const hintOf = (path: string, words: FieldWords): string | undefined =>
  ownHint(path, words) ?? words.help[path]?.help
