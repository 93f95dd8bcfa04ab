// Splits a Markdown file into its front matter and its text; front matter in any language but YAML is never run.
import { type Complaint, problemAt } from './complaint.ts'
import { controlCharacters } from './control-characters.ts'
import { excerpt } from './excerpt.ts'
import { linePlaces } from './line-places.ts'
import type { YamlSource } from './parse-yaml.ts'
import type { Outcome, Problem } from './problem.ts'
import type { SourceText } from './source-text.ts'

export interface FrontMatter {
  readonly yaml: YamlSource
  /** The text below, without the empty lines around it. */
  readonly markdown: string
  /** Line of the file on which `markdown` begins. */
  readonly markdownLine: number
}

const OPENING = /^---[ \t]*\n/
const CLOSING = /^---[ \t]*$/m
const OTHER_LANGUAGE = /^---[ \t]*([^\s-][^\n]*)\n/

/** Takes a file as it was decoded; gives it without byte order mark and with `\n` as its only line break. */
export const plainLines = ({ file, text }: SourceText): SourceText => ({
  file,
  text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
})

/**
 * Takes a Markdown file; gives what stands between its first line `---` and the next such line, and the text below.
 * Reports front matter that is missing, not closed or in another language, and control characters in the text.
 * `missing` is the complaint where there is none.
 */
export const parseFrontMatter = (source: SourceText, missing: () => Complaint): Outcome<FrontMatter> => {
  const { file, text } = plainLines(source)
  const start = OPENING.exec(text)?.[0].length
  if (start === undefined) return withoutOpening(file, text, missing)
  const closing = CLOSING.exec(text.slice(start))
  if (closing === null) {
    const position = { file, line: 1, column: 1 }
    return {
      value: undefined,
      problems: [problemAt(position, undefined, { code: 'front-matter-open', facts: {} })],
    }
  }
  const yaml = { file, text: text.slice(start, start + closing.index), firstLine: 2 }
  const below = start + closing.index + closing[0].length + 1
  return { value: { yaml, ...textBelow(text, below) }, problems: controlProblems(file, text, below) }
}

const withoutOpening = (file: string, text: string, missing: () => Complaint): Outcome<FrontMatter> => {
  const position = { file, line: 1, column: 1 }
  const language = OTHER_LANGUAGE.exec(text)?.[1]?.trim()
  const complaint: Complaint =
    language === undefined
      ? missing()
      : { code: 'front-matter-language', facts: { language: excerpt(language) } }
  return { value: undefined, problems: [problemAt(position, undefined, complaint)] }
}

const textBelow = (text: string, below: number) => {
  const rest = text.slice(below).trimEnd()
  const start = rest.lastIndexOf('\n', rest.search(/\S/)) + 1
  const markdownLine = linePlaces('', text).at(Math.min(below + start, text.length)).line
  return { markdown: rest.slice(start), markdownLine }
}

const controlProblems = (file: string, text: string, below: number): readonly Problem[] => {
  const found = controlCharacters(text.slice(below))
  const lines = linePlaces(file, text)
  return found.map(({ offset, name }) =>
    problemAt(lines.at(below + offset), undefined, { code: 'control-character', facts: { name } }),
  )
}
