// Writes YAML that the parser of the editors' files accepts, and leaves out what it does not.
import { stringify } from 'yaml'
import type { Outcome } from '../model/problem.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Takes plain data; gives YAML without line folding, anchors and empty keys. */
export const yamlOf = (fields: Fields): string =>
  stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })

export interface Fitting {
  readonly text: string
  /** Top-level keys that could not stay. */
  readonly leftOut: readonly string[]
}

const keyOf = (field: string | undefined): string => /^[A-Za-z]+/.exec(field ?? '')?.[0] ?? ''

/**
 * Takes fields, how a file is made of them, and the parser of that file; gives the text without the optional fields that
 * the parser refuses. `required` fields always stay: a sentence of the check tells about them.
 */
export const fittingFile = (
  fields: Fields,
  required: ReadonlySet<string>,
  textOf: (fields: Fields) => string,
  parse: (text: string) => Outcome<unknown>,
): Fitting => {
  let kept = fields
  const leftOut: string[] = []
  for (;;) {
    const text = textOf(kept)
    const wrong = parse(text)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ field }) => keyOf(field))
      .filter((key) => key in kept && !required.has(key))
    if (wrong.length === 0) return { text, leftOut }
    leftOut.push(...new Set(wrong))
    kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !wrong.includes(key)))
  }
}
