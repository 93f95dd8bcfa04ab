// Writes the file of a new episode: what is known as keys, everything else explained and ready to be uncommented.
import { stringify } from 'yaml'
import type { Field } from '../words/field.ts'
import { episodeSchema } from './episode-schema.ts'
import { allKeys } from './schema-keys.ts'

export interface TemplateWords {
  /** Stands above the keys that are not set. */
  readonly more: string
  /** Stands at the end of the front matter. */
  readonly notes: string
}

const longestLine = 100

/** Breaks between words only: a longer word stands alone. */
const asComment = (text: string): readonly string[] => {
  const lines: string[] = []
  let line = '#'
  for (const word of text.split(/\s+/)) {
    if (line.length > 1 && line.length + 1 + word.length > longestLine) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

const keyLines = (key: string, value: unknown): readonly string[] =>
  stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n')

/**
 * Takes values of front-matter keys (undefined: not set) and the help on all fields; gives the Markdown file. A line that is
 * explained but not set begins with `#` and no space, so that taking that one character away sets it.
 */
export const episodeTemplate = (
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  words: TemplateWords,
): string => {
  const keys = allKeys(episodeSchema).flatMap(({ path }) => (path.includes('.') ? [] : [path]))
  const isSet = (key: string): boolean => values[key] !== undefined
  const help = (key: string) => asComment(fields[`episode.${key}`]?.help ?? '')
  const example = (key: string): readonly string[] => (fields[`episode.${key}`]?.example ?? '').split('\n')
  return [
    '---',
    ...keys.filter(isSet).flatMap((key) => [...help(key), ...keyLines(key, values[key])]),
    '',
    ...asComment(words.more),
    ...keys
      .filter((key) => !isSet(key))
      .flatMap((key) => ['', ...help(key), ...example(key).map((line) => `#${line}`)]),
    '',
    ...asComment(words.notes),
    '---',
    '',
  ].join('\n')
}
