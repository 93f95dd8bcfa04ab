// Names help on keys that several files share by the file it is printed for.
import type { Field } from './field.ts'

/** Takes a kind of file, such as `show`, and fields by their path in it; gives them by their full names, such as `show.funding`. */
export const fieldsUnder = (
  kind: string,
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(fields).map(([path, field]) => [`${kind}.${path}`, field]))
