// Turns YAML into plain data and remembers where everything stands.
import { Composer, Parser, type YAMLError } from 'yaml'
import { fieldOf, problemAt } from './complaint.ts'
import { controlCharacters, FORBIDDEN_CHARACTERS } from './control-characters.ts'
import { excerpt } from './excerpt.ts'
import { type LinePlaces, linePlaces } from './line-places.ts'
import type { Locate, Outcome, Problem } from './problem.ts'
import { yamlLine } from './quoted-line.ts'
import { type Plain, yamlData } from './yaml-data.ts'
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts'
import { explainYamlError, withoutAftermath } from './yaml-syntax.ts'
import { tooDeepAt } from './yaml-tokens.ts'

export interface ParsedYaml extends YamlPlaces {
  readonly data: Plain
}

/** A stretch of YAML in a file: the whole file, or its front matter, which begins on `firstLine`. */
export interface YamlSource {
  readonly file: string
  readonly text: string
  readonly firstLine: number
}

const DEEPEST = 20
const LONGEST = 4_000_000
const MOST_SYNTAX_PROBLEMS = 20

/**
 * Takes YAML with `\n` as line breaks; gives its data, see https://yaml.org/spec/1.2.2/ (core schema).
 * A value comes along with problems where the rest of the file can still be checked.
 * Reports what does not parse, and what is more than data: tags, anchors, aliases, merge keys, second documents.
 */
export const parseYaml = (source: YamlSource): Outcome<ParsedYaml> => {
  const lines = linePlaces(source.file, source.text, source.firstLine)
  if (source.text.length > LONGEST) {
    return refused(
      problemAt(lines.at(0), undefined, { code: 'yaml-too-large', facts: { megabytes: LONGEST / 1e6 } }),
    )
  }
  const control = controlCharacters(source.text)
  const problems: Problem[] = control.map(({ offset, name }) =>
    problemAt(lines.at(offset), keyAt(lines, offset), { code: 'control-character', facts: { name } }),
  )
  // The parser uses some control characters as marks of its own.
  const text = control.length === 0 ? source.text : withoutControlCharacters(source.text)
  const tokens = [...new Parser().parse(text)]
  const deep = tooDeepAt(tokens, DEEPEST)
  if (deep !== undefined) {
    return refused(
      ...problems,
      problemAt(lines.at(deep), undefined, { code: 'yaml-too-deep', facts: { limit: DEEPEST } }),
    )
  }
  const directive = tokens.find(({ type }) => type === 'directive')
  if (directive) {
    const facts = { line: excerpt(lines.lineAt(directive.offset)) }
    return refused(
      ...problems,
      problemAt(lines.at(directive.offset), undefined, { code: 'yaml-unreadable', facts }),
    )
  }
  const [, second] = tokens.filter(({ type }) => type === 'document')
  if (second) {
    return refused(
      ...problems,
      problemAt(lines.at(second.offset), undefined, { code: 'yaml-many-documents', facts: {} }),
    )
  }
  return compose(tokens, text, lines, problems)
}

const compose = (
  tokens: Parameters<typeof tooDeepAt>[0],
  text: string,
  lines: LinePlaces,
  before: readonly Problem[],
): Outcome<ParsedYaml> => {
  // Keys that occur twice are found in `yamlData`: the parser compares every key with every other.
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    version: '1.2',
    schema: 'core',
  })
  const [document] = composer.compose(tokens, true, text.length)
  if (document && document.errors.length > 0) {
    const explained = tellingErrors(document.errors, lines).map((error) =>
      explainYamlError(error, lines, tokens),
    )
    const findings = withoutAftermath(explained, text)
    const problems = findings.map(({ offset, complaint }) =>
      problemAt(lines.at(offset), keyAt(lines, offset), complaint),
    )
    return refused(...onePerLine([...before, ...problems]))
  }
  const { data, problems } = yamlData(document?.contents, lines)
  const places = yamlPlaces(document?.contents, lines)
  return { value: { data, ...places }, problems: onePerLine([...before, ...problems]) }
}

/** The first error of every line, without what only says that reading had to stop there: it may be fine. */
const tellingErrors = (errors: readonly YAMLError[], lines: LinePlaces): readonly YAMLError[] => {
  const perLine = new Map<number, YAMLError>()
  for (const error of errors) {
    const { line } = lines.at(error.pos[0])
    if (perLine.size > 0 && /in YAML stream/.test(error.message)) continue
    if (!perLine.has(line)) perLine.set(line, error)
    if (perLine.size === MOST_SYNTAX_PROBLEMS) break
  }
  return [...perLine.values()]
}

/** Takes a stretch of YAML that has been parsed before; gives a function that finds its keys by parsing it anew. */
export const locateLater = (source: YamlSource): Locate => {
  // Ten thousand parsed documents do not fit into memory; a text does, and few of them are asked for a place.
  return (path) =>
    parseYaml(source).value?.valueAt(path) ?? { file: source.file, line: source.firstLine, column: 1 }
}

/** Takes problems; gives the first error of every line, because others on that line follow from it, and all advice. */
export const onePerLine = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<number>()
  return problems.filter(({ line, severity }) => severity === 'advice' || (!seen.has(line) && seen.add(line)))
}

const refused = (...problems: readonly Problem[]): Outcome<never> => ({ value: undefined, problems })

const keyAt = (lines: LinePlaces, offset: number): string | undefined =>
  fieldOf([yamlLine(lines.lineAt(offset)).key ?? ''])

const withoutControlCharacters = (text: string): string => text.replace(FORBIDDEN_CHARACTERS, '\uFFFD')
