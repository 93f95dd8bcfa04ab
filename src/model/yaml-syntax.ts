// Says in plain words what the YAML parser could not read, from its error and the line it stumbled over.
import type { CST, YAMLError } from 'yaml'
import type { Complaint } from './complaint.ts'
import { excerpt } from './excerpt.ts'
import type { LinePlaces } from './line-places.ts'
import { quoted, quotedLine, yamlLine } from './quoted-line.ts'
import { openBracketBefore, openingOf } from './yaml-tokens.ts'

export interface SyntaxFinding {
  readonly offset: number
  readonly complaint: Complaint
}

/** Takes an error of the parser and the text it is about, as lines and tokens; gives the place to show and what to say. */
export const explainYamlError = (
  error: YAMLError,
  lines: LinePlaces,
  tokens: readonly CST.Token[],
): SyntaxFinding => {
  const [offset] = error.pos
  if (/closing ["']quote/.test(error.message)) return openQuote(offset, lines, tokens)
  if (/^Flow|^Expected flow/.test(error.message)) return openBracket(offset, lines, tokens)
  const line = lines.lineAt(offset)
  return { offset, complaint: complaintAbout(error, line, lines.at(offset).column) }
}

const INDENTATION: ReadonlySet<string> = new Set(['yaml-tab', 'yaml-indent', 'yaml-indent-below'])

/**
 * Takes what is wrong with a text, from top to bottom; gives it without what only follows from a wrong indentation: the rest
 * of the entry, up to the next line that begins at the margin with a key.
 */
export const withoutAftermath = (
  findings: readonly SyntaxFinding[],
  text: string,
): readonly SyntaxFinding[] => {
  const spoilt = new Set<number>()
  return findings.filter(({ offset, complaint }) => {
    const entry = entryAt(offset, text)
    const isAftermath = spoilt.has(entry)
    if (INDENTATION.has(complaint.code)) spoilt.add(entry)
    return !isAftermath
  })
}

/** Offset of the line at the margin that an offset belongs to. */
const entryAt = (offset: number, text: string): number => {
  let start = lineStart(offset, text)
  while (start > 0 && /[\s#-]/.test(text[start] ?? ' ')) start = lineStart(start - 1, text)
  return start
}

// `lastIndexOf` takes a negative offset for 0.
const lineStart = (offset: number, text: string): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1

const complaintAbout = (error: YAMLError, line: string, column: number): Complaint => {
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return { code: 'yaml-tab', facts: { write: line.trimStart() } }
  }
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedColon(line)
    case 'BLOCK_IN_FLOW':
      return unreadable(line)
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line)
    case 'BAD_SCALAR_START':
      return specialStart(line)
    case 'BAD_DQ_ESCAPE':
      return backslash(line)
    case 'BAD_ALIAS':
      return { code: 'yaml-anchor', facts: { write: quotedLine(line) } }
    case 'BAD_INDENT':
      return indentation(line)
    case 'MISSING_CHAR':
      return missing(error.message, line)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message, line, column)
    default:
      return unreadable(line)
  }
}

const missing = (message: string, line: string): Complaint => {
  if (/followed by map values/.test(message)) return withoutColon(line)
  if (/without - indicator/.test(message)) return indentation(line)
  return unreadable(line)
}

const unexpected = (message: string, line: string, column: number): Complaint => {
  if (/Block scalar header|Not a YAML token/.test(message)) return specialStart(line)
  if (/block-seq-ind on same line/.test(message)) return listOnLine(line)
  if (line.slice(0, column - 1).trim() === '') return indentation(line)
  if (yamlLine(line).value.startsWith('*')) return { code: 'yaml-alias', facts: { write: quotedLine(line) } }
  if (/at node end/.test(message))
    return { code: 'yaml-text-after-end', facts: { write: requotedLine(line) } }
  return unreadable(line)
}

const unreadable = (line: string): Complaint => ({
  code: 'yaml-unreadable',
  facts: { line: excerpt(line.trim()) },
})

const indentation = (line: string): Complaint => ({
  code: 'yaml-indent',
  facts: { line: excerpt(line.trim()) },
})

const nestedColon = (line: string): Complaint => {
  const { value, start } = yamlLine(line)
  if (start === '- ' && !/:(?:\s|$)/.test(value)) return indentation(line)
  if (/:(?:\s|$)/.test(value)) return { code: 'yaml-colon-in-text', facts: { write: quotedLine(line) } }
  return /^[?-]/.test(value)
    ? specialStart(line)
    : { code: 'yaml-indent-below', facts: { line: excerpt(line.trim()) } }
}

const withoutColon = (line: string): Complaint => {
  if (/^\s*- /.test(line)) return indentation(line)
  const [, key, value] = /^\s*([\w-]+)(?::(?=\S)| (?=\S+$))(.*)$/.exec(line) ?? []
  const word = /^\s*([\w-]+)\s*$/.exec(line)?.[1]
  const write = key === undefined || value === undefined ? word && `${word}: …` : `${key}: ${value}`
  return { code: 'yaml-line-without-colon', facts: { line: excerpt(line.trim()), write } }
}

const specialStart = (line: string): Complaint => {
  const { value } = yamlLine(line)
  return { code: 'yaml-special-start', facts: { character: [...value][0] ?? '', write: quotedLine(line) } }
}

const listOnLine = (line: string): Complaint => {
  const { start, value } = yamlLine(line)
  const write = /^- \S/.test(value) && start !== '' ? `${start.trimEnd()}\n  ${value}` : undefined
  return { code: 'yaml-list-on-line', facts: { write } }
}

const backslash = (line: string): Complaint => {
  const { start, value } = yamlLine(line)
  const plain = value.replace(/^"|"$/g, '')
  return { code: 'yaml-backslash', facts: { write: `${start}${quoted(plain)}` } }
}

const openBracket = (end: number, lines: LinePlaces, tokens: readonly CST.Token[]): SyntaxFinding => {
  const offset = openBracketBefore(end, tokens) ?? end
  const line = lines.lineAt(offset)
  const bracket = line[lines.at(offset).column - 1] === '{' ? '{' : '['
  const { start, value } = yamlLine(line)
  const closed = `${value.replace(/,$/, '')}${bracket === '{' ? ' }' : ']'}`
  const write = value.startsWith(bracket) ? start + closed : undefined
  return { offset, complaint: { code: 'yaml-bracket-open', facts: { bracket, write } } }
}

const requotedLine = (line: string): string => {
  const { start, value } = yamlLine(line)
  // The quotes around the whole value are those that were meant where the next one opens a quotation or is an apostrophe.
  const [, , inner] =
    /^(["'])(.*)\1$/.exec(value.startsWith("'") || /^"[^"]*\s"/.test(value) ? value : '') ?? []
  return start + quoted(inner ?? value)
}

const openQuote = (end: number, lines: LinePlaces, tokens: readonly CST.Token[]): SyntaxFinding => {
  const offset = openingOf(end, tokens) ?? end
  const line = lines.lineAt(offset)
  const { start, value } = yamlLine(line)
  const quote = lines.lineAt(offset)[lines.at(offset).column - 1] === "'" ? "'" : '"'
  const write = start !== '' && value.startsWith(quote) ? start + quoted(value.slice(1)) : undefined
  return { offset, complaint: { code: 'yaml-quote-open', facts: { quote, write } } }
}
